"""Whether a calibration still holds: a second look at the target, or at a fiber whose diameter is known."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from dscope_gui.calibration.calibrate import calibrate
from dscope_gui.calibration.settings import USUAL, CalibrationSettings
from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.scale import Scale

_LEAST_ALLOWED: Final = 0.001
"""Two calibrations that agree to 0.1 % agree for every purpose: 0.125 µm over a cladding of 125 µm."""

_COVERAGE: Final = 3.0
"""Differences beyond three standard uncertainties of both together happen once in four hundred looks by chance."""


@dataclass(frozen=True, slots=True)
class Verification:
    """How a second measurement compares with the calibration.

    Parameters
    ----------
    ratio_x, ratio_y : measured scale over the calibration's.
    allowed : share by which either may differ from 1.
    measured : the scale that was found.
    """

    ratio_x: float
    ratio_y: float
    allowed: float
    measured: Scale

    @property
    def difference(self) -> float:
        """The larger of the two differences, as a share with its sign."""
        return max(self.ratio_x - 1.0, self.ratio_y - 1.0, key=abs)

    @property
    def agrees(self) -> bool:
        return abs(self.difference) <= self.allowed


def verify(
    grey: GreyImage, target: DotTarget, calibration: Calibration, settings: CalibrationSettings = USUAL
) -> Verification:
    """Measure the target once more and compare; the pixels' shape is known by now, so a tilted target is told.

    Raises
    ------
    CalibrationRefused
        This picture gives no scale at all.
    """
    aspect = calibration.um_per_px_y / calibration.um_per_px_x
    return compared(calibrate(grey, target, settings, pixel_aspect=aspect).scale, calibration)


def verify_with_cladding(measured: Scale, calibration: Calibration) -> Verification:
    """Compare with the scale that a cladding of known diameter gave, as `engine.scale.from_cladding` makes it."""
    return compared(measured, calibration)


def compared(measured: Scale, calibration: Calibration) -> Verification:
    """Both scales side by side, with what their uncertainties allow between them."""
    spread = math.hypot(measured.uncertainty_rel, calibration.uncertainty_rel)
    return Verification(
        ratio_x=measured.um_per_px_x / calibration.um_per_px_x,
        ratio_y=measured.um_per_px_y / calibration.um_per_px_y,
        allowed=max(_LEAST_ALLOWED, _COVERAGE * spread),
        measured=measured,
    )
