"""Before and after cleaning: what is gone or moved was dirt, what stayed is damage.

The two pictures need not lie on each other: the connector was taken out and put back, so that the fiber may have moved
and turned a little. Defects are compared by their place on the glass, in cladding radii from its centre.
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
from dscope_gui.domain.inspection import Inspection

_SLACK: Final = 0.03
"""Cladding radii by which the place of one mark may differ between two pictures: 1.9 µm on a 125 µm fiber, for the
errors of the fitted centre, of the centroid, and of a turn of one degree at the rim."""
_OF_SIZE: Final = 0.25
"""And by this share of its diameter."""
_LARGEST_RATIO: Final = 2.0
"""A mark that is more than twice as large as before is another one."""
_MOST: Final = 120
"""Larger marks are compared first; on a hopelessly dirty face the small ones do not change the advice."""
_TURNS_DEG: Final = np.arange(-180.0, 180.0, 1.0)
_KEYED_DEG: Final = 8.0
"""Play of a keyed connector in its adapter; a larger turn must explain `_EXTRA` more marks to be believed."""
_EXTRA: Final = 2


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ids of defects.

    Parameters
    ----------
    gone : of the picture before, not found again.
    stayed : pairs of before and after.
    new : of the picture after, not there before.
    turned_deg : by which the fiber was turned between the pictures.
    """

    gone: frozenset[str]
    stayed: dict[str, str]
    new: frozenset[str]
    turned_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Marks:
    """Defects as they lie on the glass.

    `place` : (N,) complex, in cladding radii from the centre. `size` : (N,) diameters in cladding radii."""

    ids: tuple[str, ...]
    place: NDArray[np.complex128]
    size: NDArray[np.float64]


def compare(before: Inspection, after: Inspection) -> Comparison:
    """Tell the defects of two pictures of the same end face apart; all are new where the first shows no end face."""
    stayed, turn_deg = same_marks(marks_of(before), marks_of(after))
    return Comparison(
        gone=frozenset(_all_ids(before) - stayed.keys()),
        stayed=stayed,
        new=frozenset(_all_ids(after) - set(stayed.values())),
        turned_deg=turn_deg,
    )


def same_marks(old: Marks, new: Marks) -> tuple[dict[str, str], float]:
    """Which old mark is which new one, and by how many degrees the fiber was turned between the two."""
    turn_deg = _turn(old, new)
    return {old.ids[i]: new.ids[j] for i, j in _pairs(old, new, turn_deg)}, turn_deg


def _all_ids(inspection: Inspection) -> set[str]:
    return {defect.id for defect in _of_the_part(inspection)}


def _of_the_part(inspection: Inspection) -> Iterator[Defect]:
    """Without what lies on the microscope itself: that stays whatever is cleaned, and tells nothing of the part."""
    found = inspection.examination
    return (defect for defect in found.defects if defect.excluded is None) if found else iter(())


def marks_of(inspection: Inspection) -> Marks:
    """The largest defects of an inspection; none where no end face was found."""
    found = inspection.examination
    if found is None or found.end_face is None:
        return Marks((), np.zeros(0, np.complex128), np.zeros(0))
    cladding = found.end_face.cladding
    largest = sorted(_of_the_part(inspection), key=lambda defect: -defect.diameter.px)[:_MOST]
    return Marks(
        tuple(defect.id for defect in largest),
        np.array([_place(defect, cladding) for defect in largest], np.complex128),
        np.array([defect.diameter.px / cladding.mean_radius for defect in largest]),
    )


def _place(defect: Defect, cladding: Ellipse) -> complex:
    """Non-square pixels are taken out: x and y are each divided by the cladding's own extent."""
    half_width, half_height = cladding.half_extent()
    x, y = defect.centroid_px
    return complex((x - cladding.cx) / half_width, (y - cladding.cy) / half_height)


def _turn(old: Marks, new: Marks) -> float:
    """The turn in degrees that brings most marks onto each other; a small one unless a large one explains more."""
    if not old.ids or not new.ids:
        return 0.0
    scores = np.array([_agreement(old, new, turn) for turn in _TURNS_DEG])
    keyed = np.where(np.abs(_TURNS_DEG) <= _KEYED_DEG, scores, -1.0)
    best = scores if scores.max() >= keyed.max() + _EXTRA else keyed
    return float(_TURNS_DEG[int(np.argmax(best))])


def _agreement(old: Marks, new: Marks, turn_deg: float) -> float:
    """Number of marks that find another one after the turn, each counting the less the farther apart they are."""
    closeness = 1.0 - _apart(old, new, turn_deg) / _reach(old, new)
    return float(np.where(_fits(old, new, turn_deg), closeness, 0.0).max(axis=1).sum())


def _reach(old: Marks, new: Marks) -> NDArray[np.float64]:
    """(N, M) how far apart two pictures of one mark may lie; the centroid of a large one scatters more."""
    return np.asarray(_SLACK + _OF_SIZE * np.minimum(old.size[:, None], new.size[None, :]))


def _fits(old: Marks, new: Marks, turn_deg: float) -> NDArray[np.bool_]:
    """(N, M) whether each old mark may be each new one after the turn."""
    ratio = old.size[:, None] / new.size[None, :]
    near = _apart(old, new, turn_deg) <= _reach(old, new)
    return np.asarray(near & (ratio <= _LARGEST_RATIO) & (ratio >= 1 / _LARGEST_RATIO))


def _apart(old: Marks, new: Marks, turn_deg: float) -> NDArray[np.float64]:
    turned = old.place * np.exp(1j * math.radians(turn_deg))
    return np.asarray(np.abs(turned[:, None] - new.place[None, :]))


def _pairs(old: Marks, new: Marks, turn_deg: float) -> Iterator[tuple[int, int]]:
    """Nearest first, each mark once."""
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
