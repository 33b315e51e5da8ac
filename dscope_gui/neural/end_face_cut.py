"""What a quality model sees of a picture: the end face with its surroundings, always at the same size."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage, GreyImage

REACH: Final = 2.0
"""Cladding radii seen to each side: the contact zone of a 125 µm fiber ends at 250 µm (IEC 61300-3-35, table 3)."""

_FULL_8_BIT, _FULL_16_BIT = 255.0, 65535.0
_LEAST_SIDE_PX: Final = 2


def end_face_cut(image: GreyImage, cladding: Ellipse | None, width: int, height: int) -> NDArray[np.uint8]:
    """The end face in the middle of a small picture, round whatever the shape of the camera's pixels.

    Parameters
    ----------
    image : (H, W) uint8 or uint16, unchanged.
    cladding : where the end face lies; None takes the whole picture, as of a crop that shows nothing else.

    Returns
    -------
    (height, width) uint8. Where the cut reaches out of the picture, the edge of the picture goes on.
    """
    cut = image.astype(np.float32) if cladding is None else _around(image, cladding)
    grey = cut * np.float32(_FULL_8_BIT / _full_range(image))
    # Averaging while it shrinks keeps thin scratches as faint lines; picking pixels would lose them.
    shrinks = cut.shape[0] >= height and cut.shape[1] >= width
    small = cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    return np.clip(np.rint(small), 0, int(_FULL_8_BIT)).astype(np.uint8)


def _full_range(image: GreyImage) -> float:
    return _FULL_8_BIT if image.dtype == np.uint8 else _FULL_16_BIT


def _around(image: GreyImage, cladding: Ellipse) -> FloatImage:
    """The upright box of `REACH` radii about the centre, of whole pixels."""
    half_x, half_y = cladding.scaled(REACH).half_extent()
    left, right = _whole_pixels(cladding.cx, half_x)
    top, bottom = _whole_pixels(cladding.cy, half_y)
    height, width = image.shape
    seen = image[max(top, 0) : max(bottom, 0), max(left, 0) : max(right, 0)]
    if seen.size == 0:
        raise ValueError("the end face lies outside the picture")
    missing = (max(-top, 0), max(bottom - height, 0)), (max(-left, 0), max(right - width, 0))
    return np.pad(seen.astype(np.float32), missing, mode="edge")


def _whole_pixels(centre: float, half: float) -> tuple[int, int]:
    first = math.floor(centre - half + 0.5)
    return first, max(math.ceil(centre + half - 0.5) + 1, first + _LEAST_SIDE_PX)
