"""From measured candidates to defects with a name and a number."""

from __future__ import annotations

from collections import Counter

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.measured import Measured
from dscope_gui.domain.profile.classify import ClassifySettings
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


def name_defects(measured: tuple[Measured, ...], end_face: EndFace, settings: ClassifySettings) -> tuple[Defect, ...]:
    """Named and numbered defects, innermost first; a letter and a number are unique within the picture."""
    numbers: Counter[DefectKind] = Counter()
    defects = []
    for item in sorted(measured, key=_innermost_first):
        kind = classify(item, end_face, settings)
        numbers[kind] += 1
        defects.append(_defect(item, kind, f"{LETTERS[kind]}{numbers[kind]}"))
    return tuple(defects)


def _innermost_first(item: Measured) -> tuple[float, float, float, float]:
    """The largest goes first where several reach equally far in; the place settles the rest."""
    return item.nearest_radius, -item.diameter.px, item.centroid_px[1], item.centroid_px[0]


def _defect(item: Measured, kind: DefectKind, name: str) -> Defect:
    length, width, orientation = _sizes(item, kind)
    return Defect(
        id=name,
        kind=kind,
        outline_px=item.outline_px,
        bbox_px=item.bbox_px,
        centroid_px=item.centroid_px,
        centroid_um=item.centroid_um,
        length=length,
        width=width,
        diameter=item.diameter,
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
    )


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
