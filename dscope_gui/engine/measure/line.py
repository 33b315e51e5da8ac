"""A candidate measured as a line: length along the ridge, width of the cross profile, straightness."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points
from dscope_gui.domain.measured import Ridge
from dscope_gui.domain.profile.measure import MeasureSettings
from dscope_gui.engine.budget import EdgeBudget, edge_error_px
from dscope_gui.engine.measure.deblur import true_strip_width
from dscope_gui.engine.measure.outline import Outline
from dscope_gui.engine.measure.patch import Patch
from dscope_gui.engine.measure.ridge import Strip, straighten
from dscope_gui.engine.measure.ruler import Ruler
from dscope_gui.engine.measure.section import Section, section

_HALF_TURN_DEG = 180.0
_TWO_EDGES = math.sqrt(2.0)


def measure_line(
    patch: Patch, outline: Outline, crop: FlattenedCrop, *, ruler: Ruler, blur_px: float, settings: MeasureSettings
) -> Ridge | None:
    """The candidate seen as a line, or None when it is none."""
    strip = straighten(patch, outline.rectangles, crop, settings.ridge)
    if strip is None:
        return None
    cross = section(strip, patch.pixel_noise, settings.ridge)
    if cross is None:
        return None
    return _line(strip, cross, patch.pixel_noise, crop=crop, ruler=ruler, blur_px=blur_px, settings=settings)


def _line(
    strip: Strip,
    cross: Section,
    noise: float,
    *,
    crop: FlattenedCrop,
    ruler: Ruler,
    blur_px: float,
    settings: MeasureSettings,
) -> Ridge:
    begin, end = round(cross.begin), round(cross.end)
    points = strip.points_px[begin : max(end, begin + 1) + 1]
    chord = points[-1] - points[0]
    straight = max(math.hypot(chord[0], chord[1]), 1.0)
    along = (float(chord[0]) / straight, float(chord[1]) / straight)
    across = (-along[1], along[0])
    seen, least = cross.seen_width_px, settings.blur.least_share
    width = max(true_strip_width(seen, blur_px), least * seen)
    other = max(true_strip_width(seen, blur_px * (1.0 + settings.blur.uncertainty_rel)), least * seen)
    end_px = _edges(noise, cross.slope, 1, settings).combined_px
    across_px = _edges(noise, cross.slope, cross.rows, settings)
    width_px = replace(across_px, light_px=settings.model_px, blur_px=width - other).combined_px
    return Ridge(
        length=ruler.along(_length(strip, cross), along, end_px),
        width=ruler.along(width, across, width_px),
        straightness=float(np.abs((points - points[0]) @ across).max()) / straight,
        continuity=cross.continuity,
        unevenness=cross.unevenness,
        dip=cross.dip,
        jaggedness=cross.jaggedness,
        radial_span_px=_radial_span(points, crop.cladding) * ruler.step,
        orientation_deg=math.degrees(math.atan2(along[1], along[0])) % _HALF_TURN_DEG,
    )


def _radial_span(points: Points, cladding: Ellipse) -> float:
    """Difference in px between the largest and the smallest distance from the centre."""
    radii = cladding.normalised_radius(points[:, 0], points[:, 1])
    return float(radii.max() - radii.min()) * cladding.mean_radius


def _edges(noise: float, slope: float, rows: int, settings: MeasureSettings) -> EdgeBudget:
    """Of the distance between two edges, each averaged over so many rows."""
    edge_px = edge_error_px(noise / math.sqrt(rows), slope)
    return EdgeBudget(noise_px=_TWO_EDGES * edge_px, sampling_px=_TWO_EDGES * settings.sampling_px)


def _length(strip: Strip, cross: Section) -> float:
    """Way along the ridge from its first to its last row."""
    steps = np.diff(strip.points_px, axis=0)
    run = np.concatenate([[0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])
    first, last = np.interp((cross.begin, cross.end), np.arange(len(run)), run)
    return float(last - first)
