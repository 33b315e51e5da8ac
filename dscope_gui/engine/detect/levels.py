"""The flattened crop at full and reduced size, each with its own noise rings, made when first asked for."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import DetectSettings
from dscope_gui.engine.detect.turned import Turned, turn
from dscope_gui.engine.noise import Rings

_HALF_TURN_DEG = 180.0


@dataclass(frozen=True, slots=True)
class Level:
    """The residual reduced by `shrink`, and the rings to measure noise on it."""

    shrink: int
    residual: FloatImage
    radius: FloatImage
    rings: Rings


class Levels:
    """Levels and turned pictures of one crop, shared by the methods that look at it, from several threads at once."""

    def __init__(self, crop: FlattenedCrop, settings: DetectSettings) -> None:
        self._crop = crop
        self._noise = settings.noise
        self._residual = _trusted(crop, settings.ring_jitter_px)
        self._making = threading.RLock()
        self._made: dict[int, Level] = {}
        self._turned: dict[tuple[int, int], list[Turned]] = {}

    def at(self, shrink: int) -> Level:
        """The level reduced by `shrink`, averaged over the pixels it replaces."""
        with self._making:
            if shrink not in self._made:
                self._made[shrink] = self._make(shrink)
            return self._made[shrink]

    def turned(self, shrink: int, directions: int) -> list[Turned]:
        """The level's residual turned to each of `directions` evenly spaced directions of lines."""
        with self._making:
            if (shrink, directions) not in self._turned:
                residual, reach = self.at(shrink).residual, self._reach(shrink)
                angles = [_HALF_TURN_DEG * i / directions for i in range(directions)]
                self._turned[shrink, directions] = [turn(residual, angle, reach) for angle in angles]
            return self._turned[shrink, directions]

    def _reach(self, shrink: int) -> float:
        """Distance in px of the level from its middle beyond which nothing is judged."""
        height, width = self._crop.residual.shape
        cladding, outer = self._crop.cladding, self._noise.edges[-1]
        off = math.hypot(cladding.cx - (width - 1) / 2, cladding.cy - (height - 1) / 2)
        return (max(cladding.a, cladding.b) * outer + off) / shrink + 1.0

    def full_size(self, response: FloatImage, shrink: int, interpolation: int = cv2.INTER_LINEAR) -> FloatImage:
        """A response on the level reduced by `shrink`, interpolated to the size of the crop."""
        if shrink == 1:
            return response
        height, width = self._crop.residual.shape
        size = (response.shape[1] * shrink, response.shape[0] * shrink)
        large = cv2.resize(response, size, interpolation=interpolation)[:height, :width]
        down, right = height - large.shape[0], width - large.shape[1]
        if down or right:
            large = cv2.copyMakeBorder(large, 0, down, 0, right, cv2.BORDER_REPLICATE)
        return np.asarray(large, dtype=np.float32)

    def _make(self, shrink: int) -> Level:
        residual, radius, cladding = self._residual, self._crop.radius, self._crop.cladding
        if shrink > 1:
            residual, radius = _reduced(residual, shrink), _reduced(radius, shrink)
            cladding = Ellipse(
                (cladding.cx + 0.5) / shrink - 0.5,
                (cladding.cy + 0.5) / shrink - 0.5,
                cladding.a / shrink,
                cladding.b / shrink,
                cladding.angle_deg,
            )
        return Level(shrink, residual, radius, Rings(cladding, radius, self._noise, self._crop.contrast))


def _reduced(image: FloatImage, shrink: int) -> FloatImage:
    """Means of whole blocks of pixels; what is left over at the right and the bottom falls away."""
    height, width = (max(1, size // shrink) for size in image.shape)
    blocks = image[: height * shrink, : width * shrink]
    return np.asarray(cv2.resize(blocks, (width, height), interpolation=cv2.INTER_AREA), dtype=np.float32)


def _trusted(crop: FlattenedCrop, jitter_px: float) -> FloatImage:
    """The residual, weakened where it may come from rings that are out of round by `jitter_px`.

    A ring displaced by that much leaves the jitter times the slope; added to the noise as a second variance it lowers
    the contrast-to-noise ratio there, without masking anything.
    """
    displaced = cv2.divide(crop.slope, crop.noise, scale=jitter_px)
    return np.asarray(crop.residual / np.sqrt(1.0 + displaced * displaced), dtype=np.float32)
