"""Following the end face from frame to frame: its edge is looked for where it lay, and nowhere else."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import FollowSettings, LocateSettings
from dscope_gui.engine.locate.core import core_of
from dscope_gui.engine.locate.fit import even_angles, middle
from dscope_gui.engine.locate.profiles import sample
from dscope_gui.engine.locate.refine import Rim, refined
from dscope_gui.engine.locate.rods import overlap, rods_of
from dscope_gui.engine.locate.search import believable

FOLLOWED: Final = "followed"
"""Method of an end face that was followed and not searched for."""
_ANGLES: Final = 120


@dataclass(frozen=True, slots=True)
class Known:
    """An end face as it was on a frame before.

    Parameters
    ----------
    inner_level, outer_level : median grey levels just inside and just outside the cladding's edge.
    """

    end_face: EndFace
    inner_level: float
    outer_level: float

    def moved_to(self, cladding: Ellipse) -> Known:
        """The same end face about another centre; its size and all else stay what they were."""
        was = self.end_face
        dx, dy = cladding.cx - was.cladding.cx, cladding.cy - was.cladding.cy
        core = None if was.core is None else was.core.moved(dx, dy)
        rods = tuple(rod.moved(dx, dy) for rod in was.rods)
        return replace(self, end_face=replace(was, cladding=was.cladding.moved(dx, dy), core=core, rods=rods))


def known_from(grey: GreyImage, end_face: EndFace, settings: FollowSettings) -> Known:
    """What the next frames are held against."""
    return Known(end_face, *_levels_beside(grey, end_face.cladding, settings))


def follow(grey: GreyImage, known: Known, settings: LocateSettings) -> EndFace | None:
    """Measure the end face anew where it lay; None where there is any doubt that it is still the same.

    Cladding and core are measured on this very picture; nothing is taken over but the place to look at. Only stress
    rods are not looked for where there were none.
    """
    was = known.end_face
    rim = refined(grey, was.cladding, settings.refine, angles=settings.refine.angles, bands=settings.refine.bands)
    if rim is None or not believable(rim, settings.choice) or not _is_same_edge(rim, was, settings.follow):
        return None
    cladding = rim.ellipse
    if not _is_as_bright(_levels_beside(grey, cladding, settings.follow), known, settings.follow):
        return None
    rods = rods_of(grey, cladding, settings.rods) if was.rods else ()
    core = core_of(grey, cladding, settings.core)
    if core is not None and any(overlap(core, rod, cladding) for rod in rods):
        core = None
    end_face = EndFace(cladding, core, FOLLOWED, rim.seen, rim.residual_px, rods)
    return end_face if _has_same_parts(end_face, was, settings.follow) else None


def _is_same_edge(rim: Rim, was: EndFace, settings: FollowSettings) -> bool:
    """Seen nearly all around as before, as close to an ellipse, and hardly moved or grown."""
    radius = was.cladding.mean_radius
    moved = math.hypot(rim.ellipse.cx - was.cladding.cx, rim.ellipse.cy - was.cladding.cy)
    return (
        rim.seen >= settings.edge_share * was.edge_seen
        and rim.residual_px <= settings.residual_factor * was.residual_px + settings.residual_floor * radius
        and moved <= settings.max_move * radius
        and abs(rim.ellipse.mean_radius / radius - 1.0) <= settings.max_growth
    )


def _is_as_bright(levels: tuple[float, float], known: Known, settings: FollowSettings) -> bool:
    before = known.inner_level, known.outer_level
    return all(abs(now - then) <= settings.max_level_change for now, then in zip(levels, before, strict=True))


def _has_same_parts(now: EndFace, was: EndFace, settings: FollowSettings) -> bool:
    """Another core, or rods come or gone, are another fiber, or an edge that is not the cladding's."""
    if len(now.rods) != len(was.rods):
        return False
    if now.core_radius is None or was.core_radius is None:
        return now.core_radius is was.core_radius
    return abs(now.core_radius - was.core_radius) <= settings.max_core_change


def _levels_beside(grey: GreyImage, cladding: Ellipse, settings: FollowSettings) -> tuple[float, float]:
    radii = np.array([1.0 - settings.beside, 1.0 + settings.beside])
    levels = sample(grey, cladding, even_angles(_ANGLES), radii).levels
    return middle(levels[:, 0]), middle(levels[:, 1])
