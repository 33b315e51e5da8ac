"""Dirt of the simulated microscope itself: dust on its sensor."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.domain.images import FloatImage

_SPECK_PX: Final = (9.0, 28.0)
_SPECK_DEPTH: Final = (0.25, 0.55)
_SPECK_REACH: Final = 0.22
"""Share of the picture's height around the middle on which specks lie, where parts lie too."""
_SOFT_PX: Final = 1.2
_USUAL_HEIGHT: Final = 1536
"""Of the picture for which the sizes are given."""


@dataclass(frozen=True, slots=True)
class SensorSpeck:
    """Dust on the sensor: what falls on its pixels is weakened by `depth`, whatever the picture shows."""

    x_px: float
    y_px: float
    diameter_px: float
    depth: float


def scattered_specks(count: int, seed: int, width: int, height: int) -> tuple[SensorSpeck, ...]:
    """Dust on the sensor, most of it where parts are looked at."""
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(8,)))
    specks = []
    for _ in range(count):
        turn, away = rng.uniform(0.0, 2.0 * math.pi), _SPECK_REACH * height * math.sqrt(rng.random())
        specks.append(
            SensorSpeck(
                width / 2.0 + away * math.cos(turn),
                height / 2.0 + away * math.sin(turn),
                rng.uniform(*_SPECK_PX) * height / _USUAL_HEIGHT,
                rng.uniform(*_SPECK_DEPTH),
            )
        )
    return tuple(specks)


def shadow(speck: SensorSpeck) -> tuple[FloatImage, int, int]:
    """(h, w) float32 share of the light that passes, and the pixel of its top left corner."""
    half = math.ceil(speck.diameter_px / 2.0 + 3.0 * _SOFT_PX) + 1
    x0, y0 = math.floor(speck.x_px) - half, math.floor(speck.y_px) - half
    side = np.arange(2 * half + 2, dtype=np.float32)
    radius = np.hypot(side[None, :] + x0 - speck.x_px, side[:, None] + y0 - speck.y_px)
    inside = np.clip((speck.diameter_px / 2.0 - radius) / _SOFT_PX + 0.5, 0.0, 1.0)
    return np.asarray(1.0 - speck.depth * inside, np.float32), x0, y0
