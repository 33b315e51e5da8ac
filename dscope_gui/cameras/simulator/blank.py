"""What lies under the simulated microscope besides connectors: a blank, and the dirt of the microscope itself."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage

_LEVEL: Final = 178.0
_GRAIN_LEVELS: Final = 1.1
_GRAIN_PX: Final = 1.2
_DUST: Final = 9
_DUST_DEPTH: Final = (0.1, 0.45)
_DUST_PX: Final = (4.0, 15.0)
_PLAY: Final = 0.12
"""Of the picture's height: as far may a hand shift the blank to either side."""
_GOLDEN: Final = 2.399963
"""Angle in rad by which one place of the blank lies round from the one before: no two lie near each other."""
_PLACES: Final = 12

_SPECK_PX: Final = (7.0, 15.0)
_SPECK_DEPTH: Final = (0.25, 0.55)
_SPECK_REACH: Final = 0.27
"""Share of the picture's height around the middle on which specks lie, where parts lie too."""
_SOFT_PX: Final = 1.2
_USUAL_HEIGHT: Final = 1536
"""Of the picture for which the sizes are given."""


@dataclass(frozen=True, slots=True)
class Blank:
    """A bright surface with grain and some dust. `shift` : counts how often it was moved."""

    seed: int
    shift: int = 0


@dataclass(frozen=True, slots=True)
class SensorSpeck:
    """Dust on the sensor: what falls on its pixels is weakened by `depth`, whatever the picture shows."""

    x_px: float
    y_px: float
    diameter_px: float
    depth: float


def blank_surface(blank: Blank, width: int, height: int) -> FloatImage:
    """(height, width) grey levels of the blank under even light, at the place to which it was moved."""
    reach = math.ceil(_PLAY * height)
    whole = _whole_surface(blank.seed, width + 2 * reach, height + 2 * reach)
    far = reach * math.sqrt((blank.shift % _PLACES + 0.5) / _PLACES)
    x = reach + round(far * math.cos(_GOLDEN * blank.shift))
    y = reach + round(far * math.sin(_GOLDEN * blank.shift))
    return np.asarray(whole[y : y + height, x : x + width])


@lru_cache(maxsize=2)
def _whole_surface(seed: int, width: int, height: int) -> FloatImage:
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(7,)))
    grain = cv2.GaussianBlur(rng.standard_normal((height, width), dtype=np.float32), (0, 0), _GRAIN_PX)
    surface = np.asarray(_LEVEL + grain * np.float32(_GRAIN_LEVELS / float(grain.std())), np.float32)
    for _ in range(_DUST):
        speck = SensorSpeck(
            rng.uniform(0.1, 0.9) * width, rng.uniform(0.1, 0.9) * height, rng.uniform(*_DUST_PX),
            rng.uniform(*_DUST_DEPTH),
        )
        patch, x, y = shadow(speck)
        surface[y : y + patch.shape[0], x : x + patch.shape[1]] *= patch
    return surface


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
