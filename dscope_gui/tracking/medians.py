"""Medians of endless series in five numbers each: the P² method of Jain and Chlamtac (1985), for many at once.

The median is exact up to five values; then it is followed by five markers that are moved along a parabola, so that no
value is kept.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

_MARKERS: Final = 5
_MIDDLE: Final = 2
_SHARES: Final = np.array([0.0, 0.25, 0.5, 0.75, 1.0])
"""Where the markers belong: the smallest, the quartiles and the largest."""


class RunningMedians:
    """`series` series in each of `slots` slots; a slot is emptied and used again."""

    def __init__(self, slots: int, series: int) -> None:
        self._height = np.full((slots * series, _MARKERS), math.inf)
        self._place = np.tile(np.arange(_MARKERS, dtype=np.float64), (slots * series, 1))
        self._count = np.zeros(slots * series, dtype=np.int64)
        self._series = series

    def clear(self, slot: int) -> None:
        """Forget the series of a slot."""
        rows = slice(slot * self._series, (slot + 1) * self._series)
        self._height[rows] = math.inf
        self._place[rows] = np.arange(_MARKERS)
        self._count[rows] = 0

    def add(self, slots: NDArray[np.int64], values: NDArray[np.float64]) -> None:
        """One more value of each series.

        Parameters
        ----------
        slots : (N,), none of them twice.
        values : (N, series); NaN adds nothing.
        """
        rows = (slots[:, np.newaxis] * self._series + np.arange(self._series)).ravel()
        flat = values.ravel()
        known = np.isfinite(flat)
        rows, flat = rows[known], flat[known]
        first = self._count[rows] < _MARKERS
        if first.any():
            self._collect(rows[first], flat[first])
        if not first.all():
            self._follow(rows[~first], flat[~first])
        self._count[rows] += 1

    def of(self, slot: int) -> list[float | None]:
        """The medians of a slot; None where there was no value yet."""
        rows = range(slot * self._series, (slot + 1) * self._series)
        return [self._median(row) for row in rows]

    def _median(self, row: int) -> float | None:
        count = int(self._count[row])
        if count == 0:
            return None
        if count < _MARKERS:
            return float(np.median(self._height[row, :count]))
        return float(self._height[row, _MIDDLE])

    def _collect(self, rows: NDArray[np.int64], values: NDArray[np.float64]) -> None:
        """The first values are the markers."""
        self._height[rows, self._count[rows]] = values
        self._height[rows] = np.sort(self._height[rows], axis=1)

    def _follow(self, rows: NDArray[np.int64], values: NDArray[np.float64]) -> None:
        height, place = self._height[rows], self._place[rows]
        place += height > values[:, np.newaxis]
        place[:, 0] = 0
        place[:, -1] = self._count[rows]
        height[:, 0] = np.minimum(height[:, 0], values)
        height[:, -1] = np.maximum(height[:, -1], values)
        wanted = self._count[rows][:, np.newaxis] * _SHARES
        for marker in range(1, _MARKERS - 1):
            _move(height, place, wanted[:, marker], marker)
        self._height[rows], self._place[rows] = height, place


def _move(height: NDArray[np.float64], place: NDArray[np.float64], wanted: NDArray[np.float64], marker: int) -> None:
    """Move one marker by one place where it is a place or more away from where it belongs."""
    off = wanted - place[:, marker]
    before, after = place[:, marker - 1] - place[:, marker], place[:, marker + 1] - place[:, marker]
    step = np.where((off >= 1) & (after > 1), 1.0, np.where((off <= -1) & (before < -1), -1.0, 0.0))
    moving = step != 0
    if not moving.any():
        return
    step, before, after = step[moving], before[moving], after[moving]
    low, own, high = (height[moving, marker + side] for side in (-1, 0, 1))
    slope_up, slope_down = (high - own) / after, (low - own) / before
    curved = own + step / (after - before) * ((step - before) * slope_up + (after - step) * slope_down)
    straight = own + step * np.where(step > 0, slope_up, slope_down)
    height[moving, marker] = np.where((low < curved) & (curved < high), curved, straight)
    place[moving, marker] += step
