"""The crop unrolled along circles around the cladding's centre."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.engine.flatten.crop import Cut
from dscope_gui.engine.flatten.shift import CoreShift

_TURN = 2.0 * math.pi


def unroll(
    part: Cut,
    radii_px: NDArray[np.integer],
    angles: int,
    shift: CoreShift | None = None,
) -> FloatImage:
    """(angles, radii) float32: the crop along circles.

    Parameters
    ----------
    radii_px : mean radius of each circle.
    shift : lets the inner circles follow a decentred core.

    What is hidden or outside the crop is replaced from the nearest seen stretch of the same circle.
    """
    x, y = _circles(part, radii_px, angles, shift)
    polar = cv2.remap(part.grey, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    height, width = part.grey.shape
    seen = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    for disc in part.hidden:
        seen &= disc.normalised_radius(x, y) > 1.0
    return _fill_unseen(np.asarray(polar, dtype=np.float32), seen)


def _circles(
    part: Cut, radii_px: NDArray[np.integer], angles: int, shift: CoreShift | None
) -> tuple[FloatImage, FloatImage]:
    """(angles, radii) float32 each: x and y of the samples."""
    cladding = part.cladding
    radii = (radii_px / cladding.mean_radius).astype(np.float32)
    rim = cladding.points_at(np.linspace(0.0, _TURN, angles, endpoint=False))
    spokes = (rim - (cladding.cx, cladding.cy)).astype(np.float32)
    x = spokes[:, :1] * radii + np.float32(cladding.cx)
    y = spokes[:, 1:] * radii + np.float32(cladding.cy)
    if shift is not None:
        x += shift.share(radii) * np.float32(shift.dx)
        y += shift.share(radii) * np.float32(shift.dy)
    return x, y


def _fill_unseen(polar: FloatImage, seen: NDArray[np.bool_]) -> FloatImage:
    """Replace samples that are not seen by mirroring the nearest seen stretch of the same circle.

    A window that runs over the edge of the picture then holds its seen samples twice, and no single one many times.
    """
    columns = np.flatnonzero(~seen.all(axis=0) & seen.any(axis=0))
    if columns.size:
        polar[:, columns] = np.take_along_axis(polar[:, columns], _mirrored(seen[:, columns].T).T, axis=0)
    return polar


def _mirrored(seen: NDArray[np.bool_]) -> NDArray[np.int32]:
    """(circles, angles): for each sample the index of the seen sample on the same circle that stands for it."""
    count = seen.shape[1]
    before, after = _nearest_seen(seen)
    index = np.arange(count, dtype=np.int32)
    edge = np.where(index - before <= after - index, before, after)
    mirror = (2 * edge - index) % count
    return np.asarray(np.where(np.take_along_axis(seen, mirror, axis=1), mirror, edge % count), dtype=np.int32)


def _nearest_seen(seen: NDArray[np.bool_]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Index of the last seen sample up to each, and of the first from each on; both may run past the circle's ends."""
    count = seen.shape[1]
    index = np.arange(-count, 2 * count, dtype=np.int32)
    around = np.concatenate([seen, seen, seen], axis=1)
    before = np.maximum.accumulate(np.where(around, index, -count), axis=1)
    after = np.minimum.accumulate(np.where(around, index, 2 * count)[:, ::-1], axis=1)[:, ::-1]
    return before[:, count : 2 * count], after[:, count : 2 * count]
