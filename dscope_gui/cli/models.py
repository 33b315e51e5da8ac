"""`dscope models`: which trained models there are, and which of them are active."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain, say
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import station_config
from dscope_gui.cli.model_tables import active_table, comparison_table, models_table, stands
from dscope_gui.cli.model_trials import DetectorName, Jobs, TrialOptions, compare, show_trial, tried
from dscope_gui.cli.signing import signed_by
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.model_card import ModelCard, ModelTask, card_text
from dscope_gui.neural import Inbox, ModelRegistry, open_model, read_card
from dscope_gui.paths import data_folder
from dscope_gui.workstation.build import open_store
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.model_book import ModelBook, model_lines, task_lines
from dscope_gui.workstation.model_trial import Trial, judge_named, rules_or_active

app = typer.Typer(help="List, check, take in, compare, use and roll back trained models.", rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="NAME@VERSION", help="As `dscope models list` shows it.")]
By = Annotated[str, typer.Option("--by", metavar="NAME", help="Who signs; the PIN is asked.")]
Reason = Annotated[str, typer.Option("--reason", help="Why, for the records.")]
app.command("compare")(compare)


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("list")
def list_() -> None:
    """List all models, those of the program and those of this station, and which are active for each task."""
    registry = ModelRegistry(data_folder())
    lines, faults = model_lines(registry)
    if lines:
        answers().print(models_table(lines))
    else:
        answers().print(f"No models; those of this station belong into {registry.folder}")
    answers().print()
    answers().print(active_table(task_lines(registry)))
    for fault in faults:
        say(f"Note: {fault}")


@app.command()
def show(name: Name) -> None:
    """Print a model's card as JSON, once the model was opened and does what the card says."""
    registry = ModelRegistry(data_folder())
    found = registry.find(name)
    open_model(found)
    typer.echo(card_text(found.card), nl=False)
    say(f"{name} agrees with its card ({'of the program' if registry.is_shipped(found) else found.folder})")


@app.command()
def add(folder: Annotated[Path, typer.Argument(metavar="FOLDER", readable=False)], by: By) -> None:
    """Take in a model: a folder with a card and its file. It is not active by that."""
    with _model_book() as book:
        person = signed_by(by, f"{_named(read_card(folder).card)} is taken in from {folder}")
        answers().print(plain(f"{_named(book.add(folder, person).card)} is taken in"))


@app.command()
def inbox() -> None:
    """Take in what was dropped into the inbox, each folder that is whole. A station with a window does it by itself.

    Beside a folder that is refused lies a file with the reason.
    """
    with _model_book() as book:
        box = Inbox(book.registry.folder, book.take_in_dropped, settled_s=0.0)
        dropped = box.look(0.0)
    if not dropped:
        answers().print(plain(f"Nothing lies in {box.folder}"))
    for one in dropped:
        if one.taken is not None:
            answers().print(plain(f"{_named(one.taken.card)} is taken in"))
        else:
            say(f"dscope: {one.name} is refused: {one.fault}")
    if any(one.taken is None for one in dropped):
        raise typer.Exit(ExitCode.INCOMPLETE)


@app.command()
def use(
    name: Name,
    by: By,
    *,
    reason: Reason = "",
    golden: Annotated[
        Path | None,
        typer.Option(metavar="DIR", readable=False, help="Labelled pictures on which it is measured here and now."),
    ] = None,
    detector: DetectorName = Detector.BOTH.value,
    jobs: Jobs = 0,
) -> None:
    """Make a model the active one of its task. One that finds less than the active one, or alarms more, is refused.

    With --golden both are measured first, where none is active the rules alone are; without it the card is believed.
    """
    with _model_book() as book:
        card = book.registry.find(name).card
        before = book.registry.activation(card.task)
        trial = None if golden is None else _measured(book, name, TrialOptions(golden, detector, jobs=jobs))
        if trial is None:
            answers().print(comparison_table(before, card))
            if card.task is ModelTask.SEGMENTATION:
                say(f"Note: {name} was not measured at this station; --golden DIR does it")
        person = signed_by(by, f"{_named(card)} becomes active; {stands(card.task, before)} now")
        answers().print(plain(stands(card.task, book.use(name, person, reason, trial))))


@app.command()
def rollback(
    task: Annotated[ModelTask, typer.Argument(help="Whose model goes back.")],
    by: By,
    reason: Annotated[str, typer.Option("--reason", help="Why.")],
) -> None:
    """Make the model before the last active again at once; where there was none, none is."""
    with _model_book() as book:
        planned = book.registry.plan_roll_back(task)
        person = signed_by(by, f"{planned.gone.model} is rolled back; then {stands(task, planned.back)}")
        done = book.roll_back(task, person, reason)
        for fault in done.passed_over:
            say(f"Note: passed over: {fault}")
        answers().print(plain(stands(task, done.back)))


@contextmanager
def _model_book() -> Iterator[ModelBook]:
    """The models of this station, to be changed; its history, which keeps the audit trail, is begun where needed."""
    with closing(open_store(station_config())) as store:
        yield ModelBook(ModelRegistry(data_folder()), store.audit, SystemClock())


def _measured(book: ModelBook, name: str, options: TrialOptions) -> Trial:
    """Before anybody signs; one that would be refused is refused here."""
    trial = tried((rules_or_active(book.registry), judge_named(name, book.registry)), options)
    show_trial(trial)
    book.require_gate(book.registry.find(name), trial)
    return trial


def _named(card: ModelCard) -> str:
    return f"{card.full_name} ({card.task.value}, {', '.join(card.classes)})"
