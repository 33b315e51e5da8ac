"""`dscope study`: how far the station's sizes and verdicts can be trusted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli import study_stations
from dscope_gui.cli.inspect_options import InspectOptions, setup_of
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.study_answers import agreement_answer, gauge_answer, stability_answer
from dscope_gui.cli.study_report import AsJson, tell
from dscope_gui.domain.record import Record
from dscope_gui.errors import WrongUse
from dscope_gui.reports.studies import StudyReport
from dscope_gui.settings import load_config
from dscope_gui.validation.studies import GaugeOptions, burst_stability, gauge_rr, verdict_agreement
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.studies.bursts import bursts_in_folder, bursts_in_records
from dscope_gui.workstation.studies.data_files import read_ratings, read_readings

app = typer.Typer(
    help="Studies of the station: gauge R&R, agreement, stability, agreement with another station.",
    rich_markup_mode=None,
)

Data = Annotated[Path, typer.Argument(metavar="DATA.csv", readable=False)]
Out = Annotated[Path | None, typer.Option(readable=False, help="Write a report: FILE.pdf or FILE.xlsx.")]


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def grr(
    data: Data,
    *,
    tolerance: Annotated[float | None, typer.Option(help="Width from the lower to the upper limit.")] = None,
    k: Annotated[float, typer.Option(help="Study variation in standard deviations: 6 or 5.15.")] = 6.0,
    keep_interaction: Annotated[
        bool, typer.Option("--keep-interaction", help="Never count the interaction as repeatability.")
    ] = False,
    quantity: Annotated[str, typer.Option(help="What was measured, for the report.")] = "Value",
    unit: Annotated[str, typer.Option(help="Unit of the values, for the report.")] = "",
    out: Out = None,
    as_json: AsJson = False,
) -> None:
    """Gauge R&R by analysis of variance; columns part, operator, trial, value."""
    _refuse_not_positive("--tolerance", tolerance)
    _refuse_not_positive("--k", k)
    options = GaugeOptions(k=k, tolerance=tolerance)
    result = gauge_rr(read_readings(data), replace(options, pool_above=None) if keep_interaction else options)
    report = StudyReport(f"Gauge R&R: {data.name}", quantity=quantity, unit=unit, gauge=result)
    tell(report, gauge_answer(result), out, as_json=as_json)


@app.command()
def agreement(data: Data, *, out: Out = None, as_json: AsJson = False) -> None:
    """Agreement of verdicts; columns part, operator, trial, verdict, and where it is known reference."""
    result = verdict_agreement(read_ratings(data))
    report = StudyReport(f"Agreement of verdicts: {data.name}", quantity="Verdict", agreement=result)
    tell(report, agreement_answer(result), out, as_json=as_json)


@app.command()
def stability(
    source: Annotated[Path, typer.Argument(metavar="FOLDER|RECORDS", readable=False)],
    *,
    profile: Annotated[str | None, typer.Option(help="fast_scan or deep_inspection.")] = None,
    fiber: Annotated[str | None, typer.Option(help="Fiber type, the ruler.")] = None,
    um_per_px: Annotated[str | None, typer.Option(help="Scale.")] = None,
    rules: Annotated[str | None, typer.Option(help="Rule set.")] = None,
    out: Out = None,
    as_json: AsJson = False,
) -> None:
    """Stability over bursts: a folder for each connector, or the records of such pictures (records.jsonl)."""
    if not source.exists():
        raise WrongUse(f"{source} is not there", "Give a folder with a folder for each connector, or records.jsonl")
    if source.is_dir():
        asked = InspectOptions((), None, profile=profile, fiber=fiber, um_per_px=um_per_px, rules=rules)
        bursts = _inspected(source, asked)
    else:
        bursts = bursts_in_records(source)
    result = burst_stability(bursts)
    report = StudyReport(f"Stability over bursts: {source.name}", quantity="Verdict and marks", stability=result)
    tell(report, stability_answer(result), out, as_json=as_json)


app.command("stations")(study_stations.command)


def _inspected(folder: Path, asked: InspectOptions) -> dict[str, list[Record]]:
    with BatchProgress() as bar:
        return bursts_in_folder(folder, setup_of(asked, load_config()), SystemClock(), bar.count)


def _refuse_not_positive(name: str, value: float | None) -> None:
    if value is not None and not value > 0.0:
        raise WrongUse(f"{name} {value:g} is not above zero")
