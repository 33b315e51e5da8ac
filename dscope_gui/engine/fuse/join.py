"""Pieces of one broken scratch are one scratch: slender pieces in line are joined across their gaps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.profile.fuse import JoinSettings
from dscope_gui.engine.fuse.components import Component

_PER_SIGMA = math.sqrt(12.0)
"""Length of an even bar in units of its standard deviation along itself."""
_OF_A_PIXEL = 1.0 / _PER_SIGMA**2


@dataclass(frozen=True, slots=True)
class Bar:
    """A slender piece as a straight bar, in crop coordinates."""

    index: int
    start: NDArray[np.float64]
    end: NDArray[np.float64]
    axis: NDArray[np.float64]
    length: float


def groups(pieces: list[Component], settings: JoinSettings) -> list[list[int]]:
    """Indices of pieces that belong together, in order of their first; most stand alone."""
    parent = list(range(len(pieces)))
    bars = [bar for i, piece in enumerate(pieces) if (bar := _bar(i, piece, settings)) is not None]
    for i, one in enumerate(bars):
        for other in bars[i + 1 :]:
            if _in_line(one, other, settings):
                _unite(parent, one.index, other.index)
    joined: dict[int, list[int]] = {}
    for index in range(len(pieces)):
        joined.setdefault(_root(parent, index), []).append(index)
    return list(joined.values())


def _bar(index: int, piece: Component, settings: JoinSettings) -> Bar | None:
    """The piece as a bar, or None when it is not slender or too short."""
    if max(piece.mask.shape) < settings.shortest_px / math.sqrt(2.0):
        return None
    rows, columns = np.nonzero(piece.mask)
    middle = np.array([columns.mean() + piece.x0, rows.mean() + piece.y0])
    x, y = columns - columns.mean(), rows - rows.mean()
    # A single pixel has the spread of a unit square, not none.
    xx, xy, yy = float(x @ x) / x.size + _OF_A_PIXEL, float(x @ y) / x.size, float(y @ y) / x.size + _OF_A_PIXEL
    apart = math.hypot(xx - yy, 2.0 * xy)
    width, length = (_PER_SIGMA * math.sqrt(0.5 * (xx + yy + way * apart)) for way in (-1.0, 1.0))
    if length < settings.shortest_px or length < settings.slenderness * width:
        return None
    turn = 0.5 * math.atan2(2.0 * xy, xx - yy)
    axis = np.array([math.cos(turn), math.sin(turn)])
    half = axis * (length / 2)
    return Bar(index, middle - half, middle + half, axis, length)


def _in_line(one: Bar, other: Bar, settings: JoinSettings) -> bool:
    if abs(float(one.axis @ other.axis)) < math.cos(math.radians(settings.angle_deg)):
        return False
    ends = [(a, b) for a in (one.start, one.end) for b in (other.start, other.end)]
    near, far = min(ends, key=lambda pair: float(np.hypot(*(pair[1] - pair[0]))))
    between = far - near
    gap = float(np.hypot(*between))
    if gap > min(settings.largest_gap_px, settings.gap_lengths * min(one.length, other.length)):
        return False
    # Seen along the longer piece, whose direction is known better.
    axis = one.axis if one.length >= other.length else other.axis
    return abs(float(between[0] * axis[1] - between[1] * axis[0])) <= settings.offset_px


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index


def _unite(parent: list[int], one: int, other: int) -> None:
    a, b = sorted((_root(parent, one), _root(parent, other)))
    parent[b] = a
