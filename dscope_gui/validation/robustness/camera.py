"""What a camera does with light: noise, saturation and steps. Levels are those of an 8-bit picture, 0 to 255."""

from __future__ import annotations

from typing import Final, cast

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage, GreyImage

FULL: Final = 255.0
MIDDLE: Final = 128.0
_STEPS_12_BITS: Final = 4095.0
_SHIFT_12_BITS: Final = 4
_LEVEL_16_BITS: Final = 257.0

_GRAIN_PX: Final = 2.0
"""Sigma of the smoothing that takes away everything but grain, also the grain of 2 to 4 px that JPEG leaves."""

_KEPT_OF_WHITE: Final = 0.961
"""Standard deviation that white noise keeps when its own smoothing over 2 px is taken away: the square root of
1 - 2 k + K, with the kernel's middle k = 0.0398 and its energy K = 0.0199 in two dimensions."""

_MAD_TO_SIGMA: Final = 1.4826


def as_levels(picture: GreyImage) -> FloatImage:
    """Levels of a picture of any depth, taken as proportional to the light, as industrial cameras write them."""
    levels = picture.astype(np.float32)
    return levels if picture.dtype == np.uint8 else levels / np.float32(_LEVEL_16_BITS)


def written(levels: FloatImage, like: GreyImage) -> GreyImage:
    """Cut off at black and full scale and rounded to the camera's steps: 8 bit, or 12 bit over the range of 16."""
    inside = np.clip(levels, 0.0, FULL)
    if like.dtype == np.uint8:
        return cast(GreyImage, np.rint(inside).astype(np.uint8))
    steps = np.rint(inside * np.float32(_STEPS_12_BITS / FULL)).astype(np.uint16)
    return cast(GreyImage, steps << np.uint16(_SHIFT_12_BITS))


def grain_sigma(levels: FloatImage) -> float:
    """Standard deviation of the noise from pixel to pixel; marks and edges are too few to count."""
    fine = levels - cv2.GaussianBlur(levels, (0, 0), _GRAIN_PX)
    return _MAD_TO_SIGMA * float(np.median(np.abs(fine))) / _KEPT_OF_WHITE


def with_noise(levels: FloatImage, variance: FloatImage | float, rng: np.random.Generator) -> FloatImage:
    """The levels with Gaussian noise; `variance` in squared levels, what is negative is none."""
    sigma = np.sqrt(np.maximum(np.asarray(variance, dtype=np.float32), np.float32(0.0)))
    return np.asarray(levels + sigma * rng.standard_normal(levels.shape, dtype=np.float32), dtype=np.float32)


def with_its_noise_again(levels: FloatImage, sigma: float, kept: float, rng: np.random.Generator) -> FloatImage:
    """A picture that a filter has smoothed, as noisy as the camera would have made it.

    Parameters
    ----------
    sigma : noise before the filter.
    kept : share of the noise's variance that the filter has left.
    """
    return with_noise(levels, sigma * sigma * (1.0 - kept), rng)
