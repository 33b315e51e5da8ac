"""Connected pixels of the confidence map, and what is known of each before measuring."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage


@dataclass(frozen=True, slots=True)
class Component:
    """One connected piece.

    Parameters
    ----------
    x0, y0 : top-left pixel of `mask` in the crop.
    peak, line_peak : largest confidence inside, of all methods and of those for lines.
    residual : grey levels above (light) or below (dark) the background where the confidence peaks.
    contrast : largest magnitude of the residual inside, in grey levels.
    noise : of single pixels inside, mean, in grey levels.
    mean_ratio : mean magnitude of the residual inside, in units of that noise pixel by pixel.
    """

    x0: int
    y0: int
    mask: NDArray[np.bool_]
    peak: float
    line_peak: float
    residual: float
    contrast: float
    noise: float
    mean_ratio: float

    @property
    def area(self) -> int:
        return int(np.count_nonzero(self.mask))

    def cut(self, image: FloatImage) -> FloatImage:
        """The part of a crop-sized image under the mask's box."""
        height, width = self.mask.shape
        return image[self.y0 : self.y0 + height, self.x0 : self.x0 + width]


def components(
    extent: NDArray[np.uint8],
    level: FloatImage,
    lines: FloatImage,
    crop: FlattenedCrop,
    *,
    weakest: float,
    most: int,
) -> list[Component]:
    """Connected pieces of `extent` on which the confidence reaches `weakest`, the `most` confident of them.

    Parameters
    ----------
    extent : (h, w) uint8, 1 on what may belong to a piece.
    level, lines : (h, w) float32, the confidence that counts here, and that of the methods for lines.
    """
    if float(level.max(initial=0.0)) < weakest:
        return []
    count, labels, stats, _ = cv2.connectedComponentsWithStats(extent, connectivity=8, ltype=cv2.CV_32S)
    found = []
    for label in _strong(labels, count, np.where(extent, level, np.float32(0.0)), weakest, most):
        x0, y0, width, height = (int(value) for value in np.asarray(stats)[label, :4])
        mask = np.asarray(labels[y0 : y0 + height, x0 : x0 + width] == label)
        found.append(_component((x0, y0), mask, level, lines, crop))
    return found


def _strong(labels: NDArray[np.generic], count: int, level: FloatImage, weakest: float, most: int) -> NDArray[np.intp]:
    """Labels whose pixels reach `weakest` somewhere, the `most` confident of them, in rising order."""
    hot = np.flatnonzero(level >= np.float32(weakest))
    peaks = np.zeros(count, dtype=np.float32)
    np.maximum.at(peaks, labels.ravel()[hot].astype(np.intp), level.ravel()[hot])
    strong = np.flatnonzero(peaks)
    if strong.size > most:
        strong = np.sort(strong[np.argsort(-peaks[strong], kind="stable")[:most]])
    return strong


def _component(
    corner: tuple[int, int], mask: NDArray[np.bool_], level: FloatImage, lines: FloatImage, crop: FlattenedCrop
) -> Component:
    x0, y0 = corner
    box = np.s_[y0 : y0 + mask.shape[0], x0 : x0 + mask.shape[1]]
    inside = np.where(mask, level[box], np.float32(0.0))
    top = np.unravel_index(int(np.argmax(inside)), inside.shape)
    remains = np.where(mask, crop.residual[box], np.float32(0.0))
    noise = crop.noise[box][mask]
    return Component(
        x0,
        y0,
        mask,
        peak=float(inside[top]),
        line_peak=float(np.where(mask, lines[box], np.float32(0.0)).max()),
        residual=float(remains[top]),
        contrast=float(np.abs(remains).max()),
        noise=float(np.mean(noise)),
        mean_ratio=float(np.mean(np.abs(crop.residual[box][mask]) / noise)),
    )
