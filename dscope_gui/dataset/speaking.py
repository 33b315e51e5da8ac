"""What all labelled pictures of one end face say together, pixel by pixel."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset.outlines import covered_by
from dscope_gui.dataset.reading import Dataset
from dscope_gui.domain.dataset import OBJECT, OTHER, Extent, FaceFacts, Item, Label, Window
from dscope_gui.domain.images import Mask

_Place = tuple[slice, slice]


@dataclass(frozen=True, slots=True)
class Said:
    """See `LabelledEndFace`."""

    marks: tuple[tuple[Label, Mask], ...]
    known: Mask
    complete: bool
    corrected: bool


class _Sheet:
    """The end face, on which one labelled picture after the other is laid.

    Parameters
    ----------
    seen : covered by a labelled picture.
    own : called the object of a labelled picture now or before, so that its class is known.
    other : called another mark; unless it is the object of a labelled picture itself, nobody says what it is.
    """

    def __init__(self, window: Window) -> None:
        self.window = window
        self.marks: dict[tuple[str, str | None, Label], Mask] = {}
        self.seen, self.own, self.other = self._blank(), self._blank(), self._blank()

    def _blank(self) -> Mask:
        return np.zeros((self.window.height, self.window.width), np.bool_)

    def lay(self, item: Item, mask: NDArray[np.uint8], earlier: Iterable[NDArray[np.uint8]]) -> None:
        here, there = _overlap(self.window, item.facts.window)
        self.seen[here] = True
        self.other[here] |= mask[there] == OTHER
        for one in (mask, *earlier):
            self.own[here] |= one[there] == OBJECT
        if item.label is not Label.GOOD:
            # A long defect has several pictures, which make one mark.
            source = item.facts.source
            mark = self.marks.setdefault((source.inspection, source.defect, item.label), self._blank())
            mark[here] |= mask[there] == OBJECT


def said_of(dataset: Dataset, face: FaceFacts, items: Iterable[Item]) -> Said:
    """All that is said of a face; raises `DatasetDamaged`."""
    found = list(items)
    sheet = _Sheet(face.window)
    for item in found:
        earlier = (dataset.mask(item, said) for said in item.versions[:-1])
        sheet.lay(item, dataset.mask(item), earlier)
    whole = [item for item in found if item.facts.extent is Extent.END_FACE]
    if any(item.label is Label.GOOD for item in whole):
        sheet.other[:] = False
    complete = bool(whole) or _all_marks_labelled(face, found)
    return Said(
        marks=tuple((label, mask) for (_inspection, _defect, label), mask in sheet.marks.items() if mask.any()),
        known=_known(sheet, face, complete=complete),
        complete=complete,
        corrected=any(said.by for item in found for said in item.versions),
    )


def _known(sheet: _Sheet, face: FaceFacts, *, complete: bool) -> Mask:
    seen, other = sheet.seen.copy(), sheet.other.copy()
    if complete:
        seen[:] = True
        for mark in face.marks:
            if mark.own_dirt:
                other |= covered_by(map(np.array, mark.outlines_px), face.window)
    known = seen & _judged(face) & ~(other & ~sheet.own)
    for mask in sheet.marks.values():
        known |= mask
    return known


def _all_marks_labelled(face: FaceFacts, items: list[Item]) -> bool:
    there = {item.id for item in items}
    return all(mark.own_dirt or (bool(mark.items) and there.issuperset(mark.items)) for mark in face.marks)


def _judged(face: FaceFacts) -> Mask:
    window = face.window
    x, y = np.arange(window.width) + window.x, np.arange(window.height) + window.y
    radius = face.end_face.cladding.normalised_radius(x[None, :], y[:, None])
    judged = np.zeros(radius.shape, np.bool_)
    for inner, outer in face.judged:
        judged |= (radius >= inner) & (radius < outer)
    return judged


def _overlap(one: Window, other: Window) -> tuple[_Place, _Place]:
    """The part that two windows share, in each of them."""
    left, top = max(one.x, other.x), max(one.y, other.y)
    right = max(left, min(one.x + one.width, other.x + other.width))
    bottom = max(top, min(one.y + one.height, other.y + other.height))
    return _place(one, left, top, right, bottom), _place(other, left, top, right, bottom)


def _place(window: Window, left: int, top: int, right: int, bottom: int) -> _Place:
    return slice(top - window.y, bottom - window.y), slice(left - window.x, right - window.x)
