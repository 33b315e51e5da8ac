"""The scale of a picture of a dot target."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.camera_axes import CameraAxes, axes_uncertainty, camera_axes
from dscope_gui.calibration.centres import Centres, measure_centres, window_for
from dscope_gui.calibration.doubts import (
    doubt_aspect,
    doubt_filling,
    doubt_fit,
    doubt_looks,
    doubt_pitch,
    doubt_squareness,
)
from dscope_gui.calibration.found_grid import FoundGrid, find_grid
from dscope_gui.calibration.ghosts import between_dots, strays_at_half
from dscope_gui.calibration.grid_model import Frame, GridFit, frame_of
from dscope_gui.calibration.light import LitPicture, light_of
from dscope_gui.calibration.model_choice import chosen_fit
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.remarks import remarks_on
from dscope_gui.calibration.settings import USUAL, CalibrationSettings
from dscope_gui.calibration.target_fit import TargetFit
from dscope_gui.calibration.uncertainty import budget_of
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.images import GreyImage

Expected: TypeAlias = float | tuple[float, float] | None
"""µm per px about, for square pixels or in x and y."""

_LEAST_SIDE_PX: Final = 64
_ROUGH_SLACK: Final = 2.0
_ROUGH_SHEAR_DEG: Final = 8.0


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
        raise CalibrationRefused(
            RefusalCause.NO_DOTS, f"The picture is only {grey.shape[1]} × {grey.shape[0]} px", "Take a whole picture."
        )
    lit = light_of(grey, settings)
    found = find_grid(lit, settings)
    rough = camera_axes(found.basis, target.pitch_um)
    doubt_squareness(rough, replace(settings, most_shear_deg=_ROUGH_SHEAR_DEG), _ROUGH_SLACK)
    doubt_filling(found.index, settings)
    looks = measure_centres(lit, found.rough_px, window_for(found.radius_px, found.pitch_px), dark=found.marks.dark)
    doubt_looks(lit, found, looks, settings)
    frame = frame_of(grey.shape)
    clean = _clean(looks)
    fit, model = chosen_fit(looks.xy_px, found.index, clean, frame)
    doubt_fit(fit, found.pitch_px, settings)
    _doubt_ghosts(lit, found, fit, frame, looks, settings)
    axes = camera_axes(fit.steps, target.pitch_um)
    return _concluded(axes, fit, model, looks, found, target, settings, expected_um_per_px, pixel_aspect)


def _concluded(
    axes: CameraAxes,
    fit: GridFit,
    model: float,
    looks: Centres,
    found: FoundGrid,
    target: DotTarget,
    settings: CalibrationSettings,
    expected_um_per_px: Expected,
    pixel_aspect: float | None,
) -> TargetFit:
    scale_u, aspect_u, shear_u = axes_uncertainty(fit)
    doubt_squareness(axes, settings)
    dot_um = 2.0 * float(np.nanmedian(looks.radius_px)) * float(np.sqrt(axes.um_per_px_x * axes.um_per_px_y))
    doubt_pitch(axes, dot_um, target, _pair(expected_um_per_px), settings)
    doubt_aspect(axes, pixel_aspect, 3.0 * float(np.hypot(aspect_u, shear_u)), settings)
    budget = budget_of(axes, fit, target, (scale_u, aspect_u, shear_u), model, pixel_aspect, settings)
    far = np.hypot(*fit.residuals_px[fit.used].T)
    return TargetFit(
        um_per_px_x=axes.um_per_px_x,
        um_per_px_y=axes.um_per_px_y,
        uncertainty_rel=budget.combined,
        rotation_deg=axes.rotation_deg,
        shear_deg=axes.shear_deg,
        distortion=float(fit.parameters[6]),
        centres_px=np.where(np.isnan(looks.xy_px), found.rough_px, looks.xy_px),
        index=found.index,
        residuals_px=fit.residuals_px,
        used=fit.used,
        dots_found=found.marks.round_marks,
        residual_px=float(np.sqrt((far**2).mean())),
        largest_residual_px=float(far.max()),
        dots_dark=found.marks.dark,
        dot_um=dot_um,
        edge_px=float(np.nanmedian(looks.edge_px)),
        budget=budget,
        remarks=remarks_on(axes, dot_um, target, budget, known=expected_um_per_px is not None),
    )


def _pair(expected: Expected) -> tuple[float, float] | None:
    if expected is None or isinstance(expected, tuple):
        return expected
    return expected, expected


_MAD: Final = 1.4826
_MADS: Final = 6.0
_LEAST_OFF: Final = 0.1


def _clean(looks: Centres) -> NDArray[np.bool_]:
    """Dots that look like the others: neither dirt on them nor pieces missing."""
    good = np.isfinite(looks.xy_px).all(axis=1)
    for values, least in ((looks.radius_px, _LEAST_OFF), (looks.contrast, 2.0 * _LEAST_OFF)):
        ratio = values / np.nanmedian(values)
        spread = _MAD * float(np.nanmedian(np.abs(ratio - 1.0)))
        good &= np.abs(ratio - 1.0) <= max(least, _MADS * spread)
    oblong = looks.oblong - float(np.nanmedian(looks.oblong))
    return good & (oblong <= max(_LEAST_OFF, _MADS * _MAD * float(np.nanmedian(np.abs(oblong)))))


def _doubt_ghosts(
    lit: LitPicture, found: FoundGrid, fit: GridFit, frame: Frame, looks: Centres, settings: CalibrationSettings
) -> None:
    ghost = between_dots(lit, found, fit, frame, float(np.nanmedian(looks.edge_px)))
    if ghost > settings.ghost or strays_at_half(found, fit, frame):
        raise CalibrationRefused(
            RefusalCause.AMBIGUOUS,
            "There are more dots between the dots that make the grid, so its pitch is not sure",
            "Clean the target, see to even light and sharp focus, or use a target with dots of one size.",
        )
