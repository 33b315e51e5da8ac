"""What the grid's two steps say of the camera's pixels, and what of the target's rotation."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.grid_model import PLAIN, GridFit

_NUDGE: Final = 1e-6


@dataclass(frozen=True, slots=True)
class CameraAxes:
    """The target is square; so what the steps' four components hold is two scales, one shear and one rotation.

    Parameters
    ----------
    um_per_px_x, um_per_px_y : true length on the target of one pixel's step to the right, and of one down.
    shear_deg : by which the angle between these two differs from 90.
    rotation_deg : of the target's rows, with pixels made square.
    """

    um_per_px_x: float
    um_per_px_y: float
    shear_deg: float
    rotation_deg: float

    @property
    def aspect(self) -> float:
        """Height of a pixel in widths."""
        return self.um_per_px_y / self.um_per_px_x


@dataclass(frozen=True, slots=True)
class AxesSpread:
    """Standard uncertainties from the fit alone: of either scale and of the aspect as shares, of the shear in rad."""

    scale: float
    aspect: float
    shear: float

    @property
    def out_of_square(self) -> float:
        return math.hypot(self.aspect, self.shear)


def camera_axes(steps: NDArray[np.float64], pitch_um: float) -> CameraAxes:
    """Of a grid whose steps in px are the columns of a matrix."""
    across, down = (pitch_um * np.linalg.inv(steps)).T
    x, y = float(np.hypot(*across)), float(np.hypot(*down))
    shear = math.degrees(math.asin(float(across @ down) / (x * y)))
    rotation = math.degrees(math.atan2(steps[1, 0] * y, steps[0, 0] * x))
    return CameraAxes(x, y, shear, rotation)


def axes_spread(fit: GridFit) -> AxesSpread:
    """How far the scatter of the dots carries into scales, aspect and shear."""
    values = fit.parameters[2:PLAIN]
    slopes = np.stack([(_logs(values + d) - _logs(values - d)) / (2.0 * np.abs(d).max()) for d in _nudges(values)], 1)
    covariance = slopes @ fit.covariance[2:PLAIN, 2:PLAIN] @ slopes.T
    x, y, aspect, shear = np.sqrt(np.maximum(np.diag(covariance), 0.0))
    return AxesSpread(float(max(x, y)), float(aspect), float(shear))


def _nudges(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.eye(len(values)) * _NUDGE * float(np.abs(values).max())


def _logs(values: NDArray[np.float64]) -> NDArray[np.float64]:
    axes = camera_axes(values.reshape(2, 2).T, 1.0)
    x, y = math.log(axes.um_per_px_x), math.log(axes.um_per_px_y)
    return np.array([x, y, y - x, math.radians(axes.shear_deg)])
