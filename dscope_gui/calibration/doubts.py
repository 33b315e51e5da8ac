"""What must hold before the dots are measured and fitted; each doubt is a sentence with a remedy."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.calibration.found_grid import FoundGrid
from dscope_gui.calibration.light import LitPicture
from dscope_gui.calibration.measured_dots import MeasuredDots
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.calibration.target_fit import Places

_PERCENT: Final = 100.0


def doubt_gaps(found: FoundGrid, settings: CalibrationSettings) -> None:
    """Dots stand apart."""
    if 2.0 * found.radius_px > settings.most_fill * found.pitch_px:
        raise CalibrationRefused(
            RefusalCause.NO_GRID,
            "The marks nearly touch each other, as the squares of a checkerboard do",
            "Take a target with round dots that are at most two thirds of their pitch wide.",
        )


def doubt_looks(lit: LitPicture, found: FoundGrid, dots: MeasuredDots, settings: CalibrationSettings) -> None:
    """Dots must be large, sharp, apart, and not bleached by the light."""
    if len(dots.index) < settings.least_dots:
        raise CalibrationRefused(
            RefusalCause.TOO_FEW_DOTS,
            f"Only {len(dots.index)} dots lie wholly within the picture, {settings.least_dots} are needed",
            "Move the target until dots fill the picture.",
        )
    radius, edge = dots.radius_px, dots.edge_px
    if found.radius_px < settings.least_radius_px:
        raise CalibrationRefused(
            RefusalCause.DOTS_TOO_SMALL,
            f"The dots are only {2.0 * found.radius_px:.1f} px wide",
            "Take a target with larger dots, or a stronger objective.",
        )
    if edge > max(settings.most_blur * radius, settings.sharp_px):
        raise CalibrationRefused(
            RefusalCause.BLURRED,
            f"The dots are blurred: their edges are {2.0 * edge:.1f} px wide, the dots {2.0 * radius:.0f} px",
            "Focus on the target.",
        )
    _doubt_light(lit, found, settings)


def _doubt_light(lit: LitPicture, found: FoundGrid, settings: CalibrationSettings) -> None:
    faded = float(np.median(lit.low / np.maximum(lit.high, 1.0)))
    if lit.clipped > settings.saturated_share * _clippable(found) and faded > settings.faded:
        raise CalibrationRefused(
            RefusalCause.SATURATED,
            f"The light is too strong: {_PERCENT * lit.clipped:.0f} % of the picture is white and the dots have faded",
            "Turn the light down or expose for a shorter time.",
        )


def _clippable(found: FoundGrid) -> float:
    """Share of the picture that is light where the light is right."""
    filled = math.pi * (found.radius_px / found.pitch_px) ** 2
    return 1.0 - filled if found.marks.dark else filled


def doubt_filling(index: Places, settings: CalibrationSettings) -> None:
    """Where too many dots are missing, what is left may be another grid."""
    low, size = index.min(axis=0), index.max(axis=0) - index.min(axis=0) + 1
    if min(size) < settings.least_rows:
        raise CalibrationRefused(
            RefusalCause.TOO_FEW_DOTS,
            f"The dots make only {min(size)} rows, {settings.least_rows} are needed",
            "Move the target until dots fill the picture.",
        )
    hull = cv2.convexHull((index - low).astype(np.int32))
    area = np.zeros((int(size[1]), int(size[0])), dtype=np.uint8)
    cv2.fillConvexPoly(area, hull, 1)
    share = len(index) / max(int(area.sum()), 1)
    if share < settings.least_filled:
        raise CalibrationRefused(
            RefusalCause.TOO_FEW_DOTS,
            f"{_PERCENT * (1.0 - share):.0f} % of the grid's dots are missing",
            "Clean the target, or move it to where it is whole.",
        )
