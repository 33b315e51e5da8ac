"""`dscope calibrate`: the scale from a picture of a dot target."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from pydantic import ValidationError

from dscope_gui.calibration import CalibrationRefused, DotsUnreadable, TargetFit, calibration_of, dots_csv
from dscope_gui.cli.calibrate_source import fit_of, source_of
from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.exits import ExitCode
from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.reports.calibration_plot import calibration_plot
from dscope_gui.settings import load_config
from dscope_gui.settings.calibration import parse_scale
from dscope_gui.settings.calibration_csv import calibration_csv
from dscope_gui.settings.calibrations import written
from dscope_gui.settings.json_file import first_fault
from dscope_gui.whole_file import write_text, write_whole
from dscope_gui.workstation.clock import SystemClock

_PERCENT: Final = 100.0


PictureArgument = Annotated[
    Path, typer.Argument(metavar="PICTURE", readable=False, help="Picture of a dot target, or a CSV of its dots.")
]
PitchUncertainty = Annotated[
    float, typer.Option("--pitch-uncertainty-um", help="Standard uncertainty of the pitch, from the certificate.")
]
DotDiameter = Annotated[
    float | None, typer.Option("--dot-um", help="Diameter of the dots; guards against a wrong pitch.")
]
ExpectedScale = Annotated[
    str | None,
    typer.Option("--expected-um-per-px", metavar="X[,Y]", help="About what must come out; guards as well."),
]
PixelAspect = Annotated[
    float | None,
    typer.Option("--pixel-aspect", min=0.5, max=2.0, help="Height of a pixel in widths; 1 for digital cameras."),
]
ValidDays = Annotated[
    int | None, typer.Option("--valid-days", min=1, help="Until it must be made anew; else as configured.")
]
OutFile = Annotated[Path | None, typer.Option("--out", readable=False, help="File for dscope inspect --calibration.")]
CsvFile = Annotated[Path | None, typer.Option("--csv", readable=False, help="Values and dots for a spreadsheet.")]
PlotFile = Annotated[
    Path | None, typer.Option("--plot", readable=False, help="PNG: map and histogram of the residuals.")
]


def command(
    picture: PictureArgument,
    *,
    pitch_um: Annotated[float, typer.Option("--pitch-um", help="From dot to dot, centre to centre.")],
    pitch_uncertainty_um: PitchUncertainty = 0.0,
    dot_um: DotDiameter = None,
    expected: ExpectedScale = None,
    pixel_aspect: PixelAspect = None,
    target: Annotated[str, typer.Option("--target", help="Name of the target.")] = "",
    certificate: Annotated[str, typer.Option("--certificate", help="Number of its certificate.")] = "",
    camera: Annotated[str, typer.Option("--camera", help="As dscope cameras lists it.")] = "",
    objective: Annotated[str, typer.Option("--objective", help="What is written on it.")] = "",
    operator: Annotated[str, typer.Option("--operator", help="Who calibrates.")] = "",
    note: Annotated[str, typer.Option("--note", help="For people.")] = "",
    valid_days: ValidDays = None,
    out: OutFile = None,
    csv: CsvFile = None,
    plot: PlotFile = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON, for programs.")] = False,
) -> None:
    """Find the dots, say how many micrometres a pixel is and how sure that is, or refuse and say why."""
    config = load_config()
    glass = _target(pitch_um, pitch_uncertainty_um, dot_um, target, certificate)
    wanted = None if expected is None else parse_scale(expected)
    try:
        source = source_of(picture, config)
        near = None if wanted is None else (wanted.um_per_px_x, wanted.um_per_px_y)
        fit, shape = fit_of(source, glass, near, pixel_aspect)
    except (CalibrationRefused, DotsUnreadable, PictureUnreadable) as refused:
        say(f"dscope: {refused}")
        raise typer.Exit(ExitCode.NOTHING_INSPECTED) from None
    now = SystemClock().now()
    made = calibration_of(
        fit,
        target=glass,
        camera=camera,
        objective=objective,
        operator=operator,
        made_at=now,
        valid_until=now + timedelta(days=valid_days or config.workstation.calibration_care.valid_days),
        shape=shape,
        picture_sha256=source.sha256,
        note=note,
    )
    _write(made, fit, out=out, csv=csv, plot=plot)
    _tell(made, fit, as_json=as_json)


def _target(
    pitch_um: float, pitch_uncertainty_um: float, dot_um: float | None, name: str, certificate: str
) -> DotTarget:
    try:
        return DotTarget(
            pitch_um=pitch_um,
            pitch_uncertainty_um=pitch_uncertainty_um,
            dot_um=dot_um,
            name=name,
            certificate=certificate,
        )
    except ValidationError as error:
        raise WrongUse(f"There is no such target: {first_fault(error)}") from error


def _write(made: Calibration, fit: TargetFit, *, out: Path | None, csv: Path | None, plot: Path | None) -> None:
    if out is not None:
        write_text(out, written(made))
    if csv is not None:
        write_text(csv, f"{calibration_csv(made)}\n{dots_csv(fit)}")
    if plot is not None:
        write_whole(plot, calibration_plot(fit))


def _tell(made: Calibration, fit: TargetFit, *, as_json: bool) -> None:
    for remark in fit.remarks:
        say(f"dscope: {remark}")
    if as_json:
        typer.echo(json.dumps(_fields(made, fit), ensure_ascii=False))
        return
    rows = table("Calibration", "")
    for name, value in _rows(made, fit):
        rows.add_row(plain(name), plain(value))
    answers().print(rows)


def _fields(made: Calibration, fit: TargetFit) -> dict[str, Any]:
    """The contract's fields first."""
    return {
        "um_per_px_x": made.um_per_px_x,
        "um_per_px_y": made.um_per_px_y,
        "uncertainty_rel": made.uncertainty_rel,
        "rotation_deg": made.rotation_deg,
        "dots_used": made.dots_used,
        "residual_px": made.residual_px,
        "largest_residual_px": made.largest_residual_px,
        "dots_found": made.dots_found,
        "dots_dark": fit.dots_dark,
        "dot_um": fit.dot_um,
        "edge_px": fit.edge_px,
        "shear_deg": made.shear_deg,
        "distortion": made.distortion,
        "uncertainty_budget": asdict(fit.budget),
        "remarks": list(fit.remarks),
        "valid_until": None if made.valid_until is None else made.valid_until.isoformat(),
    }


