"""Small helpers that several methods share: odd kernels and Gaussian blur that mirrors at the border."""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage


def odd(size_px: float, shrink: int) -> int:
    """Nearest odd kernel size, at least 3, of a full-size kernel on a reduced level."""
    return max(3, 2 * round((size_px / shrink - 1) / 2) + 1)


def blurred(image: FloatImage, sigma_px: float) -> FloatImage:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma_px, borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def square(size_px: int) -> np.typing.NDArray[np.uint8]:
    return np.ones((size_px, size_px), dtype=np.uint8)
