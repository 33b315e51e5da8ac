"""The way from a picture to its end face: candidates, refinement, choice, core."""

from __future__ import annotations

import math
from dataclasses import dataclass

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import ChoiceSettings, LocateSettings
from dscope_gui.engine.locate import contour, hough
from dscope_gui.engine.locate.core import core_of
from dscope_gui.engine.locate.reduce import SmallCopy, enlarged, small_copy, without_surroundings
from dscope_gui.engine.locate.refine import Rim, refined
from dscope_gui.engine.locate.rods import overlap, rods_of


@dataclass(frozen=True, slots=True)
class Found:
    rim: Rim
    method: str


def locate(grey: GreyImage, settings: LocateSettings) -> EndFace | None:
    """Find the cladding and, where it can be seen, the core.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, full range.

    Returns
    -------
    EndFace or None where too little of a circular edge is seen to call it one; nothing is ever guessed.
    """
    small = small_copy(grey, settings.reduce)
    found = _measured(grey, small, _by_hough(small, settings), settings)
    if found is None or not _certain(found.rim, settings.choice, grey.shape[0]):
        other = _measured(grey, small, _by_contour(small, settings), settings)
        found = _better(found, other, settings.choice)
    return None if found is None else _end_face(grey, found, settings)


def _by_hough(small: SmallCopy, settings: LocateSettings) -> Found | None:
    found = _about(small, hough.centers(small, settings.hough), None, settings)
    if found is None or found.rim.outer_level > settings.choice.black_level:
        return found
    # Nothing but black around it: perhaps the microscope's field stop, whose strong edge has outvoted the fiber.
    inside = without_surroundings(small, found.rim.ellipse.scaled(settings.choice.inside_stop))
    return _about(small, hough.centers(inside, settings.hough), found, settings)


def _about(
    small: SmallCopy, centers: list[tuple[float, float]], best: Found | None, settings: LocateSettings
) -> Found | None:
    """The best candidate about any of the centers; the first plain one ends the search."""
    for center in centers:
        rings = hough.rings_of(small, hough.circle(center), settings.hough)
        best = _better(best, _glass(small, rings, "hough", settings), settings.choice)
        if best is not None and _certain(best.rim, settings.choice, small.grey.shape[0]):
            break
    return best


def _by_contour(small: SmallCopy, settings: LocateSettings) -> Found | None:
    return _glass(small, contour.outlines(small, settings.contour), "contour", settings)


def _glass(small: SmallCopy, starts: list[Ellipse], method: str, settings: LocateSettings) -> Found | None:
    """Settle on the start with the surest edge, then look for others of its center and shape.

    A start is rough, and any ring will do to find center and shape; only then are the rings told apart. Where a ring
    turns out surer than the one settled on, that one was no circle but pieces of two: look again from the surer.
    """
    settled = _surest(small, starts, settings)
    if settled is None:
        return None
    rims: list[Rim] = []
    for _ in range(settings.choice.looks):
        rims = [settled, *_others(small, settled, settings)]
        settled = max(rims, key=lambda rim: rim.seen)
        if settled is rims[0]:
            break
    return Found(_outermost(rims, settings.choice), method)


def _surest(small: SmallCopy, starts: list[Ellipse], settings: LocateSettings) -> Rim | None:
    best: Rim | None = None
    for start in starts:
        rim = _coarse(small, start, settings)
        if rim is not None and (best is None or rim.seen > best.seen):
            best = rim
        if best is not None and best.seen >= settings.choice.sure_edge_seen:
            break
    return best


def _others(small: SmallCopy, settled: Rim, settings: LocateSettings) -> list[Rim]:
    """Edges of the same center and shape as the settled one, but of another size.

    What lies inside a plain edge of the glass is its core, and no question here.
    """
    rings = hough.rings_of(small, settled.ellipse, settings.hough)
    ratios = [ring.mean_radius / settled.ellipse.mean_radius for ring in rings]
    plain = _certain(settled, settings.choice, small.grey.shape[0]) and _lasting(settled, settings.choice)
    least = 1.0 if plain else 0.0
    far = [
        ring
        for ring, ratio in zip(rings, ratios, strict=True)
        if ratio > least and abs(ratio - 1.0) > settings.choice.same_ring
    ]
    return [rim for ring in far if (rim := _coarse(small, ring, settings, known_shape=True)) is not None]


