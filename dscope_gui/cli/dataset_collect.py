"""`dscope dataset collect`: labelled pictures out of what was inspected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, say, table
from dscope_gui.cli.dataset_choice import Folder, Labels, chosen_labels, dataset_folder
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import day_begin, day_end, opened_history, station_config
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.dataset import writing
from dscope_gui.domain.dataset import Label
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.collecting import Collected, Wish, cases_of_history, cases_of_results, collect
from dscope_gui.workstation.collecting.cases import Loader
from dscope_gui.workstation.stored_light import StoredLights, station_lights

_MOST_TOLD: Final = 20


def command(
    results: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[DIR]…", readable=False, help="What `dscope inspect --out DIR` wrote; else the history."
        ),
    ] = None,
    *,
    pictures: Annotated[
        Path | None, typer.Option(metavar="DIR", readable=False, help="Where the pictures lie now, if they were moved.")
    ] = None,
    flat_field: Annotated[
        Path | None,
        typer.Option(
            metavar="PICTURE",
            readable=False,
            help="Flat field of the batch, where it does not lie among those of the station.",
        ),
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="First day, UTC: 2026-11-01.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Last day, UTC.")] = None,
    part: Annotated[str, typer.Option(help="Only this part number.")] = "",
    lot: Annotated[str, typer.Option(help="Only this lot.")] = "",
    history: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder of the history; the station's own else.")
    ] = None,
    label: Labels = None,
    confidence: Annotated[
        float, typer.Option(min=0, max=1, help="Only defects of which the inspection was so sure.")
    ] = 0.0,
    dataset: Folder = None,
) -> None:
    """Cut 256 × 256 px around each defect, with its mask, and every end face that passed without a mark.

    What was collected before is not collected again, and never changed.
    """
    query = HistoryQuery(part=part, lot=lot, since=day_begin(since, "--since"), until=day_end(until, "--until"))
    _refuse_mixture(results or [], query, history, pictures)
    wish = Wish(chosen_labels(label), confidence)
    collected = Collected()
    lights = station_lights(station_config(), lambda: flat_field)
    with _cases(results or [], pictures, lights, query, history) as cases:
        stopped = _collect(cases, wish, dataset_folder(dataset), collected)
    raise typer.Exit(_exit_code(collected, stopped=stopped))


def _refuse_mixture(results: list[Path], query: HistoryQuery, history: Path | None, pictures: Path | None) -> None:
    if results and (query != HistoryQuery() or history is not None):
        raise WrongUse("--since, --until, --part, --lot and --history choose from the history", "Name no folder then")
    if not results and pictures is not None:
        raise WrongUse("--pictures is for the folder of a batch", "The history keeps its own pictures")


@contextmanager
def _cases(
    results: list[Path], pictures: Path | None, lights: StoredLights, query: HistoryQuery, history: Path | None
) -> Iterator[Sequence[Loader]]:
    if not results:
        with opened_history(history) as store:
            yield cases_of_history(store, query, lights)
        return
    config = station_config()
    settings = config.profile(config.default_profile).read
    yield [case for place in results for case in cases_of_results(place, settings, lights, pictures)]


def _collect(cases: Sequence[Loader], wish: Wish, folder: Path, collected: Collected) -> bool:
    """Returns whether the user stopped it; whatever happens, what was collected is told."""
    try:
        with kill_like_ctrl_c(), BatchProgress("Collecting") as bar, writing(folder) as writer:
            collect(cases, writer, wish, SystemClock(), collected=collected, on_progress=bar.count)
    except KeyboardInterrupt:
        say("dscope: stopped; the same command goes on from here")
        return True
    finally:
        _show(collected)
    return False


def _show(collected: Collected) -> None:
    if collected.inspections:
        made = table("Class", "New", "Known")
        for label in Label:
            made.add_row(label.value, str(collected.added[label]), str(collected.known[label]))
        made.add_row("all", str(collected.added.total()), str(collected.known.total()))
        answers().print(made)
    if collected.hulls:
        say(f"Note: left out, in several pieces of which only the hull is known: {collected.hulls}")
    if collected.lightless:
        say(f"Note: kept, but segmentation cannot learn from them: {len(collected.lightless)}. {_why(collected)}")
    for one in collected.left_out[:_MOST_TOLD]:
        say(f"dscope: left out: {one.name}: {one.why}")
    if len(collected.left_out) > _MOST_TOLD:
        say(f"dscope: … and {len(collected.left_out) - _MOST_TOLD} more")


def _why(collected: Collected) -> str:
    """Where the flat field can be is the same for all of them."""
    first = collected.lightless[0]
    return f"{first.name}: {first.why}; name it with --flat-field"


def _exit_code(collected: Collected, *, stopped: bool) -> ExitCode:
    if stopped:
        return ExitCode.INCOMPLETE
    if not collected.inspections:
        say("dscope: there is no inspection to collect from")
        return ExitCode.NOTHING_INSPECTED
    return ExitCode.INCOMPLETE if collected.left_out else ExitCode.DONE
