"""`dscope models compare`, and the trial before a model becomes active: both judges on the same labelled pictures."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.table import Table

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import station_config
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.neural import ModelRegistry
from dscope_gui.paths import data_folder
from dscope_gui.reports.curves_section import curves_section
from dscope_gui.validation.paired import (
    comparison_json,
    curve_sentences,
    discordant_sentence,
    figure_rows,
    figures_head,
    paired_gate,
    render_comparison,
    worst_head,
    worst_rows,
)
from dscope_gui.whole_file import write_text
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.model_trial import (
    Trial,
    TrialOrder,
    TriedJudge,
    judge_named,
    run_trial,
    trial_facts,
    trial_setup,
)

_WORST: Final = 8
"""Pictures named on the terminal; the page shows more."""

Who = Annotated[str, typer.Argument(metavar="JUDGE", help="NAME@VERSION, `rules` for the rules alone, or `active`.")]
DetectorName = Annotated[str, typer.Option("--detector", help="both: models beside the rules; dl: models alone.")]
ProfileName = Annotated[str | None, typer.Option("--profile", help="fast_scan or deep_inspection.")]
Jobs = Annotated[int, typer.Option("--jobs", min=0, help="Processes at work; 0 is one for every processor.")]


@dataclass(frozen=True, slots=True)
class TrialOptions:
    """As typed."""

    golden: Path
    detector: str = Detector.BOTH.value
    profile: str | None = None
    jobs: int = 0
    with_curves: bool = False


def compare(
    first: Who,
    second: Who,
    golden: Annotated[Path, typer.Argument(metavar="GOLDEN_DIR", readable=False, help="With truth.json and pictures.")],
    *,
    detector: DetectorName = Detector.BOTH.value,
    profile: ProfileName = None,
    out: Annotated[Path, typer.Option(readable=False, help="Folder for the page and the JSON.")] = Path(
        "out/comparison"
    ),
    curve: Annotated[
        bool,
        typer.Option(
            "--curve", help="At other thresholds too: recall at equal precision. Takes two to four times as long."
        ),
    ] = False,
    jobs: Jobs = 0,
) -> None:
    """Let two judges look at the same labelled pictures; print figures and differences, and write a page."""
    registry = ModelRegistry(data_folder())
    judges = judge_named(first, registry), judge_named(second, registry)
    trial = tried(judges, TrialOptions(golden, detector, profile, jobs, curve))
    show_trial(trial)
    facts = trial_facts(trial)
    write_text(out / "comparison.json", comparison_json(trial.compared, facts))
    notes = [f"{name}: {fact}" for name, fact in facts.items()]
    page = render_comparison(trial.compared, notes, more=curves_section(trial.compared))
    write_text(out / "comparison.html", page)
    answers().print(plain(f"The pictures on which they differ are in {out / 'comparison.html'}"))
    if trial.unreadable:
        raise typer.Exit(ExitCode.INCOMPLETE)


def tried(judges: tuple[TriedJudge, TriedJudge], options: TrialOptions) -> Trial:
    """Run a trial with its progress; raises `typer.Exit` where nothing at all could be looked at."""
    setup = trial_setup(station_config(), options.profile)
    order = TrialOrder(judges, options.golden, setup, _detector(options.detector), options.jobs, options.with_curves)
    try:
        with kill_like_ctrl_c(), BatchProgress("Comparing") as bar:
            trial = run_trial(order, SystemClock(), _Watched(bar).step)
    except KeyboardInterrupt:
        say("dscope: stopped; nothing was compared")
        raise typer.Exit(ExitCode.INCOMPLETE) from None
    if trial.unreadable:
        say(f"Note: these pictures could not be looked at: {', '.join(trial.unreadable)}")
    if trial.is_nothing:
        say("dscope: none of the pictures could be looked at")
        raise typer.Exit(ExitCode.NOTHING_INSPECTED)
    return trial


def show_trial(trial: Trial) -> None:
    """Figures, what only one of them found, where they differ most, and what the gate says."""
    console, compared = answers(), trial.compared
    console.print(plain(f"{trial.golden.title}; models are asked as: {trial.order.detector.value}"))
    console.print(_table(figures_head(compared), figure_rows(compared)))
    console.print(plain(discordant_sentence(compared)))
    for sentence in curve_sentences(compared):
        console.print(plain(sentence))
    if worst := worst_rows(compared, _WORST):
        console.print()
        console.print(_table(worst_head(compared), worst))
    console.print()
    first, second = compared.names
    answer = paired_gate(compared)
    if answer.is_open:
        console.print(
            plain(f"{second} may take the place of {first}: neither recall nor precision falls by more than chance")
        )
    else:
        console.print(plain(f"{second} may not take the place of {first}: {answer.text}"))


class _Watched:
    """Tells the bar how far it is, and how long the rest will take at this pace."""

    def __init__(self, bar: BatchProgress) -> None:
        self._bar, self._began_s = bar, time.monotonic()

    def step(self, done: int, total: int) -> None:
        spent_s = time.monotonic() - self._began_s
        self._bar.count(done, total, left_s=spent_s / done * (total - done) if done else None)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> Table:
    shown = table(*head)
    for row in rows:
        shown.add_row(*map(plain, row))
    return shown


def _detector(text: str) -> Detector:
    known = [one.value for one in Detector if one.asks_network]
    if text not in known:
        raise WrongUse(f"--detector {text} asks no model", did_you_mean(text, known))
    return Detector(text)
