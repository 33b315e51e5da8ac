"""`dscope validate`: how good the engine is on labelled pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain, table
from dscope_gui.cli.engine_option import Engine, EngineOption, SchedulerOption, WantedForce
from dscope_gui.cli.inspect_options import InspectOptions, setup_of
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.cli.trust import show_coverage, show_repeats
from dscope_gui.cli.validate_robustness import RobustnessOptions, robustness_part
from dscope_gui.domain.record import Record, parse_record, records_text
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import WorkForce
from dscope_gui.settings import load_config, with_overrides
from dscope_gui.validation import HEADS, ValidationResult, band_rows, error_rows, family_rows, render_html, validate
from dscope_gui.whole_file import write_text
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.labelled_set import inspect_labelled
from dscope_gui.workstation.setup import InspectionSetup


def command(
    folder: Annotated[
        Path | None, typer.Argument(metavar="GOLDEN_DIR", readable=False, help="Folder with truth.json and pictures/.")
    ] = None,
    *,
    records: Annotated[
        Path | None, typer.Option(readable=False, help="Score these records instead of inspecting.")
    ] = None,
    profile: Annotated[str | None, typer.Option(help="fast_scan or deep_inspection.")] = None,
    out: Annotated[Path, typer.Option(readable=False, help="Folder for the page and the records.")] = Path(
        "out/validation"
    ),
    changes: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="SETTING=VALUE", help="Change a setting of the profile for this run."),
    ] = None,
    jobs: Annotated[int, typer.Option(min=0, help="Processes at work; 0 is one for every processor.")] = 0,
    robustness: Annotated[
        bool, typer.Option("--robustness", help="Also disturb the pictures step by step: light, focus, noise, …")
    ] = False,
    pictures: Annotated[int, typer.Option(min=0, help="Pictures to disturb; 0 is all.")] = 24,
    seed: Annotated[int, typer.Option(min=0, help="Which pictures are disturbed or drawn, and their noise.")] = 1,
    knobs: Annotated[
        list[str] | None, typer.Option("--knob", metavar="NAME", help="Disturb this only; may be repeated.")
    ] = None,
    rules: Annotated[
        str | None, typer.Option(metavar="NAME|FILE", help="Rule set by which disturbed pictures are judged.")
    ] = None,
    coverage: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="Measure N drawn end faces: how often do stated uncertainties hold?"),
    ] = None,
    repeats: Annotated[
        Path | None,
        typer.Option(readable=False, metavar="FILE", help="JSON that names the pictures of the same end faces."),
    ] = None,
    engine: EngineOption = Engine.LOCAL,
    scheduler: SchedulerOption = None,
) -> None:
    """Score the engine against labelled pictures; print tables and write a page with the worst cases."""
    wanted = WantedForce(engine, scheduler, jobs)
    wanted.require_sense()
    setup = _setup(profile, changes or [], rules)
    if coverage is not None:
        show_coverage(coverage, seed, setup.request.profile)
        return
    if folder is None:
        raise WrongUse("No folder with labelled pictures is named", "Name GOLDEN_DIR, or give --coverage N.")
    sweep = RobustnessOptions(folder, out, tuple(knobs or ()), pictures, seed)
    with kill_like_ctrl_c(), wanted.gathered() as force:
        more = robustness_part(sweep, setup, force) if robustness else ""
        found = _inspected(folder, setup, force) if records is None else _read(records)
    if repeats is not None:
        show_repeats(found, repeats)
        return
    result = validate(folder, found)
    _show(result)
    write_text(out / "records.jsonl", records_text(found))
    write_text(out / "validation.html", render_html(result, more=more))
    answers().print(plain(f"The worst cases are in {out / 'validation.html'}"))


def _show(result: ValidationResult) -> None:
    console = answers()
    for title, rows in (("families", family_rows), ("bands", band_rows), ("errors", error_rows)):
        shown = table(*HEADS[title])
        for row in rows(result):
            shown.add_row(*map(plain, row))
        console.print(shown)
        console.print()


def _setup(profile: str | None, changes: list[str], rules: str | None) -> InspectionSetup:
    config = load_config()
    config = with_overrides(config, profile or config.default_profile, changes)
    return setup_of(InspectOptions(pictures=(), out=None, profile=profile, rules=rules), config)


def _inspected(folder: Path, setup: InspectionSetup, force: WorkForce) -> list[Record]:
    found: list[Record] = []
    with BatchProgress() as bar:
        for total, record in inspect_labelled(folder, setup, SystemClock(), force):
            found.append(record)
            bar.count(len(found), total)
    return sorted(found, key=lambda record: record["image"]["path"])


def _read(path: Path) -> list[Record]:
    try:
        return [parse_record(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no file of records"
        raise WrongUse(f"{path} cannot be read: {reason}") from error
