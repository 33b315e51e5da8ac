"""The way from a picture to its end face: candidates, refinement, choice, core."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.locate import ChoiceSettings, LocateSettings
from dscope_gui.engine.locate import contour, hough
from dscope_gui.engine.locate.core import core_of
from dscope_gui.engine.locate.reduce import SmallCopy, enlarged, small_copy
from dscope_gui.engine.locate.refine import Rim, refined


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
    if found is None or found.rim.seen < settings.choice.sure_edge_seen:
        other = _measured(grey, small, _by_contour(small, settings), settings)
        found = _better(found, other)
    return None if found is None else _end_face(grey, found, settings)


def _by_hough(small: SmallCopy, settings: LocateSettings) -> Found | None:
    best: Found | None = None
    for center in hough.centers(small, settings.hough):
        rims = [_coarse(small, circle, settings) for circle in hough.circles_around(small, center, settings.hough)]
        outer = _outermost([rim for rim in rims if rim is not None], settings.choice)
        best = _better(best, None if outer is None else Found(outer, "hough"))
        if best is not None and best.rim.seen >= settings.choice.sure_edge_seen:
            break
    return best


def _by_contour(small: SmallCopy, settings: LocateSettings) -> Found | None:
    rims = [_coarse(small, outline, settings) for outline in contour.outlines(small, settings.contour)]
    outer = _outermost([rim for rim in rims if rim is not None], settings.choice)
    return None if outer is None else Found(outer, "contour")


def _coarse(small: SmallCopy, start: object, settings: LocateSettings) -> Rim | None:
    r = settings.refine
    rim = refined(small.grey, start, r, angles=r.angles_coarse, bands=r.bands_coarse)
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


def _outermost(rims: list[Rim], settings: ChoiceSettings) -> Rim | None:
    """Of circles about one center the outermost strong one is the glass; the others are core and rings."""
    if not rims:
        return None
    best = max(rims, key=lambda rim: rim.seen * rim.strength)
    for rim in sorted(rims, key=lambda rim: rim.ellipse.mean_radius, reverse=True):
        apart = ((rim.ellipse.cx - best.ellipse.cx) ** 2 + (rim.ellipse.cy - best.ellipse.cy) ** 2) ** 0.5
        strong = rim.seen * rim.strength >= settings.outer_strength * best.seen * best.strength
        if strong and apart <= settings.concentric * rim.ellipse.mean_radius:
            return rim
    return best


def _better(one: Found | None, other: Found | None) -> Found | None:
    if one is None or other is None:
        return one or other
    return other if _merit(other.rim) > _merit(one.rim) else one


def _merit(rim: Rim) -> float:
    return rim.seen * rim.strength / (1.0 + rim.residual_px)


def _end_face(grey: GreyImage, found: Found, settings: LocateSettings) -> EndFace:
    cladding = found.rim.ellipse
    core = core_of(grey, cladding, settings.core)
    return EndFace(cladding, core, found.method, found.rim.seen, found.rim.residual_px)
