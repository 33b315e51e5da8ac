"""Micrometres per pixel of one picture: from its own cladding where that is known, else from a calibration."""

from __future__ import annotations

import math

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.profile.scale import ScaleSettings
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.scale import Scale, ScaleSource

RIGHT_ANGLE_DEG = 90.0
# Standard deviation of a value that may lie anywhere within a half width (GUM, 4.3.7).
UNIFORM = 1.0 / math.sqrt(3.0)


def scale_of(
    end_face: EndFace | None, fiber: Fiber | None, given: Scale | None, settings: ScaleSettings
) -> tuple[Scale | None, QualityWarning | None]:
    """Scale of a picture, and a warning where the measured cladding contradicts the given scale.

    The known diameter of the cladding in this very picture comes first, then the given scale (a calibration, or typed
    in); without either there is none, and nothing is measured in micrometres.
    """
    if end_face is None or fiber is None:
        return given, None
    measured = from_cladding(end_face, fiber, settings)
    if given is None or agree(measured, given, settings):
        return measured, None
    return measured, QualityWarning.SCALE_DISAGREES


def from_cladding(end_face: EndFace, fiber: Fiber, settings: ScaleSettings) -> Scale:
    """The cladding as a ruler; its tolerance, the scatter of its edge and its tilt make the uncertainty."""
    ellipse = end_face.cladding
    uncertainties = [
        UNIFORM * fiber.cladding_tolerance_um / fiber.cladding_um,
        math.hypot(end_face.residual_px, settings.edge_px) / ellipse.mean_radius,
    ]
    if pixels_are_oblong(ellipse, settings):
        half_x, half_y = ellipse.half_extent()
    else:
        half_x = half_y = ellipse.mean_radius
        uncertainties.append(UNIFORM * 0.5 * (_axis_ratio(ellipse) - 1.0))
    return Scale(
        um_per_px_x=0.5 * fiber.cladding_um / half_x,
        um_per_px_y=0.5 * fiber.cladding_um / half_y,
        source=ScaleSource.FIBER_SPEC,
        uncertainty_rel=math.hypot(*uncertainties),
    )


def pixels_are_oblong(ellipse: Ellipse, settings: ScaleSettings) -> bool:
    """Whether the ellipse is better explained by non-square pixels than by a tilted end face."""
    off_axis = abs((ellipse.angle_deg + 0.5 * RIGHT_ANGLE_DEG) % RIGHT_ANGLE_DEG - 0.5 * RIGHT_ANGLE_DEG)
    return off_axis <= settings.upright_deg and _axis_ratio(ellipse) > settings.tilted_ratio + settings.ratio_margin


def agree(one: Scale, other: Scale, settings: ScaleSettings) -> bool:
    """Whether two scales are the same within their uncertainties, in x and in y."""
    allowed = max(
        settings.agreement, settings.agreement_sigmas * math.hypot(one.uncertainty_rel, other.uncertainty_rel)
    )
    ratios = (one.um_per_px_x / other.um_per_px_x, one.um_per_px_y / other.um_per_px_y)
    return all(abs(ratio - 1.0) <= allowed for ratio in ratios)


def _axis_ratio(ellipse: Ellipse) -> float:
    return max(ellipse.a, ellipse.b) / min(ellipse.a, ellipse.b)
