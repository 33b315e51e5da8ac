"""Stress rods of polarisation-maintaining fibers (PANDA): structure of the glass, no defects."""

from __future__ import annotations

import math

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.rods import RodPairSettings, RodSettings
from dscope_gui.engine.locate.profiles import Rays
from dscope_gui.engine.locate.rod_edge import Background, Edge, edge_of
from dscope_gui.engine.locate.rod_search import RodPair, best_pair, unrolled


def rods_of(grey: GreyImage, cladding: Ellipse, settings: RodSettings) -> tuple[Ellipse, ...]:
    """The two stress rods as ellipses of the cladding's shape, or none where they do not stand out."""
    rays = unrolled(grey, cladding, settings.search)
    pair = best_pair(rays, settings.search)
    if pair is None:
        return ()
    behind = _behind(rays, pair, cladding, settings)
    found: list[Edge] = []
    for turn in (0.0, math.pi):
        start = _disc(cladding, pair, turn)
        edge = edge_of(grey, start, behind, settings.edge)
        if edge is None or not _is_edge(edge, settings.pair) or not _is_near(edge, start, cladding, settings.pair):
            return ()
        found.append(edge)
    return tuple(edge.ellipse for edge in found) if _is_pair(found[0], found[1], cladding, settings.pair) else ()


def overlap(one: Ellipse, other: Ellipse, cladding: Ellipse) -> bool:
    """Whether two discs of the cladding's shape overlap: a step that runs through the rods is not the core's."""
    dx, dy = one.cx - other.cx, one.cy - other.cy
    apart = float(cladding.normalised_radius(cladding.cx + dx, cladding.cy + dy))
    return apart * cladding.mean_radius < one.mean_radius + other.mean_radius


def _disc(cladding: Ellipse, pair: RodPair, turn: float) -> Ellipse:
    at = cladding.points_at(np.array([pair.angle + turn]), pair.distance)[0]
    moved = cladding.moved(float(at[0]) - cladding.cx, float(at[1]) - cladding.cy)
    return moved.scaled(pair.radius)


def _behind(rays: Rays, pair: RodPair, cladding: Ellipse, settings: RodSettings) -> Background:
    """Levels of core and rings, from the angles at which no rod lies over them."""
    free = ~pair.covers(rays.radii, rays.angles, 1.0 + settings.edge.windows[0])
    ordered = np.sort(np.where(free, rays.levels, np.inf), axis=0)
    median = ordered[free.sum(axis=0) // 2, np.arange(free.shape[1])]
    return Background(cladding, rays.radii, np.where(np.isfinite(median), median, 0.0))


def _is_pair(one: Edge, other: Edge, cladding: Ellipse, settings: RodPairSettings) -> bool:
    middle = 0.5 * (one.ellipse.cx + other.ellipse.cx), 0.5 * (one.ellipse.cy + other.ellipse.cy)
    return (
        _ratio(one.step, other.step) >= settings.step_ratio
        and _ratio(one.ellipse.a, other.ellipse.a) >= settings.radius_ratio
        and float(cladding.normalised_radius(*middle)) <= settings.max_offset
    )


def _is_edge(edge: Edge, settings: RodPairSettings) -> bool:
    step = edge.step
    seen = float(np.mean(edge.steps / step > settings.seen_step))
    return abs(step) >= max(settings.min_step, settings.min_sigmas * edge.error) and seen >= settings.min_seen


def _is_near(edge: Edge, start: Ellipse, cladding: Ellipse, settings: RodPairSettings) -> bool:
    moved = math.hypot(edge.ellipse.cx - start.cx, edge.ellipse.cy - start.cy)
    return moved <= settings.max_move * cladding.mean_radius


def _ratio(one: float, other: float) -> float:
    """The smaller over the larger; negative where the signs differ."""
    return min(one / other, other / one)
