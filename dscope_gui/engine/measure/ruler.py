"""Lengths on the crop turned into picture px and µm, each with its standard uncertainty."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.defect import Size
from dscope_gui.domain.images import Points
from dscope_gui.domain.scale import Scale
from dscope_gui.engine.budget import from_scale_um

_HALF_TURN_DEG = 180.0


@dataclass(frozen=True, slots=True)
class Ruler:
    """Scale of a crop.

    Parameters
    ----------
    step : picture px per crop px.
    um_x, um_y : µm per crop px; 1 without a scale, when all µm stay None.
    uncertainty_rel : standard uncertainty of the scale, None without a scale.
    """

    step: int
    um_x: float
    um_y: float
    uncertainty_rel: float | None

    @classmethod
    def of(cls, scale: Scale | None, step: int) -> Ruler:
        if scale is None:
            return cls(step, 1.0, 1.0, None)
        return cls(step, scale.um_per_px_x * step, scale.um_per_px_y * step, scale.uncertainty_rel)

    def along(self, px: float, way: tuple[float, float], error_px: float) -> Size:
        """Length of `px` crop pixels along the unit vector `way` of the crop."""
        return self._size(px, px * math.hypot(way[0] * self.um_x, way[1] * self.um_y), error_px)

    def rectangle(self, hull: Points, error_px: float) -> tuple[Size, Size, float]:
        """Sides of the smallest rotated rectangle, long one first, and the direction of the long one in degrees.

        With a scale the rectangle is laid around the points in µm: on non-square pixels it would not be one in px.
        """
        (_, sides, turn) = cv2.minAreaRect(self._in_plane(hull))
        angle = math.radians(turn if sides[0] >= sides[1] else turn + _HALF_TURN_DEG / 2.0)
        way = (math.cos(angle), math.sin(angle))
        orientation = math.degrees(math.atan2(way[1] / self.um_y, way[0] / self.um_x)) % _HALF_TURN_DEG
        return (
            self._on_plane(max(sides), way, error_px),
            self._on_plane(min(sides), (-way[1], way[0]), error_px),
            orientation,
        )

    def enclosing(self, hull: Points, error_px: float, excess_px: float) -> Size:
        """Diameter of the smallest enclosing circle, less the excess that noise on the outline adds to it."""
        mean = math.sqrt(self.um_x * self.um_y)
        um = 2.0 * cv2.minEnclosingCircle(self._in_plane(hull))[1]
        px = um / mean
        if self.um_x != self.um_y:
            px = 2.0 * cv2.minEnclosingCircle((hull - hull[0]).astype(np.float32))[1]
        return self._size(max(px - excess_px, 0.0), max(um - excess_px * mean, 0.0), error_px)

    def area_um2(self, area_px: float) -> float | None:
        """Area of `area_px` crop pixels."""
        return None if self.uncertainty_rel is None else area_px * self.um_x * self.um_y

    def vector_um(self, x: float, y: float) -> tuple[float, float] | None:
        return None if self.uncertainty_rel is None else (x * self.um_x, y * self.um_y)

    def _in_plane(self, points: Points) -> np.ndarray:
        """Points in µm from the first of them, float32 as OpenCV wants them."""
        return np.asarray((points - points[0]) * (self.um_x, self.um_y), dtype=np.float32)

    def _on_plane(self, um: float, way: tuple[float, float], error_px: float) -> Size:
        """Length in µm along a unit vector in the plane of the fiber."""
        return self._size(um * math.hypot(way[0] / self.um_x, way[1] / self.um_y), um, error_px)

    def _size(self, px: float, um: float, error_px: float) -> Size:
        if self.uncertainty_rel is None:
            return Size(px * self.step)
        error_um = error_px * math.sqrt(self.um_x * self.um_y)
        return Size(px * self.step, um, math.hypot(error_um, from_scale_um(um, self.uncertainty_rel)))
