"""The flattened crop at full and reduced size, each with its own noise rings, made when first asked for."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.noise import NoiseSettings
from dscope_gui.engine.noise import Rings


@dataclass(frozen=True, slots=True)
class Level:
    """The residual reduced by `shrink`, and the rings to measure noise on it."""

    shrink: int
    residual: FloatImage
    radius: FloatImage
    rings: Rings


class Levels:
    def __init__(self, crop: FlattenedCrop, noise: NoiseSettings) -> None:
        self._crop = crop
        self._noise = noise
        self._made: dict[int, Level] = {}

    @property
    def cladding(self) -> Ellipse:
        return self._crop.cladding

    def at(self, shrink: int) -> Level:
        """The level reduced by `shrink`, averaged over the pixels it replaces."""
        if shrink not in self._made:
            self._made[shrink] = self._make(shrink)
        return self._made[shrink]

    def full_size(self, response: FloatImage) -> FloatImage:
        """A response of any level, interpolated to the size of the crop."""
        height, width = self._crop.residual.shape
        if response.shape == (height, width):
            return response
        return np.asarray(cv2.resize(response, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.float32)

    def _make(self, shrink: int) -> Level:
        crop = self._crop
        residual, radius, cladding = crop.residual, crop.radius, crop.cladding
        if shrink > 1:
            height, width = residual.shape
            size = (max(1, round(width / shrink)), max(1, round(height / shrink)))
            residual = np.asarray(cv2.resize(residual, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
            radius = np.asarray(cv2.resize(radius, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
            fx, fy = size[0] / width, size[1] / height
            cladding = Ellipse(
                (cladding.cx + 0.5) * fx - 0.5,
                (cladding.cy + 0.5) * fy - 0.5,
                cladding.a / shrink,
                cladding.b / shrink,
                cladding.angle_deg,
            )
        return Level(shrink, residual, radius, Rings(cladding, radius, self._noise))
