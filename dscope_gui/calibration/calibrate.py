"""The scale of a picture of a dot target."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np

from dscope_gui.calibration.camera_axes import CameraAxes, axes_spread, camera_axes
from dscope_gui.calibration.doubts import doubt_filling, doubt_gaps, doubt_looks
from dscope_gui.calibration.doubts_of_fit import doubt_aspect, doubt_fit, doubt_pitch, doubt_squareness
from dscope_gui.calibration.expected import Expected, pair
from dscope_gui.calibration.found_grid import FoundGrid, find_grid
from dscope_gui.calibration.ghosts import doubt_ghosts
from dscope_gui.calibration.grid_model import DISTORTION, GridFit, frame_of
from dscope_gui.calibration.light import LitPicture, light_of
from dscope_gui.calibration.measured_dots import MeasuredDots, measure_dots
from dscope_gui.calibration.model_choice import chosen_fit
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.remarks import remarks_on
from dscope_gui.calibration.settings import USUAL, CalibrationSettings
from dscope_gui.calibration.target_fit import NOTHING, TargetFit
from dscope_gui.calibration.uncertainty import budget_of
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.images import GreyImage

_LEAST_SIDE_PX: Final = 64
_ROUGH_SLACK: Final = 2.0
_ROUGH_SHEAR_DEG: Final = 8.0
"""A grid that is known to a hundredth of its pitch, and bent by distortion."""
_SIGMAS: Final = 3.0


def calibrate(
    grey: GreyImage,
    target: DotTarget,
    settings: CalibrationSettings = USUAL,
    *,
    expected_um_per_px: Expected = None,
    pixel_aspect: float | None = None,
) -> TargetFit:
    """Find the target's dots, lay its square grid over them, and say how long a pixel is on the target.

    Parameters
    ----------
    grey : (H, W)
    expected_um_per_px : what the scale must be about: from the sensor's pixel and the magnification, the previous
        calibration, or a cladding. It is the only sure guard against a pitch that is wrong by a factor.
    pixel_aspect : height of a pixel in widths where it is known (1 for every digital camera); it is the only sure guard
        against a target that is tilted before an objective without perspective.

    Raises
    ------
    CalibrationRefused
        The picture gives no scale that could be vouched for.
    """
    if min(grey.shape[:2]) < _LEAST_SIDE_PX:
        said = f"The picture is only {grey.shape[1]} × {grey.shape[0]} px"
        raise CalibrationRefused(RefusalCause.NO_DOTS, said, "Take a whole picture.")
    lit = light_of(grey, settings)
    found = find_grid(lit, settings)
    _doubt_grid(found, settings)
    dots = measure_dots(lit, found)
    doubt_looks(lit, found, dots, settings)
    fit, model = _fitted(lit, found, dots, settings)
    axes, spread = camera_axes(fit.steps, target.pitch_um), axes_spread(fit)
    doubt_squareness(axes, settings)
    doubt_pitch(axes, _dot_um(axes, dots), target, pair(expected_um_per_px), settings)
    doubt_aspect(axes, pixel_aspect, _SIGMAS * spread.out_of_square, settings)
    budget = budget_of(
        axes,
        fit,
        spread,
        target=target,
        model=model,
        pull=dots.pull,
        pixel_aspect=pixel_aspect,
        settings=settings,
    )
    remarks = remarks_on(axes, _dot_um(axes, dots), target, budget, known=expected_um_per_px is not None)
    return replace(_plain(axes, fit, dots, found), uncertainty_rel=budget.combined, budget=budget, remarks=remarks)


def _doubt_grid(found: FoundGrid, settings: CalibrationSettings) -> None:
    rough = camera_axes(found.basis, 1.0)
    doubt_squareness(rough, replace(settings, most_shear_deg=_ROUGH_SHEAR_DEG), _ROUGH_SLACK)
    doubt_gaps(found, settings)
    doubt_filling(found.index, settings)


def _fitted(
    lit: LitPicture, found: FoundGrid, dots: MeasuredDots, settings: CalibrationSettings
) -> tuple[GridFit, float]:
    """The fit, and what the choice of its model may have done to the scale."""
    frame = frame_of(lit.levels.shape)
    fit, model = chosen_fit(dots.looks.xy_px, dots.index, dots.clean, frame)
    doubt_fit(fit, found.pitch_px, settings)
    doubt_ghosts(lit, found, fit, dots.edge_px, settings)
    return fit, model


def _plain(axes: CameraAxes, fit: GridFit, dots: MeasuredDots, found: FoundGrid) -> TargetFit:
    """Everything but how sure it is."""
    far = np.hypot(*fit.residuals_px[fit.used].T)
    return TargetFit(
        um_per_px_x=axes.um_per_px_x,
        um_per_px_y=axes.um_per_px_y,
        uncertainty_rel=0.0,
        rotation_deg=axes.rotation_deg,
        shear_deg=axes.shear_deg,
        distortion=float(fit.parameters[DISTORTION]),
        centres_px=dots.looks.xy_px,
        index=dots.index,
        residuals_px=fit.residuals_px,
        used=fit.used,
        dots_found=found.marks.round_marks,
        residual_px=float(np.sqrt((far**2).mean())),
        largest_residual_px=float(far.max()),
        dots_dark=found.marks.dark,
        dot_um=_dot_um(axes, dots),
        edge_px=dots.edge_px,
        budget=NOTHING,
    )


def _dot_um(axes: CameraAxes, dots: MeasuredDots) -> float:
    """Diameter on the target."""
    return 2.0 * dots.radius_px * float(np.sqrt(axes.um_per_px_x * axes.um_per_px_y))
