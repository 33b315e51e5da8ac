"""From a connector to the light on the simulated sensor, without noise."""

from __future__ import annotations

import math
from typing import Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.cameras.simulator.blank import Blank, blank_surface
from dscope_gui.cameras.simulator.connectors import Connector
from dscope_gui.cameras.simulator.stage import Scenery
from dscope_gui.simulator import Plane, Scene, Sensor, draw

LightImage: TypeAlias = NDArray[np.int16]
"""(H + 2 margin, W + 2 margin) light in sixteenths of a grey level of an 8-bit picture."""

MARGIN_PX: Final = 6
"""Drawn beyond the sensor on each side, for the picture to drift."""

PER_LEVEL: Final = 4095.0 / 255.0
_SHIFT_12_BITS: Final = 4

_FIBER_SHARE: Final = 0.3125
"""Cladding's diameter as a share of the picture's height: 480 px of 1536, so that zones of twice that fit in."""

_SEAT_SHARE: Final = 0.02
"""Share of the picture's height by which a connector may sit off the middle."""

_SHARP_UM: Final = 0.28
"""Standard deviation of the spread of a point in focus: 0.21 wavelengths over the aperture, NA 0.4 in green light."""

_SPREAD_PER_UM: Final = 0.2
"""Growth of that spread out of focus, about half of the aperture's tangent."""

_EMPTY_LEVEL: Final = 24.0
"""Stray light when nothing is inserted."""

_SLOPE_DOWN: Final = 0.4
"""A lamp turned aside leaves top and bottom darker too, by this share of what it leaves one side."""

_BLANK_UM_PER_PX: Final = 0.26
_BLANK_VIGNETTING: Final = 0.08

_Seen: TypeAlias = tuple["Connector | Blank | None", float, float]
"""What lies there, how far it is out of focus, and the slope of the light."""


class Optics:
    """Draws each connector once, and blurs it once for each focus."""

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._drawn: tuple[Connector | Blank, LightImage] | None = None
        self._seen: tuple[_Seen, LightImage] | None = None

    def light(self, scenery: Scenery) -> LightImage:
        """What falls on the sensor under the right light; the same array as long as nothing changes."""
        seen = scenery.connector or scenery.blank, abs(scenery.focus_um), scenery.slope
        if self._seen is None or self._seen[0] != seen:
            self._seen = seen, self._lit(self._focused(seen[0], seen[1]), scenery.slope)
        return self._seen[1]

    def _lit(self, light: LightImage, slope: float) -> LightImage:
        """Under a lamp that is turned aside; the lamp stays where it is when the holder sways, but that is not seen."""
        if slope == 0.0:
            return light
        across = 1.0 + slope * np.linspace(-1.0, 1.0, light.shape[1], dtype=np.float32)
        down = 1.0 - _SLOPE_DOWN * slope * np.linspace(-1.0, 1.0, light.shape[0], dtype=np.float32) ** 2
        return np.asarray(light * across[None, :] * down[:, None]).astype(np.int16)

    def _focused(self, part: Connector | Blank | None, focus_um: float) -> LightImage:
        if part is None:
            shape = self._height + 2 * MARGIN_PX, self._width + 2 * MARGIN_PX
            return np.full(shape, _EMPTY_LEVEL * PER_LEVEL, dtype=np.int16)
        if self._drawn is None or self._drawn[0] != part:
            self._drawn = part, _light_of(part, self._width, self._height)
        sharp = self._drawn[1]
        um = _BLANK_UM_PER_PX if isinstance(part, Blank) else um_per_px(part, self._height)
        sigma_px = _SPREAD_PER_UM * focus_um / um
        return np.asarray(cv2.GaussianBlur(sharp, (0, 0), sigma_px)) if sigma_px > 0 else sharp


def um_per_px(connector: Connector, height_px: int) -> float:
    """The magnification that suits the connector's fiber."""
    return connector.fiber.cladding_um / (_FIBER_SHARE * height_px)


def scene_of(connector: Connector, width: int, height: int) -> Scene:
    """The connector as it sits before a sensor of that size, sharp and without noise."""
    rng = np.random.default_rng(np.random.SeedSequence(connector.seed, spawn_key=(connector.wipes, 1)))
    away, turn = _SEAT_SHARE * height * math.sqrt(rng.random()), rng.uniform(0.0, 2.0 * math.pi)
    um = um_per_px(connector, height)
    wide, high = width + 2 * MARGIN_PX, height + 2 * MARGIN_PX
    return Scene(
        fiber=connector.fiber,
        ferrule=connector.ferrule,
        plane=Plane((wide - 1) / 2.0 + away * math.cos(turn), (high - 1) / 2.0 + away * math.sin(turn), um, um),
        light=connector.light,
        sensor=Sensor(wide, high, blur_um=max(_SHARP_UM, um / 2.0), bits=16),
        flaws=connector.flaws,
    )


def _drawn(connector: Connector, width: int, height: int) -> LightImage:
    picture = draw(scene_of(connector, width, height), connector.seed).picture
    return (picture >> np.uint16(_SHIFT_12_BITS)).astype(np.int16)


def _light_of(part: Connector | Blank, width: int, height: int) -> LightImage:
    return _blank_light(part, width, height) if isinstance(part, Blank) else _drawn(part, width, height)


def _blank_light(blank: Blank, width: int, height: int) -> LightImage:
    wide, high = width + 2 * MARGIN_PX, height + 2 * MARGIN_PX
    x, y = (np.linspace(-1.0, 1.0, n, dtype=np.float32) for n in (wide, high))
    falling = 1.0 - _BLANK_VIGNETTING * (0.64 * x[None, :] ** 2 + 0.36 * y[:, None] ** 2)
    return np.asarray(blank_surface(blank, wide, high) * falling * PER_LEVEL).astype(np.int16)
