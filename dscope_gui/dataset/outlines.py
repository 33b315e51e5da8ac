"""Which pixels the outline of a defect covers."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from dscope_gui.domain.dataset import Window
from dscope_gui.domain.images import Mask, Points


def covered_by(outlines_px: Iterable[Points], window: Window) -> Mask:
    """Pixels of a window that any of several outlines covers."""
    inside = np.zeros((window.height, window.width), np.bool_)
    for outline_px in outlines_px:
        inside |= covered(outline_px, window)
    return inside


def covered(outline_px: Points, window: Window) -> Mask:
    """Pixels of a window whose centres lie inside a closed outline; of one too small for that, those it runs through.

    Parameters
    ----------
    outline_px : (N, 2) float, (x, y), in the coordinates of the picture in which the window lies.
    """
    points = outline_px - (window.x, window.y)
    inside = _inside(points, window)
    if not inside.any():
        columns, rows = np.rint(points).astype(np.int64).T
        seen = (columns >= 0) & (columns < window.width) & (rows >= 0) & (rows < window.height)
        inside[rows[seen], columns[seen]] = not _holds_a_centre(points)
    return inside


def _inside(points: Points, window: Window) -> Mask:
    """Along each row the outline is crossed; between an odd crossing and the next one lies the inside."""
    begin, end = points, np.roll(points, -1, axis=0)
    rows = np.arange(window.height)[:, None]
    edges = np.nonzero((begin[:, 1] <= rows) != (end[:, 1] <= rows))
    row, edge = edges
    share = (row - begin[edge, 1]) / (end[edge, 1] - begin[edge, 1])
    crossing = begin[edge, 0] + share * (end[edge, 0] - begin[edge, 0])
    crossings = np.zeros((window.height, window.width + 1), np.int32)
    np.add.at(crossings, (row, np.clip(np.ceil(crossing), 0, window.width).astype(np.int64)), 1)
    return np.asarray(np.cumsum(crossings, axis=1)[:, :-1] % 2 == 1)


def _holds_a_centre(points: Points) -> bool:
    """Whether a pixel's centre lies inside somewhere, be it out of the window."""
    low = np.floor(points.min(axis=0)).astype(int)
    width, height = np.ceil(points.max(axis=0)).astype(int) - low + 1
    return bool(_inside(points - low, Window(0, 0, int(width), int(height))).any())
