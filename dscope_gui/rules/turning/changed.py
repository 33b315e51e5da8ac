"""Examinations with one thing changed, to ask what a verdict hangs on."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import replace
from typing import Final

import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.rule_set import FeatureClass, Measure

STEPS_PER_UNIT: Final = 10_000
"""Sizes in µm and radii go in steps of four decimals, as in records: finer changes are none."""

KIND_OF: Final = {
    FeatureClass.SCRATCHES: DefectKind.SCRATCH,
    FeatureClass.DEFECTS: DefectKind.PIT,
    FeatureClass.DEBRIS: DefectKind.CONTAMINATION,
    FeatureClass.CRACKS: DefectKind.CRACK,
    FeatureClass.FILMS: DefectKind.FILM,
}
"""What is counted in each column whatever other columns there are."""

_NAME: Final = "new "
_NO_POINTS: Final = np.empty((0, 2))


def steps(value: float) -> int:
    """The last step that is not beyond a value."""
    return math.floor(value * STEPS_PER_UNIT)


def at(step: int) -> float:
    """The value of a step, the same float as its four decimals written down."""
    return round(step / STEPS_PER_UNIT, 4)


def measure_of(kind: DefectKind) -> Measure:
    """The size by which a kind is judged in every zone."""
    return Measure.WIDTH if kind is DefectKind.SCRATCH else Measure.ENCLOSING_CIRCLE


def size_of(defect: Defect) -> Size:
    return defect.width if measure_of(defect.kind) is Measure.WIDTH else defect.diameter


def sized(defect: Defect, um: float) -> Defect:
    """With another judged size; its uncertainty and its place stay."""
    size = replace(size_of(defect), um=um)
    if measure_of(defect.kind) is Measure.WIDTH:
        return replace(defect, width=size)
    return replace(defect, diameter=size)


def moved(defect: Defect, nearest: float) -> Defect:
    """Shifted along its radius until its nearest point lies there, in cladding radii."""
    farthest = defect.farthest_radius + nearest - defect.nearest_radius
    return replace(defect, nearest_radius=nearest, farthest_radius=max(nearest, farthest))


def changed(examination: Examination, *defects: Defect) -> Examination:
    """With these in place of those of the same ids."""
    by_name = {one.id: one for one in defects}
    return replace(examination, defects=tuple(by_name.get(one.id, one) for one in examination.defects))


def with_more(examination: Examination, number: int, kind: DefectKind, um: float, radius: float) -> Examination:
    """With so many further marks of one kind and size at a radius."""
    more = tuple(_mark(f"{_NAME}{place + 1}", kind, um, radius) for place in range(number))
    return replace(examination, defects=(*examination.defects, *more))


def without(examination: Examination, names: Collection[str]) -> Examination:
    return replace(examination, defects=tuple(one for one in examination.defects if one.id not in names))


def _mark(name: str, kind: DefectKind, um: float, radius: float) -> Defect:
    size = Size(um, um)
    return Defect(
        id=name,
        kind=kind,
        outline_px=_NO_POINTS,
        bbox_px=(0, 0, 0, 0),
        centroid_px=(0.0, 0.0),
        centroid_um=None,
        length=size,
        width=size,
        diameter=size,
        area_px=0.0,
        area_um2=None,
        nearest_radius=radius,
        farthest_radius=radius,
        orientation_deg=0.0,
        aspect_ratio=1.0,
        circularity=1.0,
        contrast=0.0,
        confidence=1.0,
        detectors=(),
    )
