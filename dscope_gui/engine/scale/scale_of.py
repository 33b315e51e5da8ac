"""Micrometres per pixel of one picture: from its own cladding or from a calibration, whichever is surer."""

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

    Of two rulers the one with the smaller standard uncertainty measures and the other one checks it. The known diameter
    of the cladding is as sure as the fiber's tolerance (0.7 of 125 µm: 0.32 %), a calibration as its dot target and its
    fit. A typed-in scale only checks, as nothing vouches for it. Without any ruler there is no scale, and nothing is
    measured in micrometres.
    """
    if end_face is None or fiber is None:
        return given, None
    measured = from_cladding(end_face, fiber, settings)
    if given is None:
        return measured, None
    ruler = given if _is_surer(given, measured) else measured
    return ruler, None if agree(measured, given, settings) else QualityWarning.SCALE_DISAGREES


def _is_surer(given: Scale, measured: Scale) -> bool:
    """Whether a scale vouches for itself better than the cladding; an uncertainty of zero is one nobody stated."""
    return given.source is ScaleSource.CALIBRATION and 0 < given.uncertainty_rel < measured.uncertainty_rel


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
