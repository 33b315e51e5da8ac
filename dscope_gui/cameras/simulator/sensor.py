"""From the light on the simulated sensor to a picture: exposure, gain, noise and drift, cheap for every frame."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, TypeAlias, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.cameras.simulator.optics import MARGIN_PX, PER_LEVEL, LightImage
from dscope_gui.cameras.simulator.sensor_dust import SensorSpeck, shadow
from dscope_gui.domain.camera import PixelFormat, Roi
from dscope_gui.domain.images import GreyImage

Grain: TypeAlias = NDArray[np.int16]

_NOISE_LEVELS: Final = 0.9
"""Standard deviation at no gain, in grey levels of an 8-bit picture."""

_ROOM_PX: Final = 61
"""Part of the noise tile beyond the picture: as many different offsets in each direction."""

_DRIFTS: Final = ((3.0, 407.0), (2.0, 259.0))
"""(px, frames) of the slow sway of the holder, across and down."""

_FULL_12_BITS: Final = 4095
_SHIFT_12_BITS: Final = 4
_DB_PER_DECADE: Final = 20.0


@dataclass(frozen=True, slots=True)
class Readout:
    """How the sensor is read.

    Parameters
    ----------
    brightness : 1 gives a picture as it was drawn; light and exposure.
    gain_db : brightens the picture and its noise.
    """

    pixel_format: PixelFormat
    roi: Roi
    brightness: float
    gain_db: float

    @property
    def amplification(self) -> float:
        return float(10.0 ** (self.gain_db / _DB_PER_DECADE))

    @property
    def steps_per_level(self) -> float:
        return 1.0 if self.pixel_format is PixelFormat.MONO8 else PER_LEVEL


class SimulatedSensor:
    """Prepares light and noise once for each readout; a frame is then one sum of two arrays."""

    def __init__(self, width: int, height: int, seed: int) -> None:
        self._seed, self._shape = seed, (height + _ROOM_PX, width + _ROOM_PX)
        self._grain: tuple[float, Grain] | None = None
        self._exposed: tuple[LightImage, float, LightImage] | None = None

    def expose(
        self, light: LightImage, readout: Readout, index: int, specks: tuple[SensorSpeck, ...] = ()
    ) -> GreyImage:
        """The picture of that index, read-only. Same light, readout, dust and index, same picture."""
        levels = self._levels(light, readout.brightness * readout.amplification * readout.steps_per_level)
        grain = self._noise(_NOISE_LEVELS * readout.amplification * readout.steps_per_level)
        dx, dy = (MARGIN_PX + round(far * math.sin(2.0 * math.pi * index / turn)) for far, turn in _DRIFTS)
        rng = np.random.default_rng(np.random.SeedSequence(self._seed, spawn_key=(1, index)))
        nx, ny = (int(n) for n in rng.integers(0, _ROOM_PX, 2))
        seen, noise = _cut(levels, readout.roi, dx, dy), _cut(grain, readout.roi, nx, ny)
        picture = _eight_bits(seen, noise) if readout.pixel_format is PixelFormat.MONO8 else _twelve_bits(seen, noise)
        for speck in specks:
            _weaken(picture, speck, readout.roi)
        picture.flags.writeable = False
        return picture

    def _levels(self, light: LightImage, steps_per_level: float) -> LightImage:
        if self._exposed is None or self._exposed[0] is not light or self._exposed[1] != steps_per_level:
            self._exposed = light, steps_per_level, _scaled(light, steps_per_level / PER_LEVEL)
        return self._exposed[2]

    def _noise(self, steps: float) -> Grain:
        if self._grain is None or self._grain[0] != steps:
            rng = np.random.default_rng(np.random.SeedSequence(self._seed, spawn_key=(0,)))
            self._grain = steps, _scaled(rng.standard_normal(self._shape, dtype=np.float32), steps)
        return self._grain[1]


def _scaled(image: NDArray[np.float32] | LightImage, factor: float) -> LightImage:
    """Rounded and cut off at the ends of 16 bits."""
    return cast(LightImage, cv2.addWeighted(image, factor, image, 0.0, 0.0, dtype=cv2.CV_16S))


def _cut(image: LightImage, roi: Roi, dx: int, dy: int) -> LightImage:
    return image[roi.y + dy : roi.y + dy + roi.height, roi.x + dx : roi.x + dx + roi.width]


def _eight_bits(levels: LightImage, noise: Grain) -> GreyImage:
    return cast(GreyImage, cv2.add(levels, noise, dtype=cv2.CV_8U))


def _twelve_bits(levels: LightImage, noise: Grain) -> GreyImage:
    digits = cv2.add(levels, noise, dtype=cv2.CV_16U)
    return cast(GreyImage, np.minimum(digits, np.uint16(_FULL_12_BITS)) << np.uint16(_SHIFT_12_BITS))


def _weaken(picture: GreyImage, speck: SensorSpeck, roi: Roi) -> None:
    """The shadow of a speck on those pixels that are read; the noise beneath it is weakened too, which nobody sees."""
    passing, x, y = shadow(speck)
    x, y = x - roi.x, y - roi.y
    left, top = max(0, x), max(0, y)
    right, bottom = min(roi.width, x + passing.shape[1]), min(roi.height, y + passing.shape[0])
    if left < right and top < bottom:
        part = picture[top:bottom, left:right]
        part[...] = np.rint(part * passing[top - y : bottom - y, left - x : right - x])
