"""Which of the defects on a frame are which of those known: one to one, by the places that they share.

Shapes are compared point by point, not by their centroids: a scratch that is seen in two pieces shares its places with
both, and the larger piece is it; seen whole again, it shares most of its places with the one that was whole before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.spatial import cKDTree

from dscope_gui.domain.defect import DefectKind
from dscope_gui.tracking.footprint import Footprint

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]

_INSIDE: Final = 0.6
"""So much of one shape must lie within reach of the other."""
_LEAST_PART: Final = 0.1
"""So much of the larger one the smaller must make up: a speck in a film is not the film."""
_LEAST_PART_OTHERWISE: Final = 0.25
"""The same between a line and what is none: a speck on a scratch is not the scratch."""

# What makes a pair worse, each from 0 to the figure. Distances count squared: where a whole frame is off, the sum of
# squares is least when everything keeps its place in the row.
_FAR: Final = 0.5
_APART: Final = 0.5
_OTHER_KIND: Final = 0.1
_NEWCOMER: Final = 0.3
"""Of one seen once, less with each frame: what was there for long does not lose its number to a short ghost."""
_NO_PAIR: Final = 1e6

_MOST_WEIGHED: Final = 2000
"""Pairs of one crowd, so that a cloud of dust holds up no stream; beyond it the best pairs are picked one by one."""

_NUMBER: Final = {kind: number for number, kind in enumerate(DefectKind)}
_IS_LINEAR: Final = np.array([kind.is_linear for kind in DefectKind])


class Shape(NamedTuple):
    """A defect of the frame or a known one; `frames_seen` : of a known one."""

    footprint: Footprint
    kind: DefectKind
    frames_seen: int = 0


@dataclass(frozen=True, slots=True)
class _Stack:
    """The points of all shapes in one array.

    Parameters
    ----------
    owner : index of the shape of each point. `count`, `grain`, `kind` : of each shape.
    """

    points: Floats
    owner: Ints
    count: Ints
    grain: Floats
    kind: Ints


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Shapes of the frame, known shapes, and what is against taking them for the same."""

    found: Ints
    known: Ints
    cost: Floats


def matched(found: Sequence[Shape], known: Sequence[Shape], reach: float) -> dict[int, int]:
    """Index of the known shape for the index of each found one that is it; none of them twice.

    Parameters
    ----------
    reach : farthest distance between two sightings of one place, in cladding radii.
    """
    if not found or not known:
        return {}
    pairs = _pairs(found, known, reach)
    if not len(pairs.found):
        return {}
    lonely = (np.bincount(pairs.found)[pairs.found] == 1) & (np.bincount(pairs.known)[pairs.known] == 1)
    result = dict(zip(pairs.found[lonely].tolist(), pairs.known[lonely].tolist(), strict=True))
    contested = ~lonely
    if contested.any():
        rest = _Pairs(pairs.found[contested], pairs.known[contested], pairs.cost[contested])
        for group in _groups(rest):
            result.update(_assigned(group) if len(group.cost) <= _MOST_WEIGHED else _picked(group))
    return result


def _pairs(found: Sequence[Shape], known: Sequence[Shape], reach: float) -> _Pairs:
    """All pairs that may be the same, with their costs, ordered."""
    here, there = _stack(found), _stack(known)
    i, j, distance = _neighbours(here, there, reach)
    both = here.owner[i] * len(known) + there.owner[j]
    pair, cover, far = _covers(i, len(here.owner), both, distance)
    _, cover_back, _ = _covers(j, len(there.owner), both, distance)
    a, b = np.divmod(pair, len(known))
    share, share_back = cover / here.count[a], cover_back / there.count[b]
    kinds = here.kind[a] != there.kind[b]
    lines = _IS_LINEAR[here.kind[a]] != _IS_LINEAR[there.kind[b]]
    part, whole = np.minimum(share, share_back), np.maximum(share, share_back)
    fits = (whole >= _INSIDE) & (part >= np.where(lines, _LEAST_PART_OTHERWISE, _LEAST_PART))
    age = np.array([max(one.frames_seen, 1) for one in known])[b]
    cost = _FAR * (far / reach) ** 2 + _APART * (1.0 - part) + _OTHER_KIND * kinds + _NEWCOMER / age
    return _Pairs(a[fits], b[fits], cost[fits])


