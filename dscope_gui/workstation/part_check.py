"""Whether the picture shows the part that the recipe names: its cladding by a calibration, its core by the cladding."""

from __future__ import annotations

import math
from typing import Final

from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.engine.locate import core_step
from dscope_gui.rules import measured_cladding_um

_SIGMAS: Final = 3.0
"""Standard uncertainties by which a core may lie beyond its tolerance: one in 370 right ones would be farther off."""

_OTHER_CLADDING: Final = 0.05
"""Share by which the claddings of two kinds of fiber differ, such as 125 and 140 µm. What differs by less is a matter
of the ruler: the engine warns that the scales disagree, and a technician must look."""

_UNIFORM: Final = 1.0 / math.sqrt(3.0)
"""Standard deviation of a value that may lie anywhere within a half width (GUM, 4.3.7)."""

_LEAST_STEP: Final = 6.0
"""Grey levels of 255 by which a core must stand out to tell what it is. Index rings in place of a hidden core stay
below 5; of the golden pictures seven in ten lie above, and no right part of them is refused."""

_HIDES_THE_CORE: Final = frozenset(
    {
        QualityWarning.BLURRED,
        QualityWarning.POOR_ILLUMINATION,
        QualityWarning.SATURATED,
        QualityWarning.LOW_CONTRAST,
        QualityWarning.COVERED,
    }
)
"""With one of these warnings the edge that was found need not be that of the core."""


def wrong_part(grey: GreyImage, part: str, request: ExamineRequest, seen: Examination) -> Reason | None:
    """Why this cannot be the part; None where the picture says nothing against it.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, the picture.
    request : names the fiber of the part, and the ruler of the station.
    """
    end_face, fiber = seen.end_face, request.fiber
    if end_face is None or fiber is None:
        return None
    if reason := _wrong_cladding(part, fiber, request.given_scale, end_face):
        return reason
    reason = _wrong_core(part, fiber, seen, end_face)
    # Looked at last, as hardly any part gets here.
    return reason if reason is not None and _is_lit(grey, end_face) else None


def _wrong_cladding(part: str, fiber: Fiber, given: Scale | None, end_face: EndFace) -> Reason | None:
    """A typed-in scale vouches for nothing, and may be what is wrong."""
    if given is None or given.source is not ScaleSource.CALIBRATION:
        return None
    measured_um = measured_cladding_um(end_face, given)
    allowed_um = max(_OTHER_CLADDING * fiber.cladding_um, fiber.cladding_tolerance_um)
    allowed_um += _SIGMAS * given.uncertainty_rel * fiber.cladding_um
    if abs(measured_um - fiber.cladding_um) <= allowed_um:
        return None
    limit = f"{fiber.cladding_um:g} ± {fiber.cladding_tolerance_um:g} µm"
    return Reason(
        text=f"Wrong part: the cladding measures {measured_um:.1f} µm; that of {part} is {limit}",
        cause=Cause.WRONG_CLADDING,
        limit=limit,
        found=f"{measured_um:.1f} µm",
        margin_um=fiber.cladding_tolerance_um - abs(measured_um - fiber.cladding_um),
    )


def _wrong_core(part: str, fiber: Fiber, seen: Examination, end_face: EndFace) -> Reason | None:
    """Against the cladding as the ruler, whatever other ruler there is; None where no core is seen surely."""
    share, size = end_face.core_radius, seen.core
    if share is None or size is None or size.um is None or size.uncertainty_um is None:
        return None
    if fiber.core_um is None or fiber.core_tolerance_um is None or _HIDES_THE_CORE.intersection(seen.quality.warnings):
        return None
    measured_um = share * fiber.cladding_um
    of_cladding = _UNIFORM * fiber.cladding_tolerance_um / fiber.cladding_um
    uncertainty_um = measured_um * math.hypot(size.uncertainty_um / size.um, of_cladding)
    if abs(measured_um - fiber.core_um) <= fiber.core_tolerance_um + _SIGMAS * uncertainty_um:
        return None
    limit = f"{fiber.core_um:g} ± {fiber.core_tolerance_um:g} µm"
    return Reason(
        text=f"Wrong part: the core measures {measured_um:.1f} µm; that of {part} is {limit}",
        cause=Cause.WRONG_CORE,
        limit=limit,
        found=f"{measured_um:.1f} µm",
        margin_um=fiber.core_tolerance_um - abs(measured_um - fiber.core_um),
    )


def _is_lit(grey: GreyImage, end_face: EndFace) -> bool:
    return end_face.core is not None and abs(core_step(grey, end_face.core)) >= _LEAST_STEP
