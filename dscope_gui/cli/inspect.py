"""`dscope inspect`: from pictures to verdicts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from dscope_gui.cli.asking import ask_missing
from dscope_gui.cli.console import say
from dscope_gui.cli.engine_option import Engine, EngineOption, SchedulerOption, WantedForce
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.inspect_options import InspectOptions, job_of
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.cli.verdict_table import show_outcome
from dscope_gui.domain.judges import Detector
from dscope_gui.errors import ClusterLost
from dscope_gui.workstation.batch import BatchOutcome, run_batch
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.picture_source import picture_place

RulesOption = Annotated[
    str | None,
    typer.Option(
        metavar="NAME|NAME@VERSION|FILE",
        help="Rule set as it came with the program, a version of this station, or a file; see `dscope rules list`.",
    ),
]
DetectorOption = Annotated[
    Detector | None,
    typer.Option(help="Who looks for defects; as the station does: both once a model is active, else the rules."),
]
ModelOption = Annotated[
    str | None,
    typer.Option(metavar="NAME@VERSION", help="Model that looks for defects: the active one, else the shipped one."),
]
DirtOption = Annotated[
    Path | None, typer.Option(readable=False, metavar="FILE", help="Map of the microscope's dirt: not judged.")
]


def command(
    *,
    pictures: Annotated[
        list[str] | None,
        typer.Argument(metavar="PATH…", help="Pictures, or folders of them; also addresses, as http:// or s3://."),
    ] = None,
    out: Annotated[Path | None, typer.Option(readable=False, help="Folder for the results.")] = None,
    profile: Annotated[str | None, typer.Option(help="fast_scan or deep_inspection (default).")] = None,
    fiber: Annotated[str | None, typer.Option(help="Fiber type of config/fibers.json: the ruler.")] = None,
    core_um: Annotated[float | None, typer.Option(help="Known core diameter in µm.")] = None,
    cladding_um: Annotated[float | None, typer.Option(help="Known cladding diameter in µm: the ruler.")] = None,
    um_per_px: Annotated[str | None, typer.Option(metavar="X[,Y]", help="Known scale in µm per px.")] = None,
    calibration: Annotated[Path | None, typer.Option(readable=False, help="File of `dscope calibrate --json`.")] = None,
    rules: RulesOption = None,
    station_rules: Annotated[
        bool, typer.Option("--station-rules", help="The version of the rule set that is in force at this station.")
    ] = False,
    zones: Annotated[str | None, typer.Option(metavar="core,cladding,…", help="Examine these zones only.")] = None,
    flat_field: Annotated[
        Path | None, typer.Option(readable=False, metavar="PICTURE", help="Blank surface under the same light.")
    ] = None,
    own_dirt: DirtOption = None,
    detector: DetectorOption = None,
    model: ModelOption = None,
    jobs: Annotated[int, typer.Option(min=0, help="Processes at work; 0 is one for every processor.")] = 0,
    engine: EngineOption = Engine.LOCAL,
    scheduler: SchedulerOption = None,
    records_only: Annotated[bool, typer.Option("--records-only", help="Write records and summary alone.")] = False,
    zone_images: Annotated[bool, typer.Option("--zone-images", help="Write a picture of every zone.")] = False,
    interactive: Annotated[bool, typer.Option("--interactive", help="Ask for what is needed.")] = False,
) -> NoReturn:
    """Find, measure and judge the defects on pictures of fiber end faces."""
    force = WantedForce(engine, scheduler, jobs)
    force.require_sense()
    options = InspectOptions(
        pictures=tuple(picture_place(word) for word in pictures or ()),
        out=out,
        profile=profile,
        fiber=fiber,
        core_um=core_um,
        cladding_um=cladding_um,
        um_per_px=um_per_px,
        calibration=calibration,
        rules=rules,
        station_rules=station_rules,
        zones=zones,
        flat_field=flat_field,
        own_dirt=own_dirt,
        detector=detector,
        model=model,
        records_only=records_only,
        zone_images=zone_images,
    )
    raise typer.Exit(run(ask_missing(options) if interactive else options, force))


def run(options: InspectOptions, wanted: WantedForce) -> ExitCode:
    """Do the batch and tell what came of it."""
    job = job_of(options)
    if not job.pictures:
        say(f"dscope: there are no pictures in {', '.join(map(str, options.pictures))}")
        return ExitCode.NOTHING_INSPECTED
    try:
        with kill_like_ctrl_c(), wanted.gathered() as force, BatchProgress() as bar:
            outcome = run_batch(job, SystemClock(), bar.show, force)
    except ClusterLost as error:
        say(f"dscope: {error}")
        return ExitCode.INCOMPLETE
    show_outcome(outcome, job)
    return exit_code(outcome)


def exit_code(outcome: BatchOutcome) -> ExitCode:
    """Nothing inspected goes before what is missing in places."""
    if outcome.interrupted:
        return ExitCode.INCOMPLETE
    if not any(record["status"] == "inspected" for record in outcome.records):
        return ExitCode.NOTHING_INSPECTED
    unread = any(record["status"] == "unreadable" for record in outcome.records)
    return ExitCode.INCOMPLETE if unread or outcome.unwritten else ExitCode.DONE
