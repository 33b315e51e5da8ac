"""Where defects were seen lately: faded counts on a grid around the cladding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import Points
from dscope_gui.tracking.footprint import Around, Footprint

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

    def add(self, boxes_px: NDArray[np.float64], footprints: Sequence[Footprint], where: Around) -> None:
        """One more sighting in each cell that a defect covers.

        Parameters
        ----------
        boxes_px : (N, 4) x, y, width and height of the whole pixels covered. `footprints` : of the same defects.
        """
        if not footprints:
            return
        first = self._cells(where.of(boxes_px[:, :2]))
        last = self._cells(where.of(boxes_px[:, :2] + boxes_px[:, 2:] - 1.0))
        small = (last - first).max(axis=1) <= 1
        self._add_boxes(first[small], last[small])
        large = [footprints[index].as_fine_as(self._cell) for index in np.flatnonzero(~small).tolist()]
        if large:
            self._add_shapes(large)

    def counts(self) -> NDArray[np.float64]:
        """Faded sightings per cell, rows from the top left."""
        return self._counts.copy()

    def _cells(self, radii: Points) -> NDArray[np.int64]:
        """Column and row of the cells of points; what lies beyond the grid is pulled to just outside of it."""
        return np.floor(np.clip((radii + HALF_SIDE) / self._cell, -1.0, len(self._counts))).astype(np.int64)

    def _add_boxes(self, first: NDArray[np.int64], last: NDArray[np.int64]) -> None:
        """Those whose boxes cover no more than two cells each way."""
        for step in _STEPS:
            cells = (first + step)[((first + step) <= last).all(axis=1)]
            inside = cells[self._is_inside(cells)]
            np.add.at(self._counts, (inside[:, 1], inside[:, 0]), 1.0)

    def _add_shapes(self, shapes: Sequence[Points]) -> None:
        """Those that cover more, point by point; no cell counts twice for one of them."""
        size = len(self._counts)
        owner = np.repeat(np.arange(len(shapes)), [len(points) for points in shapes])
        cells = self._cells(np.concatenate(shapes))
        inside = self._is_inside(cells)
        once = np.unique(owner[inside] * size**2 + cells[inside, 1] * size + cells[inside, 0])
        self._counts += np.bincount(once % size**2, minlength=size**2).reshape(size, size)

    def _is_inside(self, cells: NDArray[np.int64]) -> NDArray[np.bool_]:
        return np.asarray(((cells >= 0) & (cells < len(self._counts))).all(axis=1))
