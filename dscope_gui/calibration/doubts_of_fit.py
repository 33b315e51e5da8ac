"""What must hold before a fitted scale is believed; each doubt is a sentence with a remedy."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from dscope_gui.calibration.camera_axes import CameraAxes
from dscope_gui.calibration.grid_model import DISTORTION, PERSPECTIVE, GridFit
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.domain.calibration import LEAST_UM_PER_PX, MOST_UM_PER_PX, DotTarget

_PERCENT: Final = 100.0
_SIGMAS: Final = 5.0
_RIGHT_ANGLE_DEG: Final = 90.0
_SKEWED_DEG: Final = 2.0
"""Beyond it no target lies tilted by mistake: its grid is another one."""
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
            RefusalCause.NOT_SQUARE if abs(axes.shear_deg) > _SKEWED_DEG else RefusalCause.PERSPECTIVE,
            f"Rows and columns stand at {_RIGHT_ANGLE_DEG - axes.shear_deg:.1f}°, not at a right angle",
            f"Is the target's grid square? {_LEVEL}",
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
    dot_um: float | None,
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
    if known is not None and dot_um is not None and abs(dot_um / known - 1.0) > settings.diameter_within:
        raise CalibrationRefused(
            RefusalCause.WRONG_PITCH,
            f"With this pitch the dots would be {dot_um:.4g} µm wide, and the target's are {known:.4g} µm",
            f"{_PITCH} Are dots missing in a pattern?",
        )


def doubt_aspect(axes: CameraAxes, known: float | None, slack: float, settings: CalibrationSettings) -> None:
    """A tilted target looks shorter along one direction.

    Where the pixels' shape is known, any other shape is a tilt. Where it is not, a picture that is both oblong and
    sheared is: pixels are upright.
    """
    oblong, sheared = abs(axes.aspect / (known or 1.0) - 1.0), abs(math.radians(axes.shear_deg))
    off = math.hypot(oblong, sheared)
    neither = settings.out_of_square + slack < min(oblong, sheared) and off < settings.most_tilt
    if neither or (known is not None and off > settings.known_aspect_within + slack):
        tilt = math.degrees(math.acos(max(1.0 - off, 0.0)))
        raise CalibrationRefused(
            RefusalCause.PERSPECTIVE,
            f"The grid is {_PERCENT * off:.2f} % out of square, as a target tilted by {tilt:.0f}° looks",
            _LEVEL,
        )
