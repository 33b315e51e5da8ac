"""The residual turned so that lines of one direction lie level, where looking along them is a plain row filter."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage


@dataclass(frozen=True, slots=True)
class Turned:
    """A picture turned by `matrix` about its middle onto a canvas that holds it whole."""

    picture: FloatImage
    matrix: NDArray[np.float64]
    shape: tuple[int, int]

    def back(self, response: FloatImage) -> FloatImage:
        """A response to the turned picture, on the pixels of the unturned one."""
        size = (self.shape[1], self.shape[0])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(cv2.warpAffine(response, self.matrix, size, flags=flags), dtype=np.float32)


def turn(picture: FloatImage, angle_deg: float, reach: float) -> Turned:
    """Turn a picture by an angle; what lies further than `reach` px from its middle may fall off the canvas."""
    height, width = picture.shape
    c, s = abs(math.cos(math.radians(angle_deg))), abs(math.sin(math.radians(angle_deg)))
    side = 2.0 * reach
    canvas = (math.ceil(min(width * c + height * s, side)), math.ceil(min(width * s + height * c, side)))
    matrix = np.array(cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle_deg, 1.0))
    matrix[:, 2] += np.array([(canvas[0] - width) / 2, (canvas[1] - height) / 2])
    turned = np.asarray(cv2.warpAffine(picture, matrix, canvas), dtype=np.float32)
    return Turned(turned, np.asarray(matrix, dtype=np.float64), (height, width))


def along_rows(turned: Turned, length_px: int, sigma_px: float) -> FloatImage:
    """Mean along level bars of `length_px`, smoothed across by `sigma_px`."""
    bars = cv2.blur(turned.picture, (length_px, 1))
    if sigma_px > 0.0:
        height = 2 * math.ceil(3.0 * sigma_px) + 1
        bars = cv2.GaussianBlur(bars, (1, height), 0, sigmaY=sigma_px)
    return np.asarray(bars, dtype=np.float32)
