"""From a connector to the light on the simulated sensor, without noise."""

from __future__ import annotations

import math
from typing import Final, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.cameras.simulator.connectors import Connector
from dscope_gui.cameras.simulator.stage import Scenery
from dscope_gui.simulator import Glass, Plane, Scene, Sensor, draw, draw_glass

Subject: TypeAlias = Connector | Glass

LightImage: TypeAlias = NDArray[np.int16]
"""(H + 2 margin, W + 2 margin) light in sixteenths of a grey level of an 8-bit picture."""

MARGIN_PX: Final = 6
"""Drawn beyond the sensor on each side, for the picture to drift."""

PER_LEVEL: Final = 4095.0 / 255.0
_SHIFT_12_BITS: Final = 4

_FIBER_SHARE: Final = 0.3125
"""Cladding's diameter as a share of the picture's height: 480 px of 1536, so that zones of twice that fit in."""

_USUAL_UM: Final = 125.0

_SEAT_SHARE: Final = 0.02
"""Share of the picture's height by which a connector may sit off the middle."""

_SHARP_UM: Final = 0.28
"""Standard deviation of the spread of a point in focus: 0.21 wavelengths over the aperture, NA 0.4 in green light."""

_SPREAD_PER_UM: Final = 0.2
"""Growth of that spread out of focus, about half of the aperture's tangent."""

_EMPTY_LEVEL: Final = 24.0
"""Stray light when nothing is inserted."""

_DOWN: Final = 0.4
"""A lamp turned aside leaves top and bottom darker too, by this share of what it leaves one side."""
_SHADOWS: Final = ((0.1, -0.35), (-0.2, 0.42), (0.28, 0.2))
"""Of smears on the lamp's window: from -1 to 1 across and down the picture."""
_SHADOW_WIDTH: Final = 0.09
_SHADOW_DEPTH: Final = 0.5
_MOST: Final = float(np.iinfo(np.int16).max)


class Optics:
    """Draws each connector once, and blurs it once for each focus."""

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._drawn: tuple[Subject, LightImage] | None = None
        self._seen: tuple[tuple[Subject | None, float, float], LightImage] | None = None

    def light(self, scenery: Scenery) -> LightImage:
        """What falls on the sensor under the right light; the same array as long as nothing changes."""
        subject, focus_um = scenery.connector or scenery.glass, abs(scenery.focus_um)
        seen = subject, focus_um, scenery.uneven
        if self._seen is None or self._seen[0] != seen:
            self._seen = seen, _unevenly_lit(self._focused(subject, focus_um), scenery.uneven)
        return self._seen[1]

    def _focused(self, subject: Subject | None, focus_um: float) -> LightImage:
        if subject is None:
            shape = self._height + 2 * MARGIN_PX, self._width + 2 * MARGIN_PX
            return np.full(shape, _EMPTY_LEVEL * PER_LEVEL, dtype=np.int16)
        if self._drawn is None or self._drawn[0] != subject:
            self._drawn = subject, _drawn(subject, self._width, self._height)
        sharp = self._drawn[1]
        sigma_px = _SPREAD_PER_UM * focus_um / um_per_px(subject, self._height)
        return np.asarray(cv2.GaussianBlur(sharp, (0, 0), sigma_px)) if sigma_px > 0 else sharp


def _unevenly_lit(light: LightImage, uneven: float) -> LightImage:
    """Under a lamp that is turned aside, with smears on its window that throw soft shadows.

    The lamp does not sway with the holder as this does, but so slow a change shows no sway.
    """
    if uneven == 0.0:
        return light
    x, y = (np.linspace(-1.0, 1.0, n, dtype=np.float32) for n in light.shape[::-1])
    share = (1.0 + uneven * x)[None, :] * (1.0 - _DOWN * uneven * y * y)[:, None]
    per_height = light.shape[0] / light.shape[1]
    for left, top in _SHADOWS:
        across, down = (x - left) / per_height, y - top
        falling = (
            np.exp(-0.5 * (across / _SHADOW_WIDTH) ** 2)[None, :] * np.exp(-0.5 * (down / _SHADOW_WIDTH) ** 2)[:, None]
        )
        share *= 1.0 - _SHADOW_DEPTH * uneven * falling
    return np.asarray(np.clip(light * share, 0.0, _MOST)).astype(np.int16)


def um_per_px(subject: Subject, height_px: int) -> float:
    """The magnification that suits the connector's fiber; for anything else the usual one."""
    cladding_um = subject.fiber.cladding_um if isinstance(subject, Connector) else _USUAL_UM
    return cladding_um / (_FIBER_SHARE * height_px)


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


def _drawn(subject: Subject, width: int, height: int) -> LightImage:
    if isinstance(subject, Connector):
        return _connector(subject, width, height)
    return _glass(subject, width, height)


def _connector(connector: Connector, width: int, height: int) -> LightImage:
    picture = draw(scene_of(connector, width, height), connector.seed).picture
    return (picture >> np.uint16(_SHIFT_12_BITS)).astype(np.int16)


def _glass(glass: Glass, width: int, height: int) -> LightImage:
    wide, high, um = width + 2 * MARGIN_PX, height + 2 * MARGIN_PX, um_per_px(glass, height)
    sharp = draw_glass(glass, Plane((wide - 1) / 2.0, (high - 1) / 2.0, um, um), wide, high)
    seen = cv2.GaussianBlur(sharp, (0, 0), max(_SHARP_UM, um / 2.0) / um)
    return np.asarray(np.rint(seen * PER_LEVEL).astype(np.int16))
