"""More or less light, light from one side, and stray light."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.validation.robustness.camera import as_levels, grain_sigma, with_noise, written

_LEAST_LIGHT: Final = 0.02
"""In the darkest corner; a lamp that lights one side alone still strays."""


def illuminated(picture: GreyImage, share: float, rng: np.random.Generator) -> GreyImage:
    """With so much more light (0.5 is half as much again) or less; what exceeds full scale is lost."""
    levels = as_levels(picture)
    return written(_exposed(levels, np.full_like(levels, 1.0 + share), rng), picture)


def lit_from_one_side(picture: GreyImage, slope: float, direction_deg: float, rng: np.random.Generator) -> GreyImage:
    """Light that rises to 1 + `slope` at half the picture's diagonal in one direction, and falls as much opposite."""
    levels = as_levels(picture)
    height, width = levels.shape
    half, turn = math.hypot(width, height) / 2.0, math.radians(direction_deg)
    x = ((np.arange(width, dtype=np.float32) - (width - 1) / 2.0) / half)[None, :]
    y = ((np.arange(height, dtype=np.float32) - (height - 1) / 2.0) / half)[:, None]
    light = np.maximum(1.0 + slope * (x * math.cos(turn) + y * math.sin(turn)), _LEAST_LIGHT)
    return written(_exposed(levels, light.astype(np.float32), rng), picture)


def veiled(picture: GreyImage, share: float, rng: np.random.Generator) -> GreyImage:
    """So much of the light strays evenly over the picture, as from a dirty lens: contrast falls, noise stays."""
    levels = as_levels(picture)
    left = np.float32(1.0 - share)
    sigma = grain_sigma(levels)
    even = np.float32(levels.mean())
    lost = sigma * sigma * float(1.0 - left * left)
    return written(with_noise(even + left * (levels - even), lost, rng), picture)


def _exposed(levels: FloatImage, light: FloatImage, rng: np.random.Generator) -> FloatImage:
    """The levels under a multiple of the light.

    The picture's noise is taken as that of the light itself, whose variance follows the light and not its square:
    under less light some is added, under more light the picture stays noisier than it need be.
    """
    mean = max(float(levels.mean()), 1.0)
    variance = light * (1.0 - light) * np.float32(grain_sigma(levels) ** 2 / mean) * levels
    return with_noise(levels * light, variance, rng)