def _stack(shapes: Sequence[Shape]) -> _Stack:
    count = np.array([len(one.footprint.points) for one in shapes])
    return _Stack(
        np.concatenate([one.footprint.points for one in shapes]),
        np.repeat(np.arange(len(shapes)), count),
        count,
        np.array([one.footprint.grain for one in shapes]),
        np.array([_NUMBER[one.kind] for one in shapes]),
    )


def _neighbours(here: _Stack, there: _Stack, reach: float) -> tuple[Ints, Ints, Floats]:
    """Points of the one and of the other within reach, or as far as two coarse shapes ask, and their distances."""
    widest = max(reach, float(here.grain.max() + there.grain.max()))
    near = _tree(here).sparse_distance_matrix(_tree(there), widest, output_type="ndarray")
    i, j, distance = near["i"].astype(np.int64), near["j"].astype(np.int64), near["v"]
    if widest > reach:
        close = distance <= np.maximum(reach, here.grain[here.owner[i]] + there.grain[there.owner[j]])
        i, j, distance = i[close], j[close], distance[close]
    return i, j, distance


def _tree(stack: _Stack) -> cKDTree:
    """Built quickly, as it is used but once."""
    return cKDTree(stack.points, balanced_tree=False, compact_nodes=False)


def _covers(point: Ints, points: int, pair: Ints, distance: Floats) -> tuple[Ints, Ints, Floats]:
    """For each pair of shapes: how many of these points are near the other shape, and how far they are on average."""
    if not len(pair):
        return pair, pair, distance
    key = pair * points + point
    order = np.argsort(key)
    key = key[order]
    first = _beginnings(key)
    nearest = np.minimum.reduceat(distance[order], first)
    of_pair = key[first] // points
    starts = _beginnings(of_pair)
    pairs = of_pair[starts]
    count = np.searchsorted(of_pair, pairs, side="right") - starts
    return pairs, count, np.add.reduceat(nearest, starts) / count


def _beginnings(ordered: Ints) -> Ints:
    """Where each run of equal values begins."""
    begins = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=begins[1:])
    return np.flatnonzero(begins)


def _groups(pairs: _Pairs) -> list[_Pairs]:
    """Pairs that compete with each other, group by group."""
    label = _labels(pairs.found.tolist(), pairs.known.tolist())
    return [_Pairs(pairs.found[of], pairs.known[of], pairs.cost[of]) for of in map(label.__eq__, np.unique(label))]


def _labels(found: list[int], known: list[int]) -> Ints:
    """For each pair the first found shape of its group: whoever shares a shape with it, and so on."""
    first_of: dict[int, int] = {}
    parent = {one: one for one in found}
    for one, other in zip(found, known, strict=True):
        low, high = sorted((_root(parent, one), _root(parent, first_of.setdefault(other, one))))
        parent[high] = low
    return np.array([_root(parent, one) for one in found])


def _root(parent: dict[int, int], one: int) -> int:
    while parent[one] != one:
        parent[one] = one = parent[parent[one]]
    return one


def _assigned(group: _Pairs) -> dict[int, int]:
    """As many pairs as can be, and of all such ways the best."""
    found, row = np.unique(group.found, return_inverse=True)
    known, column = np.unique(group.known, return_inverse=True)
    cost = np.full((len(found), len(known)), _NO_PAIR)
    cost[row, column] = group.cost
    rows, columns = linear_sum_assignment(cost)
    taken = cost[rows, columns] < _NO_PAIR
    return dict(zip(found[rows[taken]].tolist(), known[columns[taken]].tolist(), strict=True))


def _picked(group: _Pairs) -> dict[int, int]:
    """The best pair first, then the best of those left."""
    result: dict[int, int] = {}
    taken: set[int] = set()
    for index in np.argsort(group.cost, kind="stable").tolist():
        found, known = int(group.found[index]), int(group.known[index])
        if found not in result and known not in taken:
            result[found] = known
            taken.add(known)
    return result
