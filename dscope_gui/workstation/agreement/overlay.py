"""Lays the marks of one station on those of another and tells which is which."""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.spatial import cKDTree

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import Points
from dscope_gui.tracking.footprint import Footprint, around, footprints
from dscope_gui.tracking.matching import Shape, matched
from dscope_gui.workstation.same_marks import Marks, pairs_at

REACH: Final = 0.035
"""Cladding radii, 2.2 µm on a 125 µm fiber: how far one place of a mark may lie off between two stations."""
_ENOUGH: Final = 2
"""Marks that tell turn and shift better than the search in whole degrees."""
_MOST_SHIFT: Final = 0.08
"""Cladding radii; two fits of one cladding lie no farther apart, so that a larger shift is no shift."""
_PART: Final = 0.6
"""So much of a mark that has no partner must lie on the other's marks to be a piece of one."""


@dataclass(frozen=True, slots=True)
class Laid:
    """How the first station's marks are laid on the second's: p → p · turn + shift, as complex numbers.

    `is_mirrored` : left and right are exchanged before that.
    """

    turn: complex
    shift: complex
    is_mirrored: bool = False

    @property
    def turned_deg(self) -> float:
        return math.degrees(cmath.phase(self.turn))

    def of(self, points: Points) -> Points:
        """(N, 2) points in cladding radii, from the first station's picture onto the second's."""
        x = -points[:, 0] if self.is_mirrored else points[:, 0]
        laid = (x + 1j * points[:, 1]) * self.turn + self.shift
        return np.stack([laid.real, laid.imag], axis=-1)

    def back(self, points: Points) -> Points:
        """The other way round."""
        laid = (points[:, 0] + 1j * points[:, 1] - self.shift) / self.turn
        return np.stack([-laid.real if self.is_mirrored else laid.real, laid.imag], axis=-1)


@dataclass(frozen=True, slots=True)
class Partners:
    """Indices of the marks that are the same, and of those that are pieces of one that the other saw whole."""

    same: dict[int, int]
    first_pieces: frozenset[int]
    second_pieces: frozenset[int]


def laid_on(first: Marks, second: Marks, turn_deg: float, *, is_mirrored: bool) -> Laid:
    """Turn and shift by least squares over the marks that fit; `first` is mirrored already where that is so."""
    turn = cmath.rect(1.0, math.radians(turn_deg))
    pairs = list(pairs_at(first, second, turn_deg))
    if len(pairs) < _ENOUGH:
        return Laid(turn, 0j, is_mirrored)
    here, there = (
        marks.place[list(places)] for marks, places in zip((first, second), zip(*pairs, strict=True), strict=True)
    )
    product = complex(np.sum((there - there.mean()) * np.conj(here - here.mean())))
    if abs(product) > 0.0:
        turn = product / abs(product)
    shift = complex(there.mean() - here.mean() * turn)
    if abs(shift) > _MOST_SHIFT:
        return Laid(cmath.rect(1.0, math.radians(turn_deg)), 0j, is_mirrored)
    return Laid(turn, shift, is_mirrored)


def partners(first: Sequence[Defect], second: Sequence[Defect], faces: tuple[EndFace, EndFace], laid: Laid) -> Partners:
    """One to one, by the places that they share."""
    here = [_laid(one, laid) for one in footprints(first, around(faces[0].cladding), REACH)]
    there = footprints(second, around(faces[1].cladding), REACH)
    same = matched(_shapes(here, first), _shapes(there, second), REACH)
    return Partners(
        same,
        _pieces(here, there, set(same)),
        _pieces(there, here, set(same.values())),
    )


def _laid(one: Footprint, laid: Laid) -> Footprint:
    ((x, y),) = laid.of(np.array([one.centre])).tolist()
    return one._replace(points=laid.of(one.points), centre=(x, y))


def _shapes(prints: Sequence[Footprint], defects: Sequence[Defect]) -> list[Shape]:
    return [Shape(one, defect.kind) for one, defect in zip(prints, defects, strict=True)]


def _pieces(mine: Sequence[Footprint], others: Sequence[Footprint], matched_already: set[int]) -> frozenset[int]:
    if not others:
        return frozenset()
    tree = cKDTree(np.concatenate([one.points for one in others]))
    grain = max(one.grain for one in others)
    return frozenset(
        place
        for place, one in enumerate(mine)
        if place not in matched_already
        and float(np.mean(tree.query(one.points)[0] <= max(REACH, one.grain + grain))) >= _PART
    )
