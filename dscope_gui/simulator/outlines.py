"""True outlines of marks: irregular closed curves and lines of finite width, in µm on the surface."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import Points
from dscope_gui.simulator.plane import Grid, SignedDistance

_OUTLINE_POINTS = 96
_CAP_POINTS = 8
_FIRST_WAVE, _WAVES = 2, 6
_TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Blob:
    """A closed curve seen from its center as a radius that varies with the angle, stretched along one direction.

    `waves` (n, 2) are the relative amplitudes and phases of the 2nd and higher circular harmonics.
    """

    center_um: tuple[float, float]
    diameter_um: float
    aspect: float
    orientation_deg: float
    waves: NDArray[np.float64]

    def distance(self, x_um: Grid, y_um: Grid) -> Grid:
        """Signed distance to the curve, exact on it and to first order near it for moderate stretching."""
        u, v = self._unstretched(x_um, y_um)
        return np.asarray(np.hypot(u, v) - self._radius(np.arctan2(v, u)))

    def depth(self, x_um: Grid, y_um: Grid) -> Grid:
        """1 at the center, 0 on the curve, negative outside."""
        u, v = self._unstretched(x_um, y_um)
        return np.asarray(1.0 - np.hypot(u, v) / self._radius(np.arctan2(v, u)))

    def outline(self) -> Points:
        angles = np.linspace(0.0, 2.0 * math.pi, _OUTLINE_POINTS, endpoint=False)
        radius, stretch = self._radius(angles), math.sqrt(self.aspect)
        u, v = radius * np.cos(angles) * stretch, radius * np.sin(angles) / stretch
        c, s = self._direction()
        return np.stack([self.center_um[0] + u * c - v * s, self.center_um[1] + u * s + v * c], axis=-1)

    def _radius(self, angles: Grid) -> Grid:
        if not len(self.waves):
            return np.full_like(angles, self.diameter_um / 2.0)
        swell = sum(a * np.cos(k * angles + phase) for k, (a, phase) in enumerate(self.waves, start=_FIRST_WAVE))
        # The share of area that the waves add is taken away, so that the nominal diameter is that of equal area.
        return np.asarray(
            (1.0 + swell) * self.diameter_um / 2.0 / math.sqrt(1.0 + float((self.waves[:, 0] ** 2).sum()) / 2.0)
        )

    def _unstretched(self, x_um: Grid, y_um: Grid) -> tuple[Grid, Grid]:
        dx, dy = x_um - self.center_um[0], y_um - self.center_um[1]
        (c, s), stretch = self._direction(), math.sqrt(self.aspect)
        return (dx * c + dy * s) / stretch, (-dx * s + dy * c) * stretch

    def _direction(self) -> tuple[float, float]:
        turn = math.radians(self.orientation_deg)
        return math.cos(turn), math.sin(turn)


def rough_waves(roughness: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Random harmonics, weaker the finer they are; none when smooth."""
    if roughness == 0:
        return np.empty((0, 2))
    order = np.arange(_FIRST_WAVE, _FIRST_WAVE + _WAVES)
    amplitude = np.clip(rng.normal(0.0, roughness, _WAVES) * (_FIRST_WAVE / order), -0.3, 0.3)
    return np.stack([amplitude, rng.uniform(0.0, 2.0 * math.pi, _WAVES)], axis=-1)


def arc(start_um: tuple[float, float], end_um: tuple[float, float], bow_um: float, step_um: float) -> Points:
    """Points every `step_um` or closer on a parabola of given height over the chord."""
    start, end = np.asarray(start_um, dtype=np.float64), np.asarray(end_um, dtype=np.float64)
    chord = float(np.hypot(*(end - start)))
    n = max(2, math.ceil(chord / step_um) + 1)
    t = np.linspace(0.0, 1.0, n)[:, None]
    normal = np.array([start[1] - end[1], end[0] - start[0]]) / max(chord, _TINY)
    return np.asarray(start + t * (end - start) + 4.0 * bow_um * t * (1.0 - t) * normal)


def path_length(path_um: Points) -> float:
    return float(np.hypot(*np.diff(path_um, axis=0).T).sum())


def line_outline(path_um: Points, width_um: float) -> Points:
    """Closed outline (N, 2) of a line with round ends."""
    along = np.gradient(path_um, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), _TINY)[:, None]
    side = np.stack([-along[:, 1], along[:, 0]], axis=-1) * (width_um / 2.0)
    return np.concatenate(
        [path_um + side, _cap(path_um[-1], side[-1]), (path_um - side)[::-1], _cap(path_um[0], -side[0])]
    )


def line_distance(path_um: Points, width_um: float) -> SignedDistance:
    """Signed distance to a line with round ends."""

    def distance(x_um: Grid, y_um: Grid) -> Grid:
        nearest = np.full(np.broadcast_shapes(x_um.shape, y_um.shape), np.inf)
        for start, end in pairwise(path_um):
            (ex, ey), dx, dy = end - start, x_um - start[0], y_um - start[1]
            t = np.clip((dx * ex + dy * ey) / max(ex * ex + ey * ey, _TINY), 0.0, 1.0)
            np.minimum(nearest, np.hypot(dx - t * ex, dy - t * ey), out=nearest)
        return nearest - width_um / 2.0

    return distance


def _cap(tip: NDArray[np.float64], side: NDArray[np.float64]) -> Points:
    turn = -np.linspace(0.0, math.pi, _CAP_POINTS + 2)[1:-1, None]
    quarter = np.array([-side[1], side[0]])
    return np.asarray(tip + side * np.cos(turn) + quarter * np.sin(turn))
