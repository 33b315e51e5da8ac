"""Placing a rod on its edge, and how much of that edge is seen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.rods import RodEdgeSettings
from dscope_gui.engine.locate.fit import MAD_TO_SIGMA, Floats, even_angles
from dscope_gui.engine.locate.profiles import sample


@dataclass(frozen=True, slots=True)
class Background:
    """Levels that depend on the distance from the cladding's center alone."""

    cladding: Ellipse
    radii: Floats
    levels: Floats

    def at(self, x: NDArray[np.floating], y: NDArray[np.floating]) -> Floats:
        return np.interp(self.cladding.normalised_radius(x, y), self.radii, self.levels)


@dataclass(frozen=True, slots=True)
class Edge:
    """A rod as measured; `steps` : (S,) level inside minus outside in each sector, in grey levels."""

    ellipse: Ellipse
    steps: Floats

    @property
    def step(self) -> float:
        return float(np.median(self.steps))

    @property
    def error(self) -> float:
        """Standard error of `step`."""
        return MAD_TO_SIGMA * float(np.median(np.abs(self.steps - self.step))) / math.sqrt(len(self.steps))


def edge_of(grey: GreyImage, start: Ellipse, behind: Background, settings: RodEdgeSettings) -> Edge | None:
    """Follow the edge of a disc from `start` to where it is; None when there is no step to follow."""
    ellipse, steps = start, np.zeros(settings.sectors)
    for window in settings.windows:
        radii = 1.0 + np.linspace(-window, window, settings.samples)
        levels = _sectors(grey, ellipse, radii, behind, settings)
        steps = _steps(levels, radii, settings.blur_px / ellipse.mean_radius)
        height = float(np.median(steps))
        if height == 0.0:
            return None
        grow, dx, dy = _moved(levels, radii, height, settings)
        at = ellipse.points_at(np.array([math.atan2(dy, dx)]), math.hypot(dx, dy))[0]
        ellipse = ellipse.moved(float(at[0]) - ellipse.cx, float(at[1]) - ellipse.cy).scaled(1.0 + grow)
    return Edge(ellipse, steps)


def _sectors(grey: GreyImage, ellipse: Ellipse, radii: Floats, behind: Background, settings: RodEdgeSettings) -> Floats:
    """(S, R) levels around the disc less what lies behind it."""
    angles = even_angles(settings.angles)
    levels = sample(grey, ellipse, angles, radii).levels
    points = ellipse.points_at(angles[:, None], radii)
    residual = levels - behind.at(points[..., 0], points[..., 1])
    return np.asarray(residual.reshape(settings.sectors, -1, len(radii)).mean(axis=1))


def _steps(levels: Floats, radii: Floats, blur: float) -> Floats:
    reach = float(radii[-1]) - 1.0
    gap = min(blur, 0.4 * reach)
    inside, outside = radii < 1.0 - gap, radii > 1.0 + gap
    return np.asarray(levels[:, inside].mean(axis=1) - levels[:, outside].mean(axis=1))


def _moved(levels: Floats, radii: Floats, height: float, settings: RodEdgeSettings) -> tuple[float, float, float]:
    """Growth and shift (x, y) in radii of the disc.

    Where the disc reaches further out, more of a ray has its level: the area under a ray's profile, over the height of
    the step, tells where the edge is. Sectors that disagree with the rest are defects.
    """
    quarter = max(1, len(radii) // 4)
    inner, outer = levels[:, :quarter].mean(axis=1), levels[:, -quarter:].mean(axis=1)
    # Light that changes around the rod lifts whole rays; both ends tell by how much.
    middle = 0.5 * (inner + outer)[:, None]
    reach = float(radii[-1]) - 1.0
    area = ((levels - middle) / height).mean(axis=1) * 2.0 * reach
    displacement = np.clip(area, -reach, reach)
    angles = even_angles(settings.sectors) + math.pi * (1.0 / settings.sectors - 1.0 / settings.angles)
    basis = np.stack([np.ones_like(angles), np.cos(angles), np.sin(angles)], axis=1)
    terms = _robust(basis, displacement, settings)
    return float(terms[0]), float(terms[1]), float(terms[2])


def _robust(basis: Floats, values: Floats, settings: RodEdgeSettings) -> Floats:
    """Least squares with Tukey's weights."""
    terms = np.array([np.median(values), 0.0, 0.0])
    for _ in range(settings.fit_rounds):
        off = np.abs(values - basis @ terms)
        scale = settings.tukey * max(MAD_TO_SIGMA * float(np.median(off)), settings.floor)
        weights = np.square(np.clip(1.0 - np.square(off / scale), 0.0, None))
        weighted = (basis * weights[:, None]).T
        terms = np.linalg.solve(weighted @ basis + 1e-9 * np.eye(3), weighted @ values)
    return np.asarray(terms)
