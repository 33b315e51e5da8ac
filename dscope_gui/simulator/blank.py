"""A blank as it really is: bright and even, but with grain, and with some dust of its own."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage

_GRAIN: Final = 0.006
"""Standard deviation as a share of the level."""
_GRAIN_PX: Final = 1.2
_DUST: Final = 9
_DUST_DEPTH: Final = (0.1, 0.45)
_DUST_PX: Final = (4.0, 15.0)
_SOFT_PX: Final = 1.2

_PLAY: Final = 0.12
"""Of the picture's height: as far may a hand shift the blank to either side."""
_GOLDEN: Final = 2.399963
"""Angle in rad by which one place of the blank lies round from the one before: no two lie near each other."""
_PLACES: Final = 12


def blank_surface(seed: int, shift: int, width: int, height: int) -> FloatImage:
    """(height, width) float32 share of the light that comes back, 1 in the mean.

    Parameters
    ----------
    shift : counts how often it was moved by hand; each time it lies elsewhere.
    """
    reach = math.ceil(_PLAY * height)
    whole = _whole(seed, width + 2 * reach, height + 2 * reach)
    far = reach * math.sqrt((shift % _PLACES + 0.5) / _PLACES)
    x = reach + round(far * math.cos(_GOLDEN * shift))
    y = reach + round(far * math.sin(_GOLDEN * shift))
    return np.asarray(whole[y : y + height, x : x + width])


@lru_cache(maxsize=2)
def _whole(seed: int, width: int, height: int) -> FloatImage:
    """More of it than a picture shows."""
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(7,)))
    grain = cv2.GaussianBlur(rng.standard_normal((height, width), dtype=np.float32), (0, 0), _GRAIN_PX)
    surface = np.asarray(1.0 + grain * np.float32(_GRAIN / float(grain.std())), np.float32)
    for _ in range(_DUST):
        center = rng.uniform(0.1, 0.9) * width, rng.uniform(0.1, 0.9) * height
        _lay_dust(surface, center, rng.uniform(*_DUST_PX), rng.uniform(*_DUST_DEPTH))
    return surface


def _lay_dust(surface: FloatImage, center: tuple[float, float], diameter_px: float, depth: float) -> None:
    half = math.ceil(diameter_px / 2.0 + 2.0)
    x0, y0 = math.floor(center[0]) - half, math.floor(center[1]) - half
    side = np.arange(2 * half + 2, dtype=np.float32)
    radius = np.hypot(side[None, :] + x0 - center[0], side[:, None] + y0 - center[1])
    inside = np.clip((diameter_px / 2.0 - radius) / _SOFT_PX + 0.5, 0.0, 1.0)
    surface[y0 : y0 + side.size, x0 : x0 + side.size] *= (1.0 - depth * inside).astype(np.float32)
