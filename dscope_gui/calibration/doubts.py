"""What must hold before a scale is believed; each doubt is a sentence with a remedy."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.calibration.camera_axes import CameraAxes
from dscope_gui.calibration.centres import Centres
from dscope_gui.calibration.found_grid import FoundGrid
from dscope_gui.calibration.grid_model import DISTORTION, PERSPECTIVE, GridFit
from dscope_gui.calibration.light import LitPicture
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.calibration.target_fit import Places
from dscope_gui.domain.calibration import LEAST_UM_PER_PX, MOST_UM_PER_PX, DotTarget

_PERCENT: Final = 100.0
_SIGMAS: Final = 5.0
_LEVEL: Final = "Lay the target flat, at a right angle to the optical axis, and focus again."
_PITCH: Final = "Compare the pitch that was given with the one on the target and in its certificate."


def doubt_squareness(axes: CameraAxes, settings: CalibrationSettings, slack: float = 1.0) -> None:
    """The two pitches may differ as much as pixels do, and stand at a right angle.

    Parameters
    ----------
    slack : how many times the limits, where the grid is only known about.
    """
    ratio = max(axes.aspect, 1.0 / axes.aspect)
    if ratio > 1.0 + slack * (settings.most_aspect - 1.0):
        raise CalibrationRefused(
            RefusalCause.NOT_SQUARE,
            f"The grid is {ratio:.2f} times as long as it is wide, more than any camera's pixels explain",
            "Are whole rows missing, or is the target's grid not square?",
        )
    if abs(axes.shear_deg) > slack * settings.most_shear_deg:
        raise CalibrationRefused(
            RefusalCause.NOT_SQUARE if abs(axes.shear_deg) > settings.most_aspect else RefusalCause.PERSPECTIVE,
            f"Rows and columns stand at {90.0 - axes.shear_deg:.1f}°, not at a right angle",
            f"Is the target's grid square? {_LEVEL}",
        )


def doubt_looks(lit: LitPicture, found: FoundGrid, looks: Centres, settings: CalibrationSettings) -> None:
    """Dots must be large, sharp, apart, and not bleached by the light."""
    radius, edge = float(np.nanmedian(looks.radius_px)), float(np.nanmedian(looks.edge_px))
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
    if 2.0 * found.radius_px > settings.most_fill * found.pitch_px:
        raise CalibrationRefused(
            RefusalCause.NO_GRID,
            "The marks nearly touch each other, as the squares of a checkerboard do",
            "Take a target with round dots that are at most two thirds of their pitch wide.",
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


def doubt_fit(fit: GridFit, pitch_px: float, settings: CalibrationSettings) -> None:
    """The dots must lie on the grid, and the grid flat before the camera."""
    used, many = int(fit.used.sum()), len(fit.used)
    if used < settings.least_dots:
        raise CalibrationRefused(
            RefusalCause.TOO_FEW_DOTS,
            f"Only {used} of {many} dots are clean and in their places, {settings.least_dots} are needed",
            "Clean the target.",
        )
    residual = float(np.sqrt((fit.residuals_px[fit.used] ** 2).sum(axis=1).mean()))
    if residual > max(settings.residual_px, settings.residual_pitches * pitch_px):
        raise CalibrationRefused(
            RefusalCause.RESIDUAL_TOO_LARGE,
            f"The dots lie {residual:.2f} px off a regular grid",
            "Is the target a precise one, lying flat, and was nothing moving?",
        )
    if used < (1.0 - settings.most_rejected) * many:
        raise CalibrationRefused(
            RefusalCause.RESIDUAL_TOO_LARGE,
            f"{many - used} of {many} dots lie off the grid that the others make",
            "Clean the target, and see that it lies flat and still.",
        )
    _doubt_bends(fit, settings)


def _doubt_bends(fit: GridFit, settings: CalibrationSettings) -> None:
    tilt = fit.parameters[PERSPECTIVE]
    spread = math.sqrt(float(np.trace(fit.covariance[PERSPECTIVE, PERSPECTIVE])))
    amount = float(np.hypot(*tilt))
    if amount > settings.most_perspective and amount > _SIGMAS * spread:
        raise CalibrationRefused(
            RefusalCause.PERSPECTIVE,
            f"The target is tilted: the scale changes by {_PERCENT * 4.0 * amount:.1f} % across the picture",
            _LEVEL,
        )
    if abs(float(fit.parameters[DISTORTION])) > settings.most_distortion:
        raise CalibrationRefused(
            RefusalCause.RESIDUAL_TOO_LARGE,
            f"The picture is distorted by {_PERCENT * abs(float(fit.parameters[DISTORTION])):.0f} % at its corners",
            "Use an objective that is made for this camera.",
        )


def doubt_pitch(
    axes: CameraAxes,
    dot_um: float,
    target: DotTarget,
    expected: tuple[float, float] | None,
    settings: CalibrationSettings,
) -> None:
    """The scale must agree with whatever else is known."""
    for value, name, wanted in zip((axes.um_per_px_x, axes.um_per_px_y), "xy", expected or (None, None), strict=True):
        if not LEAST_UM_PER_PX <= value <= MOST_UM_PER_PX:
            raise CalibrationRefused(
                RefusalCause.WRONG_PITCH, f"{value:.3g} µm per px is the scale of no microscope", _PITCH
            )
        if wanted is not None and abs(value / wanted - 1.0) > settings.expected_within:
            raise CalibrationRefused(
                RefusalCause.WRONG_PITCH,
                f"The scale in {name} comes out at {value:.4g} µm per px, {value / wanted:.2f} times the expected "
                f"{wanted:.4g}",
                f"{_PITCH} Are dots missing in a pattern?",
            )
    known = target.dot_um
    if known is not None and abs(dot_um / known - 1.0) > settings.diameter_within:
        raise CalibrationRefused(
            RefusalCause.WRONG_PITCH,
            f"With this pitch the dots would be {dot_um:.4g} µm wide, and the target's are {known:.4g} µm",
            f"{_PITCH} Are dots missing in a pattern?",
        )


def doubt_aspect(axes: CameraAxes, known: float | None, slack: float, settings: CalibrationSettings) -> None:
    """Where the pixels' shape is known, any other shape is a tilted target."""
    if known is None:
        return
    off = math.hypot(axes.aspect / known - 1.0, math.radians(axes.shear_deg))
    if off > settings.known_aspect_within + slack:
        tilt = math.degrees(math.acos(max(1.0 - off, 0.0)))
        raise CalibrationRefused(
            RefusalCause.PERSPECTIVE,
            f"The grid is {_PERCENT * off:.2f} % out of square, as a target tilted by {tilt:.0f}° looks",
            _LEVEL,
        )
