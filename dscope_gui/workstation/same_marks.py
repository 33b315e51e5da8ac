"""Which marks on two pictures of one end face are the same, however the fiber was turned between the two.

Marks are compared by their place on the glass, in cladding radii from its centre, so that neither where the fiber lies
on the picture nor the magnification matters.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.inspection import Examination

_SLACK: Final = 0.03
"""Cladding radii by which the place of one mark may differ between two pictures: 1.9 µm on a 125 µm fiber, for the
errors of the fitted centre, of the centroid, and of a turn of one degree at the rim."""
_OF_SIZE: Final = 0.25
"""And by this share of its diameter."""
_LARGEST_RATIO: Final = 2.0
"""A mark that is more than twice as large as before is another one."""
_MOST: Final = 120
"""Larger marks are compared first; on a hopelessly dirty face the small ones do not change the advice."""
TURNS_DEG: Final = np.arange(-180.0, 180.0, 1.0)
_TURNS: Final = np.exp(1j * np.radians(TURNS_DEG))
KEYED_DEG: Final = 8.0
"""Play of a keyed connector in its adapter; a larger turn must explain `EXTRA` more marks to be believed."""
EXTRA: Final = 2

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Marks:
    """Defects as they lie on the glass.

    `place` : (N,) complex, in cladding radii from the centre. `size` : (N,) diameters in cladding radii."""

    ids: tuple[str, ...]
    place: NDArray[np.complex128]
    size: Floats


def marks_in(found: Examination | None) -> Marks:
    """The largest defects of an examination; none where no end face was found."""
    if found is None or found.end_face is None:
        return Marks((), np.zeros(0, np.complex128), np.zeros(0))
    cladding = found.end_face.cladding
    largest = sorted(defects_of_the_part(found), key=lambda defect: -defect.diameter.px)[:_MOST]
    return Marks(
        tuple(defect.id for defect in largest),
        np.array([_place(defect, cladding) for defect in largest], np.complex128),
        np.array([defect.diameter.px / cladding.mean_radius for defect in largest]),
    )


def defects_of_the_part(found: Examination) -> Iterator[Defect]:
    """Without what lies on the microscope itself: that stays whatever is cleaned, and tells nothing of the part."""
    return (defect for defect in found.defects if defect.excluded is None)


def same_marks(old: Marks, new: Marks) -> tuple[dict[str, str], float]:
    """Which old mark is which new one, and by how many degrees the fiber was turned between the two."""
    turn_deg = _turn(old, new)
    return {old.ids[i]: new.ids[j] for i, j in pairs_at(old, new, turn_deg)}, turn_deg


def turn_scores(old: Marks, new: Marks) -> Floats:
    """For each of `TURNS_DEG`, how many marks find another one, each counting the less the farther apart they are."""
    scores = np.zeros(len(TURNS_DEG))
    if not old.ids or not new.ids:
        return scores
    reach = _reach(old, new)
    rows, columns = np.nonzero(_alike(old, new) & (_nearest_apart(old, new) <= reach))
    if not len(rows):
        return scores
    turned = old.place[rows, None] * _TURNS
    closeness = np.maximum(1.0 - np.abs(turned - new.place[columns, None]) / reach[rows, columns, None], 0.0)
    first = np.flatnonzero(np.diff(rows, prepend=-1))
    return np.asarray(np.maximum.reduceat(closeness, first, axis=0).sum(axis=0))


def pairs_at(old: Marks, new: Marks, turn_deg: float) -> Iterator[tuple[int, int]]:
    """Places of an old mark and of the new one that it is after a turn; nearest first, each mark once."""
    if not old.ids or not new.ids:
        return
    fits, apart = _fits(old, new, turn_deg), _apart(old, new, turn_deg)
    rows, columns = np.nonzero(fits)
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for place in np.argsort(apart[rows, columns], kind="stable"):
        i, j = int(rows[place]), int(columns[place])
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            yield i, j


def _place(defect: Defect, cladding: Ellipse) -> complex:
    """Non-square pixels are taken out: x and y are each divided by the cladding's own extent."""
    half_width, half_height = cladding.half_extent()
    x, y = defect.centroid_px
    return complex((x - cladding.cx) / half_width, (y - cladding.cy) / half_height)


def _turn(old: Marks, new: Marks) -> float:
    """The turn in degrees that brings most marks onto each other; a small one unless a large one explains more."""
    if not old.ids or not new.ids:
        return 0.0
    scores = turn_scores(old, new)
    keyed = np.where(np.abs(TURNS_DEG) <= KEYED_DEG, scores, -1.0)
    best = scores if scores.max() >= keyed.max() + EXTRA else keyed
    return float(TURNS_DEG[int(np.argmax(best))])


def _reach(old: Marks, new: Marks) -> Floats:
    """(N, M) how far apart two pictures of one mark may lie; the centroid of a large one scatters more."""
    return np.asarray(_SLACK + _OF_SIZE * np.minimum(old.size[:, None], new.size[None, :]))


def _fits(old: Marks, new: Marks, turn_deg: float) -> NDArray[np.bool_]:
    """(N, M) whether each old mark may be each new one after the turn."""
    return np.asarray(_alike(old, new) & (_apart(old, new, turn_deg) <= _reach(old, new)))


def _alike(old: Marks, new: Marks) -> NDArray[np.bool_]:
    """(N, M) whether their sizes allow it."""
    ratio = old.size[:, None] / new.size[None, :]
    return np.asarray((ratio <= _LARGEST_RATIO) & (ratio >= 1 / _LARGEST_RATIO))


def _nearest_apart(old: Marks, new: Marks) -> Floats:
    """(N, M) how near a turn brings each old mark to each new one at best: their distances from the centre stay."""
    return np.asarray(np.abs(np.abs(old.place)[:, None] - np.abs(new.place)[None, :]))


def _apart(old: Marks, new: Marks, turn_deg: float) -> Floats:
    turned = old.place * np.exp(1j * math.radians(turn_deg))
    return np.asarray(np.abs(turned[:, None] - new.place[None, :]))
