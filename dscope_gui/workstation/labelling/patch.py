"""The pixels of a mark, cut to what it covers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dscope_gui.dataset.outlines import covered_by
from dscope_gui.domain.dataset import Window
from dscope_gui.domain.images import Mask, Points


@dataclass(frozen=True, slots=True)
class Patch:
    """`x`, `y` : top-left pixel of `mask` in the picture; `mask` : (h, w) bool, never empty."""

    x: int
    y: int
    mask: Mask

    @property
    def area_px(self) -> int:
        return int(self.mask.sum())

    @property
    def middle_px(self) -> tuple[float, float]:
        """Middle of the box around it, (x, y)."""
        height, width = self.mask.shape
        return self.x + (width - 1) / 2, self.y + (height - 1) / 2

    @property
    def bbox_px(self) -> tuple[int, int, int, int]:
        """Left, top, width and height."""
        return self.x, self.y, self.mask.shape[1], self.mask.shape[0]

    def holds(self, x: int, y: int) -> bool:
        """Whether this pixel of the picture is marked."""
        height, width = self.mask.shape
        row, column = y - self.y, x - self.x
        return 0 <= row < height and 0 <= column < width and bool(self.mask[row, column])

    def on(self, shape: tuple[int, int]) -> Mask:
        """(H, W) bool of a whole picture."""
        whole = np.zeros(shape, np.bool_)
        self.lay_on(whole)
        return whole

    def lay_on(self, whole: Mask) -> None:
        """Mark it in a whole picture as well."""
        height, width = self.mask.shape
        whole[self.y : self.y + height, self.x : self.x + width] |= self.mask

    def same_as(self, other: Patch | None) -> bool:
        return other is not None and self.bbox_px == other.bbox_px and bool((self.mask == other.mask).all())


def patch_of(mask: Mask) -> Patch | None:
    """Of the mask of a whole picture; None where nothing is marked."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return None
    top, left = int(rows[0]), int(columns[0])
    part = mask[top : int(rows[-1]) + 1, left : int(columns[-1]) + 1]
    return Patch(left, top, part.copy())


def patch_of_outlines(outlines_px: tuple[Points, ...], shape: tuple[int, int]) -> Patch | None:
    """What outlines cover of a picture of `shape`, as the masks of the dataset have it."""
    height, width = shape
    points = np.concatenate(outlines_px)
    left, top = np.maximum(np.floor(points.min(axis=0)).astype(int), 0)
    right, bottom = np.minimum(np.ceil(points.max(axis=0)).astype(int), (width - 1, height - 1))
    if right < left or bottom < top:
        return None
    window = Window(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)
    inside = patch_of(covered_by(outlines_px, window))
    return None if inside is None else Patch(window.x + inside.x, window.y + inside.y, inside.mask)


def cut_window(mask: Mask, window: Window) -> Mask:
    """(H, W) bool of the window; nothing is marked out of the picture."""
    found = np.zeros((window.height, window.width), np.bool_)
    height, width = mask.shape
    left, top = max(0, window.x), max(0, window.y)
    right, bottom = min(width, window.x + window.width), min(height, window.y + window.height)
    if right > left and bottom > top:
        found[top - window.y : bottom - window.y, left - window.x : right - window.x] = mask[top:bottom, left:right]
    return found


def lay_window(whole: Mask, part: Mask, window: Window) -> None:
    """Mark in `whole` what `part` marks in its window."""
    height, width = whole.shape
    left, top = max(0, window.x), max(0, window.y)
    right, bottom = min(width, window.x + window.width), min(height, window.y + window.height)
    if right > left and bottom > top:
        inner = part[top - window.y : bottom - window.y, left - window.x : right - window.x]
        whole[top:bottom, left:right] |= inner
