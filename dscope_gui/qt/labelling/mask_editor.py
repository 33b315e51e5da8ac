"""Edits the mask of one mark: brush, box, polygon, with undo and redo. Plain arrays, no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset.outlines import covered
from dscope_gui.domain.dataset import Window
from dscope_gui.domain.images import Mask, Points

_MOST_STEPS: Final = 200
"""More than anybody takes back, and each keeps only the pixels it changed."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What one step changed: pixels within `rows` and `columns` before and after."""

    rows: slice
    columns: slice
    before: NDArray[np.uint8]
    after: NDArray[np.uint8]


class MaskEditor:
    """A mask as large as its picture, and every step that led to it.

    Parameters
    ----------
    mask : (H, W) bool, to begin with; it is not written into.
    """

    def __init__(self, mask: Mask) -> None:
        self._mask = mask.astype(np.uint8)
        self._before: NDArray[np.uint8] | None = None
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self.revision = 0
        """Another number whenever the mask is another one."""

    @property
    def mask(self) -> Mask:
        """(H, W) bool, as it is now; looks into the editor and changes with it."""
        return self._mask.view(np.bool_)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def begin(self) -> None:
        """What is done until `end` is one step."""
        self._before = self._mask.copy()

    def end(self) -> bool:
        """Close the step; False where it changed nothing, and is none therefore."""
        before, self._before = self._before, None
        if before is None:
            return False
        changed = before != self._mask
        if not changed.any():
            return False
        rows, columns = _span(changed.any(axis=1)), _span(changed.any(axis=0))
        after = self._mask[rows, columns].copy()
        self._done = [*self._done, _Step(rows, columns, before[rows, columns].copy(), after)][-_MOST_STEPS:]
        self._undone.clear()
        return True

    def drop(self) -> None:
        """The step that was begun is none."""
        if self._before is not None:
            self._mask[:] = self._before
            self._before = None
            self.revision += 1

    @contextmanager
    def step(self) -> Iterator[None]:
        """One step of several changes."""
        self.begin()
        yield
        self.end()

    def stroke(self, begin: tuple[float, float], end: tuple[float, float], diameter_px: int, *, adds: bool) -> None:
        """Draw along a line with a round brush, or rub out along it.

        Parameters
        ----------
        begin, end : (x, y) in picture coordinates; may lie out of the picture.
        """
        first, last = (_snapped(place, diameter_px) for place in (begin, end))
        reach = diameter_px / 2
        window = self._around(np.array([first - reach, first + reach, last - reach, last + reach]))
        if window is not None:
            part = self._part(window)
            part[_distance(window, first, last) <= reach] = adds
            self.revision += 1

    def box(self, one: tuple[float, float], other: tuple[float, float]) -> None:
        """Fill the upright box between two corners, both included."""
        height, width = self._mask.shape
        left, right = sorted((round(one[0]), round(other[0])))
        top, bottom = sorted((round(one[1]), round(other[1])))
        self._mask[max(0, top) : min(height, bottom + 1), max(0, left) : min(width, right + 1)] = 1
        self.revision += 1

    def polygon(self, points_px: Points) -> None:
        """Fill a closed outline as the outlines of defects are filled.

        Parameters
        ----------
        points_px : (N, 2) float, (x, y).
        """
        window = self._around(points_px)
        if window is None:
            return
        inside = covered(points_px, window)
        self._part(window)[inside] = 1
        self.revision += 1

    def replace(self, mask: Mask) -> bool:
        """Another mask altogether, as one step; False where it is the same."""
        self.begin()
        self._mask[:] = mask
        self.revision += 1
        return self.end()

    def undo(self) -> bool:
        """Take the last step back; False where there is none."""
        return self._go(self._done, self._undone, back=True)

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self._go(self._undone, self._done, back=False)

    def _go(self, source: list[_Step], target: list[_Step], *, back: bool) -> bool:
        if not source:
            return False
        step = source.pop()
        self._mask[step.rows, step.columns] = step.before if back else step.after
        target.append(step)
        self.revision += 1
        return True

    def _part(self, window: Window) -> NDArray[np.uint8]:
        return self._mask[window.y : window.y + window.height, window.x : window.x + window.width]

    def _around(self, points_px: Points) -> Window | None:
        height, width = self._mask.shape
        left, top = np.floor(points_px.min(axis=0)).astype(int)
        right, bottom = np.ceil(points_px.max(axis=0)).astype(int)
        left, top, right, bottom = max(0, left), max(0, top), min(width - 1, right), min(height - 1, bottom)
        if right < left or bottom < top:
            return None
        return Window(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)


def _span(changed: NDArray[np.bool_]) -> slice:
    places = np.flatnonzero(changed)
    return slice(int(places[0]), int(places[-1]) + 1)


def _snapped(place: tuple[float, float], diameter_px: int) -> NDArray[np.float64]:
    """To the middle of a pixel, or to a corner for an even width, so that a dab is as wide as it says."""
    off = 0.0 if diameter_px % 2 else 0.5
    return np.asarray(np.round(np.array(place) - off) + off)


def _distance(window: Window, begin: NDArray[np.float64], end: NDArray[np.float64]) -> NDArray[np.float64]:
    """(H, W) of each pixel of a window from the line between two places."""
    columns = np.arange(window.x, window.x + window.width) - begin[0]
    rows = (np.arange(window.y, window.y + window.height) - begin[1])[:, None]
    along_x, along_y = end - begin
    length2 = max(along_x**2 + along_y**2, np.finfo(np.float64).tiny)
    share = np.clip((columns * along_x + rows * along_y) / length2, 0.0, 1.0)
    return np.asarray(np.hypot(columns - share * along_x, rows - share * along_y), np.float64)