def _rows(made: Calibration, fit: TargetFit) -> list[tuple[str, str]]:
    double = 2.0 * _PERCENT * made.uncertainty_rel
    return [
        ("Scale in x", f"{made.um_per_px_x:.6g} µm per px ± {double:.3f} % (k = 2)"),
        ("Scale in y", f"{made.um_per_px_y:.6g} µm per px ± {double:.3f} % (k = 2)"),
        ("Dots", f"{made.dots_used} used, {made.dots_found} found, {'dark' if fit.dots_dark else 'light'}"),
        ("Off the grid", f"{made.residual_px:.3f} px, at most {made.largest_residual_px:.3f} px"),
        ("Rotation, shear", f"{made.rotation_deg:.2f}°, {made.shear_deg:.3f}°"),
        ("Distortion at the corner", f"{_PERCENT * made.distortion:+.2f} %"),
        ("Uncertainty from", ", ".join(_components(fit))),
        ("Valid until", "no end" if made.valid_until is None else f"{made.valid_until:%Y-%m-%d}"),
    ]


def _components(fit: TargetFit) -> list[str]:
    """The larger ones first."""
    parts = sorted(asdict(fit.budget).items(), key=lambda part: -part[1])
    return [f"{name} {_PERCENT * value:.4f} %" for name, value in parts if value > 0.0]
