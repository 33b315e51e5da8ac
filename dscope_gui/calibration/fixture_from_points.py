"""How the camera lies over the fixture, from points whose millimetres in the fixture are known."""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dscope_gui.domain.fixture import UM_PER_MM
from dscope_gui.domain.images import Points
from dscope_gui.domain.realtime import FixtureCalibration, Pair
from dscope_gui.errors import WrongUse

FEWEST_POINTS: Final = 2
LEAST_SPREAD_PX: Final = 1.0
"""Points that lie nearer together are the same point, clicked twice."""
_LEAST_SPREAD_MM: Final = 1e-9
_FLAT: Final = 0.02
"""Points whose spread across their line is less than this share of that along it do not tell left from right."""
_MOST_OFF: Final = 0.3
"""Share of the points' spread by which they may miss; beyond, points are mixed up or of another fixture."""
_CLEARLY_BETTER: Final = 0.5
"""One handedness must miss by less than this share of what the other misses by."""
_DIGITS: Final = 9
"""Of a written number: a millionth of a millimetre in a metre."""
_PERCENT: Final = 100.0

_Complex = NDArray[np.complex128]


@dataclass(frozen=True, slots=True)
class FittedFixture:
    """The fitted part of a section `calibration`.

    Parameters
    ----------
    settings : scale, origin, rotation and handedness; everything else as shipped.
    off_mm : (N,) by how much each point misses.
    scale_off : by which share the points' own scale is larger than the one that was given; None where none was.
    """

    settings: FixtureCalibration
    off_mm: NDArray[np.float64]
    scale_off: float | None

    @property
    def residual_mm(self) -> float:
        """Root mean square of what the points miss by; with two points and a free scale there is nothing to miss."""
        return float(np.sqrt(np.mean(self.off_mm**2)))


def fixture_from_points(
    points_px: ArrayLike,
    points_mm: ArrayLike,
    *,
    um_per_px: Pair | None = None,
    pixel_aspect: float = 1.0,
    y_points_up: bool | None = None,
) -> FittedFixture:
    """The similarity that maps points of the picture onto points of the fixture with the least squares of misses.

    Parameters
    ----------
    points_px, points_mm : (N, 2) each, in the same order.
    um_per_px : known scale along x and y, which then is kept; None takes it from the points.
    pixel_aspect : height of a pixel in widths, where no scale is given.
    y_points_up : whether the fixture's y axis points up; None finds it out, which takes three points off one line.

    Raises
    ------
    WrongUse
        The points do not tell: too few, on top of each other, on one line, or contradicting each other.
    """
    px, mm = _checked(points_px, points_mm)
    size = um_per_px or (1.0, pixel_aspect)
    plane, target = _complex((px - px.mean(axis=0)) * size), _complex(mm - mm.mean(axis=0))
    is_up = _handedness(plane, target) if y_points_up is None else y_points_up
    plane = plane.conj() if is_up else plane
    turn = _turn(plane, target)
    _refuse_contradiction(target - turn * plane, target)
    scale_off = None
    if um_per_px is None:
        size = (size[0] * abs(turn) * UM_PER_MM, size[1] * abs(turn) * UM_PER_MM)
    else:
        scale_off = abs(turn) * UM_PER_MM - 1.0
        turn /= abs(turn) * UM_PER_MM
        _refuse_other_scale(scale_off)
    return FittedFixture(_settings(turn, px, mm, size, is_up=is_up), np.abs(target - turn * plane), scale_off)


def _checked(points_px: ArrayLike, points_mm: ArrayLike) -> tuple[Points, Points]:
    px, mm = (np.asarray(points, dtype=np.float64).reshape(-1, 2) for points in (points_px, points_mm))
    if len(px) != len(mm) or len(px) < FEWEST_POINTS:
        raise WrongUse("At least two points are needed, each on the picture and in the fixture")
    if not (np.isfinite(px).all() and np.isfinite(mm).all()):
        raise WrongUse("A point is no number")
    for points, least, unit in ((px, LEAST_SPREAD_PX, "px"), (mm, _LEAST_SPREAD_MM, "mm")):
        if np.ptp(points, axis=0).max() < least:
            raise WrongUse(f"All points lie on top of each other in {unit}", "Take points that lie far apart")
    return px, mm


def _complex(points: Points) -> _Complex:
    return np.asarray(points[:, 0] + 1j * points[:, 1])


def _turn(plane: _Complex, target: _Complex) -> complex:
    """The number that turns and stretches one onto the other with the least squares."""
    return complex(np.vdot(plane, target) / np.vdot(plane, plane).real)


def _handedness(plane: _Complex, target: _Complex) -> bool:
    """Whether the points fit better with the fixture's y axis pointing up."""
    hint = "Give a point off the line, or say which way it points (--y-up or --y-down)"
    spreads = np.linalg.svd(np.column_stack([plane.real, plane.imag]), compute_uv=False)
    if len(plane) == FEWEST_POINTS or spreads[1] < _FLAT * spreads[0]:
        raise WrongUse("Points on one line do not tell which way the fixture's y axis points", hint)
    down, up = (_rms(target - _turn(side, target) * side) for side in (plane, plane.conj()))
    if min(up, down) > _CLEARLY_BETTER * max(up, down):
        raise WrongUse("The points fit neither way: it is not clear where the fixture's y axis points", hint)
    return up < down


def _rms(values: _Complex) -> float:
    return float(np.sqrt(np.mean(np.abs(values) ** 2)))


def _refuse_contradiction(off: _Complex, target: _Complex) -> None:
    if _rms(off) <= _MOST_OFF * _rms(target):
        return
    worst = int(np.argmax(np.abs(off))) + 1
    raise WrongUse(
        f"The points contradict each other: they miss by {_rms(off):.3g} mm, point {worst} most of all",
        "See whether two of them are exchanged, or whether the y axis points the other way",
    )


def _refuse_other_scale(scale_off: float) -> None:
    if abs(scale_off) > _MOST_OFF:
        raise WrongUse(
            f"The points lie {_PERCENT * (1.0 + scale_off):.3g} % as far apart as the given scale says",
            "See whether the millimetres are millimetres, and whether the scale is of this objective",
        )


def _settings(turn: complex, px: Points, mm: Points, um_per_px: Pair, *, is_up: bool) -> FixtureCalibration:
    per_um = (_written(1.0 / um_per_px[0]), _written(1.0 / um_per_px[1]))
    origin_px, origin_mm = px.mean(axis=0), mm.mean(axis=0)
    return FixtureCalibration(
        pixels_per_micron=per_um[0] if per_um[0] == per_um[1] else per_um,
        origin_xy_pixels=(_written(origin_px[0]), _written(origin_px[1])),
        physical_origin_mm=(_written(origin_mm[0]), _written(origin_mm[1])),
        rotation_deg=_written(math.degrees(cmath.phase(turn))),
        y_points_up=is_up,
    )


def _written(value: float) -> float:
    return round(float(value), _DIGITS)
