"""The scale of dots that were located elsewhere, or of which some are to be left out."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

import numpy as np

from dscope_gui.calibration.camera_axes import axes_spread, camera_axes
from dscope_gui.calibration.dot_table import DotList
from dscope_gui.calibration.doubts_of_fit import doubt_aspect, doubt_fit, doubt_pitch, doubt_squareness
from dscope_gui.calibration.expected import Expected, pair
from dscope_gui.calibration.grid_model import DISTORTION, frame_of
from dscope_gui.calibration.model_choice import chosen_fit
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.remarks import remarks_on
from dscope_gui.calibration.settings import USUAL, CalibrationSettings
from dscope_gui.calibration.target_fit import NOTHING, TargetFit
from dscope_gui.calibration.uncertainty import budget_of
from dscope_gui.domain.calibration import DotTarget

_SIGMAS: Final = 3.0


def fit_dots(
    dots: DotList,
    target: DotTarget,
    settings: CalibrationSettings = USUAL,
    *,
    expected_um_per_px: Expected = None,
    pixel_aspect: float | None = None,
) -> TargetFit:
    """The scale of a list of dots; what only a picture shows (focus, light, dots in between) stays unknown.

    Where the list does not tell the picture's size, the dots' own extent stands for it.

    Raises
    ------
    CalibrationRefused
        The dots give no scale that could be vouched for.
    """
    if len(dots.centres_px) < settings.least_dots:
        said = f"The table has only {len(dots.centres_px)} dots, {settings.least_dots} are needed"
        raise CalibrationRefused(RefusalCause.TOO_FEW_DOTS, said, "Give more dots.")
    places = dots.places / target.pitch_um if dots.in_um else dots.places
    frame = frame_of(dots.shape or _extent(dots))
    fit, model = chosen_fit(dots.centres_px, places, dots.used, frame)
    axes, spread = camera_axes(fit.steps, target.pitch_um), axes_spread(fit)
    doubt_fit(fit, target.pitch_um / math.sqrt(axes.um_per_px_x * axes.um_per_px_y), settings)
    doubt_squareness(axes, settings)
    doubt_pitch(axes, None, target, pair(expected_um_per_px), settings)
    doubt_aspect(axes, pixel_aspect, _SIGMAS * spread.out_of_square, settings)
    budget = budget_of(
        axes, fit, spread, target=target, model=model, pull=0.0, pixel_aspect=pixel_aspect, settings=settings
    )
    far = np.hypot(*fit.residuals_px[fit.used].T)
    found = TargetFit(
        um_per_px_x=axes.um_per_px_x,
        um_per_px_y=axes.um_per_px_y,
        uncertainty_rel=budget.combined,
        rotation_deg=axes.rotation_deg,
        shear_deg=axes.shear_deg,
        distortion=float(fit.parameters[DISTORTION]),
        centres_px=dots.centres_px,
        index=np.round(places).astype(np.int64),
        residuals_px=fit.residuals_px,
        used=fit.used,
        dots_found=len(dots.centres_px),
        residual_px=float(np.sqrt((far**2).mean())),
        largest_residual_px=float(far.max()),
        dots_dark=True,
        dot_um=0.0,
        edge_px=0.0,
        budget=NOTHING,
    )
    return replace(found, budget=budget, remarks=remarks_on(axes, None, target, budget, known=True))


def _extent(dots: DotList) -> tuple[int, int]:
    right, bottom = np.ceil(dots.centres_px.max(axis=0) + np.maximum(dots.centres_px.min(axis=0), 0.0))
    return int(bottom) + 1, int(right) + 1