def _coarse(small: SmallCopy, start: Ellipse, settings: LocateSettings, *, known_shape: bool = False) -> Rim | None:
    r = settings.refine
    bands = r.bands_coarse[-1:] if known_shape else r.bands_coarse
    rim = refined(small.grey, start, r, angles=r.angles_coarse, bands=bands)
    return rim if rim is not None and believable(rim, settings.choice) else None


def _measured(grey: GreyImage, small: SmallCopy, found: Found | None, settings: LocateSettings) -> Found | None:
    """Repeat the refinement on the full picture, from where the small copy has led."""
    if found is None:
        return None
    r = settings.refine
    rim = refined(grey, enlarged(found.rim.ellipse, small.factor), r, angles=r.angles, bands=r.bands)
    return Found(rim, found.method) if rim is not None and believable(rim, settings.choice) else None


def believable(rim: Rim, settings: ChoiceSettings) -> bool:
    ellipse = rim.ellipse
    ratio = max(ellipse.a, ellipse.b) / min(ellipse.a, ellipse.b)
    scatter = rim.residual_px / ellipse.mean_radius
    return rim.seen >= settings.min_edge_seen and ratio <= settings.max_axis_ratio and scatter <= settings.max_residual


def _outermost(rims: list[Rim], settings: ChoiceSettings) -> Rim:
    """Of edges about one center the outermost strong one is the glass; the others are core and rings.

    Beside a lit core the edge of the glass may be faint, but a lasting change of level it is; a line is not.
    """
    best = max(rims, key=lambda rim: rim.weight)
    concentric = [rim for rim in rims if _apart(rim, best) <= settings.concentric * rim.ellipse.mean_radius]
    glass = [rim for rim in concentric if _strong_beside(rim, best, settings)]
    outer = max(glass, key=lambda rim: rim.ellipse.mean_radius)
    fibers = [rim for rim in glass if is_field_stop(outer, rim, settings)]
    return max(fibers, key=lambda rim: rim.ellipse.mean_radius, default=outer)


def _strong_beside(rim: Rim, best: Rim, settings: ChoiceSettings) -> bool:
    if rim is best:
        return True
    share = settings.faint_strength if rim.seen >= settings.sure_edge_seen else settings.outer_strength
    return _lasting(rim, settings) and rim.weight >= share * best.weight


def _lasting(rim: Rim, settings: ChoiceSettings) -> bool:
    """Whether the level really changes across the edge; across a line it does not."""
    return abs(rim.outer_level - rim.inner_level) >= settings.faint_step


def is_field_stop(outer: Rim, inner: Rim, settings: ChoiceSettings) -> bool:
    """Whether `outer` is the microscope's own circle around a bright ferrule that holds a darker fiber."""
    holds = outer.ellipse.mean_radius > inner.ellipse.mean_radius + _apart(outer, inner)
    return holds and outer.outer_level <= settings.black_level and inner.inner_level < inner.outer_level


def _apart(one: Rim, other: Rim) -> float:
    return math.hypot(one.ellipse.cx - other.ellipse.cx, one.ellipse.cy - other.ellipse.cy)


def _certain(rim: Rim, settings: ChoiceSettings, rows: int) -> bool:
    """Seen all around, with something to see outside, and larger than a drop or a particle usually is."""
    large = rim.ellipse.mean_radius >= settings.large_radius * 0.5 * rows
    return large and rim.seen >= settings.sure_edge_seen and rim.outer_level > settings.black_level


def _better(one: Found | None, other: Found | None, settings: ChoiceSettings) -> Found | None:
    if one is None or other is None:
        return one or other
    if is_field_stop(one.rim, other.rim, settings) or is_field_stop(other.rim, one.rim, settings):
        return min(one, other, key=lambda found: found.rim.ellipse.mean_radius)
    return other if _merit(other.rim) > _merit(one.rim) else one


def _merit(rim: Rim) -> float:
    """How much edge there is, how strong, and how well it fits."""
    return rim.weight * rim.ellipse.mean_radius / (1.0 + rim.residual_px)


def _end_face(grey: GreyImage, found: Found, settings: LocateSettings) -> EndFace:
    cladding = found.rim.ellipse
    rods = rods_of(grey, cladding, settings.rods)
    core = core_of(grey, cladding, settings.core)
    if core is not None and any(overlap(core, rod, cladding) for rod in rods):
        core = None
    return EndFace(cladding, core, found.method, found.rim.seen, found.rim.residual_px, rods)
