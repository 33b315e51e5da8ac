"""Out of focus, and noisy."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.validation.robustness.camera import (
    MIDDLE,
    as_levels,
    grain_sigma,
    with_its_noise_again,
    with_noise,
    written,
)

_FINER: Final = 16
"""Points per pixel and axis on which the disc's share of a pixel is counted."""

_SHOT: Final = 0.5
"""Share of the added variance at the middle of the range that is shot noise; the rest is read noise."""


def defocused(
    picture: GreyImage, radius_um: float, um_per_px: tuple[float, float], rng: np.random.Generator
) -> GreyImage:
    """Every point spread over a disc, as geometry says of a lens out of focus; the camera's noise stays sharp.

    Parameters
    ----------
    radius_um : of the disc: the distance from focus times the tangent of the aperture's half angle.
    """
    levels = as_levels(picture)
    disc = disc_kernel(radius_um / um_per_px[0], radius_um / um_per_px[1])
    soft = np.asarray(cv2.filter2D(levels, cv2.CV_32F, disc, borderType=cv2.BORDER_REPLICATE), dtype=np.float32)
    return written(with_its_noise_again(soft, grain_sigma(levels), float((disc * disc).sum()), rng), picture)


def disc_kernel(radius_x_px: float, radius_y_px: float) -> FloatImage:
    """An evenly bright disc, oblong where the pixels are; sums to one."""
    x, y = (_fine(radius) for radius in (radius_x_px, radius_y_px))
    inside = (x[None, :] / max(radius_x_px, 0.5 / _FINER)) ** 2 + (y[:, None] / max(radius_y_px, 0.5 / _FINER)) ** 2
    fine = (inside <= 1.0).astype(np.float32)
    rows, columns = len(y) // _FINER, len(x) // _FINER
    shares = fine.reshape(rows, _FINER, columns, _FINER).sum(axis=(1, 3))
    return np.asarray(shares / shares.sum(), dtype=np.float32)


def noisy(picture: GreyImage, sigma: float, rng: np.random.Generator) -> GreyImage:
    """With noise of `sigma` grey levels at level 128 on top, half its variance read noise and half shot noise."""
    levels = as_levels(picture)
    variance = np.float32(sigma * sigma) * ((1.0 - _SHOT) + _SHOT * levels / np.float32(MIDDLE))
    return written(with_noise(levels, variance.astype(np.float32), rng), picture)


def _fine(radius_px: float) -> FloatImage:
    """Points in px from the middle of the kernel, enough for the radius; never on its very middle."""
    half = max(0, math.ceil(radius_px - 0.5))
    count = (2 * half + 1) * _FINER
    return ((np.arange(count, dtype=np.float32) + np.float32(0.5)) / _FINER - np.float32(half + 0.5)).astype(np.float32)
