"""A golden connector today against what it was when it was taught: the same verdict, the same defects, the same sizes.

Which defect of today is which of then is told by whoever knows how the connector may have turned between the two.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from dscope_gui.calibration.station_check.painted import size_um
from dscope_gui.domain.check_plan import GoldenStep
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.station_check import Diameter, GoldenDefect, Reading, StepResult, Trouble, Unit
from dscope_gui.domain.station_check import GoldenConnector as Golden
from dscope_gui.domain.verdict import VerdictStatus

Again: TypeAlias = tuple[Inspection, Mapping[str, str]]
"""A further inspection of a connector, and which of its defects is which of the first one's."""


@dataclass(frozen=True, slots=True)
class Today:
    """A golden connector as it was inspected today.

    Parameters
    ----------
    same : defects of then and of today that are the same.
    new : ids of today's that were not there.
    """

    inspection: Inspection
    same: Mapping[str, str]
    new: tuple[str, ...]


def place_on_glass(centroid_px: tuple[float, float], cladding: Ellipse) -> tuple[float, float]:
    """From the fiber's centre in cladding radii; non-square pixels are taken out."""
    half_width, half_height = cladding.half_extent()
    return (centroid_px[0] - cladding.cx) / half_width, (centroid_px[1] - cladding.cy) / half_height


def diameters(end_face: EndFace, scale: Scale | None) -> tuple[Diameter, Diameter | None]:
    """Of cladding and core; in px where the cladding itself is the ruler, as its µm would say nothing then."""
    in_um = scale is not None and scale.source is not ScaleSource.FIBER_SPEC
    # Of a mean over the whole circumference the edge's scatter leaves this much.
    edge_px = end_face.residual_px / math.sqrt(max(2.0 * math.pi * end_face.cladding.mean_radius, 1.0))

    def told(ellipse: Ellipse) -> Diameter:
        px = 2.0 * ellipse.mean_radius
        if scale is None or not in_um:
            return Diameter(px, 2.0 * edge_px, Unit.PX)
        um = px * scale.um_per_px
        return Diameter(um, math.hypot(2.0 * edge_px * scale.um_per_px, um * scale.uncertainty_rel), Unit.UM)

    return told(end_face.cladding), None if end_face.core is None else told(end_face.core)


def golden_defects(first: Inspection, others: Sequence[Again]) -> tuple[GoldenDefect, ...]:
    """The defects of a connector that was looked at several times, with the mean of their sizes.

    Parameters
    ----------
    others : further inspections of it.
    """
    return tuple(_taught(first, others))


def judge_golden(golden: Golden, today: Today, step: GoldenStep) -> StepResult:
    """Compare; the first thing that is wrong is named."""
    trouble, detail = _trouble(golden, today)
    readings = tuple(_readings(golden, today, step))
    if trouble is Trouble.NONE and not all(reading.is_ok for reading in readings):
        trouble = Trouble.OUT_OF_LIMITS
    name = f"{step.name} {golden.name}"
    return StepResult(name, step.kind, step.is_required, trouble, readings, golden.name, detail)


def _trouble(golden: Golden, today: Today) -> tuple[Trouble, str]:
    """What differs besides sizes, with the names of what does."""
    inspection = today.inspection
    if inspection.examination is None or inspection.examination.end_face is None:
        return Trouble.NO_END_FACE, ""
    if inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE is not golden.verdict:
        return Trouble.NOT_INSPECTABLE, _first_reason(inspection)
    if inspection.verdict.status is not golden.verdict:
        return Trouble.OTHER_VERDICT, inspection.verdict.status.value
    if today.new:
        return Trouble.NEW_DEFECTS, ", ".join(today.new)
    missing = [one.id for one in golden.defects if one.is_steady and one.id not in today.same]
    return (Trouble.MISSING_DEFECTS, ", ".join(missing)) if missing else (Trouble.NONE, "")


def _readings(golden: Golden, today: Today, step: GoldenStep) -> Iterator[Reading]:
    found = today.inspection.examination
    if found is not None and found.end_face is not None:
        yield from _diameter_readings(golden, found.end_face, found.scale, step)
        yield from _size_readings(golden, found.defects, today.same, step)


def _first_reason(inspection: Inspection) -> str:
    return next((reason.text for reason in inspection.verdict.reasons), "")


def _diameter_readings(golden: Golden, end_face: EndFace, scale: Scale | None, step: GoldenStep) -> Iterator[Reading]:
    cladding, core = diameters(end_face, scale)
    for name, then, now in (("cladding", golden.cladding, cladding), ("core", golden.core, core)):
        # What was taught in µm says nothing about pixels, and the other way round.
        if then is None or now is None or then.unit is not now.unit:
            continue
        room = step.most_off * then.value + step.sigmas * math.hypot(then.uncertainty, now.uncertainty)
        yield Reading(name, now.value, then.value - room, then.value + room, now.unit)


def _size_readings(
    golden: Golden, found: Sequence[Defect], same: Mapping[str, str], step: GoldenStep
) -> Iterator[Reading]:
    defects = {one.id: one for one in found}
    for then in golden.defects:
        now = defects.get(same.get(then.id, ""))
        if now is None or (measured := _size_as(now, then)) is None:
            continue
        room = step.most_off_um + step.sigmas * math.hypot(then.uncertainty_um, measured[1])
        lower = max(then.size_um - room, 0.0)
        yield Reading(then.id, measured[0], lower, then.size_um + room, Unit.UM)


def _size_as(now: Defect, then: GoldenDefect) -> tuple[float, float] | None:
    """The size of today in the dimension that was taught, however the defect is called today."""
    size = now.width if then.kind.is_linear else now.diameter
    return None if size.um is None else (size.um, size.uncertainty_um or 0.0)


def _taught(first: Inspection, others: Sequence[Again]) -> Iterator[GoldenDefect]:
    found = first.examination
    if found is None or found.end_face is None:
        return
    cladding = found.end_face.cladding
    for one in found.defects:
        seen = [one, *(again for other, same in others if (again := _again(one, other, same)) is not None)]
        sizes = [size for defect in seen if (size := size_um(defect)) is not None]
        if not sizes:
            continue
        values = np.array([size for size, _ in sizes])
        scatter = float(values.std(ddof=1)) / math.sqrt(len(values)) if len(values) > 1 else 0.0
        yield GoldenDefect(
            id=one.id,
            kind=one.kind,
            place=place_on_glass(one.centroid_px, cladding),
            diameter_radii=one.diameter.px / cladding.mean_radius,
            size_um=float(values.mean()),
            uncertainty_um=math.hypot(scatter, max(uncertainty for _, uncertainty in sizes)),
            is_steady=len(seen) == len(others) + 1,
        )


def _again(one: Defect, other: Inspection, same: Mapping[str, str]) -> Defect | None:
    """The same defect on another inspection."""
    if other.examination is None or one.id not in same:
        return None
    return next((defect for defect in other.examination.defects if defect.id == same[one.id]), None)
