"""`dscope fixture`: how the camera lies over the fixture, from points whose millimetres are known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from dscope_gui.calibration.fixture_from_points import FEWEST_POINTS, FittedFixture, fixture_from_points
from dscope_gui.calibration.fixture_points import FixturePoint, parse_fixture_point, read_fixture_points
from dscope_gui.cli.console import remarks, say, table
from dscope_gui.domain.realtime import FixtureCalibration
from dscope_gui.errors import WrongUse
from dscope_gui.paths import data_folder
from dscope_gui.settings.calibration import parse_scale
from dscope_gui.settings.changes import CHANGES_FILE, load_config_with_changes, save_stream_changes

_FITTED: Final = ("pixels_per_micron", "origin_xy_pixels", "physical_origin_mm", "rotation_deg", "y_points_up")
_PERCENT: Final = 100.0
_MOST_BYTES: Final = 1_000_000

GivenPoints = Annotated[
    list[str] | None, typer.Option("--point", metavar="x,y=X,Y", help="Pixels of a point and its mm; again for more.")
]
PointsFile = Annotated[
    Path | None, typer.Option("--points", readable=False, help="Table of points: x_px, y_px, x_mm, y_mm a line.")
]
KnownScale = Annotated[
    str | None, typer.Option("--um-per-px", metavar="X[,Y]", help="Keep this scale; else the points tell it.")
]
PixelAspect = Annotated[
    float, typer.Option("--pixel-aspect", min=0.5, max=2.0, help="Height of a pixel in widths, without a scale.")
]
YUp = Annotated[
    bool | None,
    typer.Option("--y-up/--y-down", help="Where the fixture's y axis points on the unturned picture; else found out."),
]


def command(
    *,
    point: GivenPoints = None,
    points: PointsFile = None,
    um_per_px: KnownScale = None,
    pixel_aspect: PixelAspect = 1.0,
    y_up: YUp = None,
    write: Annotated[bool, typer.Option("--write", help="Also keep it in the settings of this station.")] = False,
) -> None:
    """Find how the camera lies over the fixture, from points of known millimetres.

    Prints the fitted fields of the section calibration, ready to paste, and says by how much each point misses.
    """
    given = _given(point or [], points)
    scale = None if um_per_px is None else parse_scale(um_per_px)
    fitted = fixture_from_points(
        [one.px for one in given],
        [one.mm for one in given],
        um_per_px=None if scale is None else (scale.um_per_px_x, scale.um_per_px_y),
        pixel_aspect=pixel_aspect,
        y_points_up=y_up,
    )
    _tell(given, fitted)
    typer.echo(json.dumps({"calibration": _fields(fitted.settings)}, indent=2))
    if write:
        _keep(fitted.settings)


def _given(written: list[str], file: Path | None) -> tuple[FixturePoint, ...]:
    points = tuple(map(parse_fixture_point, written))
    return points if file is None else points + read_fixture_points(_text_of(file))


def _text_of(file: Path) -> str:
    if not file.is_file():
        raise WrongUse(f"{file} is not there")
    if file.stat().st_size > _MOST_BYTES:
        raise WrongUse(f"{file} is no table of points: it is far too long")
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise WrongUse(f"{file} is no text file in UTF-8") from None


def _fields(settings: FixtureCalibration) -> dict[str, Any]:
    return settings.model_dump(mode="json", include=set(_FITTED))


def _tell(given: tuple[FixturePoint, ...], fitted: FittedFixture) -> None:
    rows = table("Point", "x px", "y px", "x mm", "y mm", "Misses by mm")
    for number, (one, off_mm) in enumerate(zip(given, fitted.off_mm, strict=True), start=1):
        rows.add_row(str(number), *(f"{value:g}" for value in (*one.px, *one.mm)), f"{off_mm:.6f}")
    remarks().print(rows)
    say(f"The points miss by {fitted.residual_mm:.6f} mm (root mean square)")
    if fitted.scale_off is not None:
        say(f"By the points alone the scale would be {_PERCENT * fitted.scale_off:+.2f} % larger")
    elif len(given) == FEWEST_POINTS:
        say("Two points fit any scale: a third one, or --um-per-px, shows a slip of the keyboard")


def _keep(fitted: FixtureCalibration) -> None:
    loaded = load_config_with_changes(data_folder())
    if loaded.problem is not None:
        raise loaded.problem
    in_force = loaded.config.stream_settings
    changed = in_force.fixture.model_copy(update={name: getattr(fitted, name) for name in _FITTED})
    save_stream_changes(data_folder(), in_force.model_copy(update={"fixture": changed}))
    say(f"Kept in {data_folder() / CHANGES_FILE}")
