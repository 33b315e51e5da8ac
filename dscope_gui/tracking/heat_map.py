"""Where defects were seen lately: faded counts on a grid around the cladding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.images import Points
from dscope_gui.tracking.footprint import Around, covered_cells

HALF_SIDE: Final = 2.0
"""In cladding radii: as far as the contact zone reaches in the tables for 125 µm fibers."""

_HALF: Final = 0.5
_STEPS: Final = ((0, 0), (0, 1), (1, 0), (1, 1))


class HeatMap:
    """A grid of `cells` by `cells` that reaches `HALF_SIDE` cladding radii to each side of the centre."""

    def __init__(self, cells: int, half_life_s: float) -> None:
        self._counts = np.zeros((cells, cells))
        self._cell = 2.0 * HALF_SIDE / cells
        self._half_life_s = half_life_s
        self._faded_s: float | None = None

    def clear(self) -> None:
        self._counts[:] = 0.0

    def fade(self, now_s: float) -> None:
        """What was seen before counts less."""
        if self._faded_s is not None:
            self._counts *= _HALF ** ((now_s - self._faded_s) / self._half_life_s)
        self._faded_s = now_s

    def add(self, defects: Sequence[Defect], where: Around) -> None:
        """One more sighting in each cell that a defect covers."""
        if not defects:
            return
        boxes = np.array([defect.bbox_px for defect in defects], dtype=np.float64)
        first, last = self._cells(where.of(boxes[:, :2])), self._cells(where.of(boxes[:, :2] + boxes[:, 2:] - 1.0))
        small = (last - first).max(axis=1) <= 1
        self._add_small(first[small], last[small])
        for index in np.flatnonzero(~small).tolist():
            self._add_shape(defects[index], where)

    def counts(self) -> NDArray[np.float64]:
        """Faded sightings per cell, rows from the top left."""
        return self._counts.copy()

    def _cells(self, radii: Points) -> NDArray[np.int64]:
        """Column and row of the cells of points; what lies beyond the grid is pulled to just outside of it."""
        return np.floor(np.clip((radii + HALF_SIDE) / self._cell, -1.0, len(self._counts))).astype(np.int64)

    def _add_small(self, first: NDArray[np.int64], last: NDArray[np.int64]) -> None:
        """Those whose boxes cover no more than two cells each way."""
        for step in _STEPS:
            cells = (first + step)[((first + step) <= last).all(axis=1)]
            inside = cells[((cells >= 0) & (cells < len(self._counts))).all(axis=1)]
            np.add.at(self._counts, (inside[:, 1], inside[:, 0]), 1.0)

    def _add_shape(self, defect: Defect, where: Around) -> None:
        outline = where.of(defect.outline_px if len(defect.outline_px) else np.array([defect.centroid_px]))
        pulled = np.clip((outline + HALF_SIDE) / self._cell - _HALF, -1.0, len(self._counts))
        left, top, mask = covered_cells(pulled)
        rows = _clipped(top, top + mask.shape[0], len(self._counts))
        columns = _clipped(left, left + mask.shape[1], len(self._counts))
        self._counts[rows, columns] += mask[
            rows.start - top : rows.stop - top, columns.start - left : columns.stop - left
        ]


def _clipped(start: int, stop: int, size: int) -> slice:
    return slice(min(max(start, 0), size), max(min(stop, size), 0))
