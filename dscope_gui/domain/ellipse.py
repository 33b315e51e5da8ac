"""Ellipses on the picture: how a circular cladding looks through tilt or non-square pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dscope_gui.domain.images import Points


@dataclass(frozen=True, slots=True)
class Ellipse:
    """Centre and semi-axes in px; `angle_deg` turns the axis `a` from +x towards +y (clockwise on the screen)."""

    cx: float
    cy: float
    a: float
    b: float
    angle_deg: float = 0.0

    @property
    def mean_radius(self) -> float:
        """Radius in px of the circle of equal area."""
        return math.sqrt(self.a * self.b)

    def scaled(self, factor: float) -> Ellipse:
        """The same ellipse with both semi-axes multiplied."""
        return replace(self, a=self.a * factor, b=self.b * factor)

    def moved(self, dx: float, dy: float) -> Ellipse:
        return replace(self, cx=self.cx + dx, cy=self.cy + dy)

    def normalised_radius(self, x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
        """Distance from the centre in units of the ellipse itself: 1.0 lies on its edge. Broadcasts."""
        u, v = self._to_unit(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
        return np.asarray(np.hypot(u, v))

    def points_at(self, angles_rad: NDArray[np.float64], radii: float | NDArray[np.float64] = 1.0) -> Points:
        """Points at `radii` (in units of the ellipse) and `angles_rad`; both broadcast, the result ends in (x, y).

        `angles_rad` is the angle in the plane of the fiber, measured so that 0 lies on +x and a quarter turn on +y
        for an ellipse near a circle; equal angles are equal arcs of the fiber itself.
        """
        turn = math.radians(self.angle_deg)
        u, v = radii * np.cos(angles_rad - turn), radii * np.sin(angles_rad - turn)
        c, s = math.cos(turn), math.sin(turn)
        return np.stack([self.cx + self.a * u * c - self.b * v * s, self.cy + self.a * u * s + self.b * v * c], axis=-1)

    def half_extent(self) -> tuple[float, float]:
        """Half width and half height in px of the upright box around the ellipse."""
        turn = math.radians(self.angle_deg)
        c, s = math.cos(turn), math.sin(turn)
        return math.hypot(self.a * c, self.b * s), math.hypot(self.a * s, self.b * c)

    def _to_unit(
        self, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        turn = math.radians(self.angle_deg)
        c, s = math.cos(turn), math.sin(turn)
        dx, dy = x - self.cx, y - self.cy
        return (dx * c + dy * s) / self.a, (-dx * s + dy * c) / self.b
