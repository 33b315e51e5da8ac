"""From measured candidates to defects with a name and a number."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.measured import Measured
from dscope_gui.domain.profile.budget import BudgetSettings
from dscope_gui.domain.profile.classify import ClassifySettings
from dscope_gui.engine.budget import Circumstances, Line, continuation_px, stated
from dscope_gui.engine.classify.kinds import classify

LETTERS = {
    DefectKind.SCRATCH: "S",
    DefectKind.PIT: "P",
    DefectKind.CHIP: "H",
    DefectKind.CRACK: "K",
    DefectKind.CONTAMINATION: "C",
    DefectKind.FILM: "F",
}
"""The first letter, or another one of the word where that is taken."""

_LEAST_PX = 1e-3


def name_defects(
    measured: tuple[Measured, ...], end_face: EndFace, settings: ClassifySettings, budget: BudgetSettings
) -> tuple[Defect, ...]:
    """Named and numbered defects, innermost first; a letter and a number are unique within the picture.

    Once the kind is known, so is how well such a mark can be sized: `budget` completes the uncertainties.
    """
    items = sorted(measured, key=_innermost_first)
    kinds = [classify(item, end_face, settings) for item in items]
    hidden = _hidden(items, kinds, end_face, budget)
    numbers: Counter[DefectKind] = Counter()
    defects = []
    for item, kind, hidden_px in zip(items, kinds, hidden, strict=True):
        numbers[kind] += 1
        defects.append(_defect(item, kind, f"{LETTERS[kind]}{numbers[kind]}", hidden_px, budget))
    return tuple(defects)


def _hidden(
    items: list[Measured], kinds: list[DefectKind], end_face: EndFace, budget: BudgetSettings
) -> Iterator[float]:
    """For each item the standard uncertainty of its length from what may be hidden beyond its ends; 0 if no line."""
    marks = [Line.of(item.outline_px, _direction_deg(item)) for item in items]
    long = [
        mark
        for item, mark in zip(items, marks, strict=True)
        if item.length.px >= budget.continuation.least_aspect * item.width.px
    ]
    for item, kind, mark in zip(items, kinds, marks, strict=True):
        is_line = kind.is_linear and item.ridge is not None
        yield continuation_px(mark, long, end_face.cladding, budget.continuation) if is_line else 0.0


def _direction_deg(item: Measured) -> float:
    return item.orientation_deg if item.ridge is None else item.ridge.orientation_deg


def _innermost_first(item: Measured) -> tuple[float, float, float, float]:
    """The largest goes first where several reach equally far in; the place settles the rest."""
    return item.nearest_radius, -item.diameter.px, item.centroid_px[1], item.centroid_px[0]


def _defect(item: Measured, kind: DefectKind, name: str, hidden_px: float, budget: BudgetSettings) -> Defect:
    seen_length, seen_width, orientation = _sizes(item, kind)
    circumstances = Circumstances(
        blur_px=item.blur_px,
        clarity=item.clarity,
        length_px=item.length.px,
        width_px=item.width.px,
        um_per_px=_um_per_px(item),
        circularity=item.circularity,
        unevenness=0.0 if item.ridge is None else item.ridge.unevenness,
        hidden_px=hidden_px,
    )
    length, width, diameter = stated((seen_length, seen_width, item.diameter), kind, circumstances, budget)
    return Defect(
        id=name,
        kind=kind,
        outline_px=item.outline_px,
        bbox_px=item.bbox_px,
        centroid_px=item.centroid_px,
        centroid_um=item.centroid_um,
        length=length,
        width=width,
        diameter=diameter,
        area_px=item.area_px,
        area_um2=item.area_um2,
        nearest_radius=item.nearest_radius,
        farthest_radius=item.farthest_radius,
        orientation_deg=orientation,
        aspect_ratio=_aspect(length, width),
        circularity=item.circularity,
        contrast=item.contrast,
        confidence=item.confidence,
        detectors=item.detectors,
        by_judge=item.by_judge,
        pieces_px=item.pieces_px,
    )


def _um_per_px(item: Measured) -> float:
    """Scale of a mean pixel, as the area tells it."""
    return 0.0 if item.area_um2 is None else math.sqrt(item.area_um2 / max(item.area_px, _LEAST_PX))


def _sizes(item: Measured, kind: DefectKind) -> tuple[Size, Size, float]:
    """Lines are measured along and across their ridge, all others by the smallest rectangle."""
    if kind.is_linear and item.ridge is not None:
        return item.ridge.length, item.ridge.width, item.ridge.orientation_deg
    return item.length, item.width, item.orientation_deg


def _aspect(length: Size, width: Size) -> float:
    """True proportions where a scale is known: pixels may be non-square."""
    if length.um is None or width.um is None:
        return length.px / max(width.px, _LEAST_PX)
    return length.um / max(width.um, _LEAST_PX)
