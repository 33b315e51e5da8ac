"""How sure the scale is, component by component."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from dscope_gui.calibration.camera_axes import AxesSpread, CameraAxes
from dscope_gui.calibration.grid_model import DISTORTION, PERSPECTIVE, GridFit
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings
from dscope_gui.calibration.target_fit import Budget
from dscope_gui.domain.calibration import DotTarget

_UNIFORM: Final = 1.0 / math.sqrt(3.0)
"""Standard deviation of a value that may lie anywhere within a half width (GUM, 4.3.7)."""

_FLOOR: Final = 2e-5
"""Two micrometres in a hundred millimetres: a degree or two of temperature in glass and mount, and the sensor's own."""

_LIGHT_LEFT: Final = 0.2
"""A cubic through the dots' contrast follows vignetting and slopes to better than that."""

_MIDDLE_THIRD: Final = 0.3
"""Half diagonals from the middle within which an end face lies."""

_TILT_SIGMAS: Final = 3.0
_TILT_LEAST: Final = 2e-4
_PERCENT: Final = 100.0


def budget_of(
    axes: CameraAxes,
    fit: GridFit,
    spread: AxesSpread,
    *,
    target: DotTarget,
    model: float,
    pull: float,
    pixel_aspect: float | None,
    settings: CalibrationSettings,
) -> Budget:
    """All components as shares of the scale.

    Parameters
    ----------
    model : by how much of itself the scale would differ had everything been fitted.
    pull : by how much uneven light would have changed it uncorrected.

    Raises
    ------
    CalibrationRefused
        The dots leave the scale too unsure.
    """
    fitted = math.hypot(spread.scale, model)
    if fitted > settings.most_uncertain:
        raise CalibrationRefused(
            RefusalCause.TOO_UNCERTAIN,
            f"The dots leave the scale unsure by {_PERCENT * fitted:.2f} %",
            "Let more dots fill the picture, focus, and see to more light.",
        )
    perspective = float(np.hypot(*fit.parameters[PERSPECTIVE]))
    return Budget(
        centres=spread.scale,
        pitch=target.pitch_uncertainty_um / target.pitch_um,
        model=model,
        tilt=_tilt(axes, spread.out_of_square, pixel_aspect, settings),
        distortion=_UNIFORM * (abs(float(fit.parameters[DISTORTION])) * _MIDDLE_THIRD**2 + perspective * _MIDDLE_THIRD),
        light=_LIGHT_LEFT * pull,
        floor=_FLOOR,
    )


def _tilt(axes: CameraAxes, spread: float, known: float | None, settings: CalibrationSettings) -> float:
    """A tilted target looks shorter along one direction, as it would on oblong pixels.

    Before a microscope's objective a tilt shows no perspective, so the picture cannot say which of the two it is. A
    difference larger than any tilt would make is the pixels'; a smaller one may be either, and one of the two scales
    may be wrong by all of it.
    """
    off = math.hypot(axes.aspect / (known or 1.0) - 1.0, math.radians(axes.shear_deg))
    if off <= max(_TILT_SIGMAS * spread, _TILT_LEAST):
        return 0.0
    if off > settings.most_tilt:
        off = abs(math.radians(axes.shear_deg))
    return _UNIFORM * off
