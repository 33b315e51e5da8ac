"""`dscope validate --robustness`: how far pictures may get worse before the engine does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import typer

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.protocols import WorkForce
from dscope_gui.reports.robustness_page import robustness_section
from dscope_gui.validation.robustness import (
    HEAD,
    RobustnessResult,
    disturbances_named,
    robustness_csv,
    robustness_json,
    rows,
)
from dscope_gui.whole_file import write_text
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.robustness_sweep import Sweep, run_sweep
from dscope_gui.workstation.setup import InspectionSetup

JOURNAL_FOLDER: Final = "robustness"
"""In the folder for the results: the records of every level, with which a stopped sweep goes on."""


@dataclass(frozen=True, slots=True)
class RobustnessOptions:
    """As typed; no `knobs` are all, 0 `pictures` are all."""

    folder: Path
    out: Path
    knobs: tuple[str, ...]
    pictures: int
    seed: int


def robustness_part(options: RobustnessOptions, setup: InspectionSetup, force: WorkForce) -> str:
    """Sweep, print and write the figures, and return the part of the page that shows them."""
    sweep = Sweep(
        folder=options.folder,
        out=options.out / JOURNAL_FOLDER,
        setup=setup,
        disturbances=disturbances_named(options.knobs),
        pictures=options.pictures,
        seed=options.seed,
    )
    with BatchProgress("Disturbing") as bar:
        outcome = run_sweep(sweep, SystemClock(), bar.show, force)
    if outcome.notice:
        say(outcome.notice)
    if outcome.result is None:
        say("dscope: stopped; the same command goes on from here")
        raise typer.Exit(ExitCode.INCOMPLETE)
    if outcome.unreadable:
        say(f"These pictures could not be read: {', '.join(outcome.unreadable)}")
    _tell(outcome.result)
    write_text(options.out / "robustness.json", robustness_json(outcome.result))
    write_text(options.out / "robustness.csv", robustness_csv(outcome.result))
    return robustness_section(outcome.result)


def _tell(result: RobustnessResult) -> None:
    console, shown = answers(), table(*HEAD)
    for row in rows(result):
        shown.add_row(*map(plain, row))
    console.print(shown)
    console.print()
    for sentence in result.sentences:
        console.print(plain(sentence))
    console.print()
