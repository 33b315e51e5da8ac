"""Connected pixels of the confidence map, and what is known of each before measuring."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage
from dscope_gui.engine.fuse.confidence import Confidence


@dataclass(frozen=True, slots=True)
class Component:
    """One connected piece.

    Parameters
    ----------
    x0, y0 : top-left pixel of `mask` in the crop.
    peak, line_peak : largest confidence inside, of all methods and of those for lines.
    residual : grey levels above (light) or below (dark) the background where the confidence peaks.
    contrast : largest magnitude of the residual inside, in grey levels.
    """

    x0: int
    y0: int
    mask: NDArray[np.bool_]
    peak: float
    line_peak: float
    residual: float
    contrast: float

    @property
    def area(self) -> int:
        return int(np.count_nonzero(self.mask))

    def cut(self, image: FloatImage) -> FloatImage:
        """The part of a crop-sized image under the mask's box."""
        height, width = self.mask.shape
        return image[self.y0 : self.y0 + height, self.x0 : self.x0 + width]


def components(
    extent: NDArray[np.uint8], confidence: Confidence, crop: FlattenedCrop, weakest: float, most: int
) -> list[Component]:
    """Connected pieces of `extent` whose confidence reaches `weakest`, the `most` confident of them."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(extent, connectivity=8, ltype=cv2.CV_32S)
    peaks = _peaks(labels, confidence.fused, count)
    strong = np.flatnonzero(peaks >= weakest)
    if strong.size > most:
        strong = np.sort(strong[np.argsort(-peaks[strong], kind="stable")[:most]])
    return [_component(int(label), labels, stats, confidence, crop) for label in strong]


def _peaks(labels: NDArray[np.generic], fused: FloatImage, count: int) -> FloatImage:
    """(count,) largest confidence of each label; the background gets 0."""
    inside = np.flatnonzero(labels)
    peaks = np.zeros(count, dtype=np.float32)
    np.maximum.at(peaks, labels.ravel()[inside].astype(np.intp), fused.ravel()[inside])
    return peaks


def _component(
    label: int,
    labels: NDArray[np.generic],
    stats: NDArray[np.generic],
    confidence: Confidence,
    crop: FlattenedCrop,
) -> Component:
    x0, y0, width, height = (int(value) for value in np.asarray(stats)[label, :4])
    box = np.s_[y0 : y0 + height, x0 : x0 + width]
    mask = np.asarray(labels[box] == label)
    fused = np.where(mask, confidence.fused[box], np.float32(0.0))
    top = np.unravel_index(int(np.argmax(fused)), fused.shape)
    residual = np.where(mask, crop.residual[box], np.float32(0.0))
    return Component(
        x0,
        y0,
        mask,
        peak=float(fused[top]),
        line_peak=float(np.where(mask, confidence.lines[box], np.float32(0.0)).max()),
        residual=float(residual[top]),
        contrast=float(np.abs(residual).max()),
    )
