"""What a fit found, in words with units, line by line."""

from __future__ import annotations

import math
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.calibration import TargetFit, Verification
from dscope_gui.domain.calibration import Calibration

translate = QCoreApplication.translate

COVERAGE: Final = 2.0
"""Of the stated uncertainty: about 95 % (GUM, 6.2)."""
_CLADDING_UM: Final = 125.0
_LEAST_ALLOWED: Final = 0.001
_SIGMAS: Final = 3.0
"""As for a second look at the target: beyond it a difference is no chance."""


def facts_of(fit: TargetFit) -> dict[str, str]:
    """Name and value of everything worth a line."""
    expanded = COVERAGE * fit.uncertainty_rel
    scale = translate("CalibrationFacts", "{x:.5f} µm/px across, {y:.5f} down")
    uncertainty = translate("CalibrationFacts", "± {rel:.2%}, ± {um:.3f} µm of 125 µm")
    dots = translate("CalibrationFacts", "{used} used of {found}")
    residual = translate("CalibrationFacts", "rms {rms:.3f} px, largest {most:.2f} px")
    return {
        translate("CalibrationFacts", "Scale"): scale.format(x=fit.um_per_px_x, y=fit.um_per_px_y),
        translate("CalibrationFacts", "U (k = 2)"): uncertainty.format(rel=expanded, um=_CLADDING_UM * expanded),
        translate("CalibrationFacts", "Dots"): dots.format(used=fit.dots_used, found=fit.dots_found),
        translate("CalibrationFacts", "Residual"): residual.format(rms=fit.residual_px, most=fit.largest_residual_px),
        translate("CalibrationFacts", "Rotation"): translate(
            "CalibrationFacts", "{rotation:+.2f}°, axes off square {shear:+.3f}°"
        ).format(rotation=_without_minus(fit.rotation_deg, 2), shear=_without_minus(fit.shear_deg, 3)),
        translate("CalibrationFacts", "Distortion"): translate("CalibrationFacts", "{:+.2%} at the corner").format(
            _without_minus(fit.distortion, 4)
        ),
    }


def _without_minus(value: float, digits: int) -> float:
    """What is rounded to zero has no minus."""
    return round(value, digits) + 0.0


def against(fit: TargetFit, in_force: Calibration | None) -> str:
    """How the new scale compares with that of the calibration in force."""
    if in_force is None:
        return translate("CalibrationFacts", "No calibration is in force to compare with.")
    across = fit.um_per_px_x / in_force.um_per_px_x - 1.0
    down = fit.um_per_px_y / in_force.um_per_px_y - 1.0
    allowed = max(_LEAST_ALLOWED, _SIGMAS * math.hypot(fit.uncertainty_rel, in_force.uncertainty_rel))
    template = (
        translate("CalibrationFacts", "✔ As the calibration of {day} within both uncertainties: {x:+.2%}, {y:+.2%}.")
        if max(abs(across), abs(down)) <= allowed
        else translate("CalibrationFacts", "⚠ Differs from the calibration of {day}: {x:+.2%} across, {y:+.2%} down.")
    )
    return template.format(day=f"{in_force.made_at.astimezone():%Y-%m-%d}", x=across, y=down)


def verified(verification: Verification, what: str) -> str:
    """How a second look ended."""
    template = (
        translate("CalibrationFacts", "✔ {what} agrees: {difference:+.2%}, allowed ± {allowed:.2%}.")
        if verification.agrees
        else translate(
            "CalibrationFacts",
            "✖ {what} disagrees: {difference:+.2%}, allowed ± {allowed:.2%}. Take the picture again.",
        )
    )
    return template.format(what=what, difference=verification.difference, allowed=verification.allowed)
