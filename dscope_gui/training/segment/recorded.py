"""Drawn pictures as video recorders and office cameras would have kept them.

What such a device does to a picture is what a network trained on clean ones stumbles over: noise smoothed away, edges
sharpened until pits wear white halos, and blocks of 8 × 8 px in which a strong compression left one wave or none.
"""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.images import GreyImage

_SOFTENED: Final = 0.5
_SOFT_PX: Final = (0.4, 0.9)
_SHARPENED: Final = 0.5
_SHARP_PX: Final = (0.8, 2.0)
_SHARP: Final = (0.4, 1.6)
_QUALITY: Final = (12.0, 70.0)


def recorded(picture: GreyImage, rng: np.random.Generator) -> GreyImage:
    """(H, W) uint8 of the same size; pictures of 16 bits do not come from such devices and stay as they are."""
    if picture.dtype != np.uint8:
        return picture
    levels = picture.astype(np.float32)
    if rng.random() < _SOFTENED:
        levels = _blurred(levels, rng.uniform(*_SOFT_PX))
    if rng.random() < _SHARPENED:
        levels += np.float32(rng.uniform(*_SHARP)) * (levels - _blurred(levels, rng.uniform(*_SHARP_PX)))
    quality = int(math.exp(rng.uniform(*np.log(_QUALITY))))
    written = np.clip(np.rint(levels), 0, np.iinfo(np.uint8).max).astype(np.uint8)
    _, data = cv2.imencode(".jpg", written, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def _blurred(levels: np.ndarray, sigma_px: float) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(levels, (0, 0), sigma_px), np.float32)
