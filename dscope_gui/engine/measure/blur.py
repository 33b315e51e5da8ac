"""Blur of the optics, read off the edge of the cladding."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.measure import BlurSettings

FWHM_PER_SIGMA = 2.0 * math.sqrt(2.0 * math.log(2.0))


def edge_blur_px(crop: FlattenedCrop, settings: BlurSettings) -> float:
    """Standard deviation of the blur in px, from how steep the cladding's edge is.

    The derivative of the edge is the line spread of the optics; its full width at half height, unlike its variance,
    does not see the halos of in-camera sharpening.
    """
    widths = _peak_widths(_edge_profiles(crop, settings), settings)
    if len(widths) < settings.min_sectors:
        return settings.default_px
    sigma = _share_of(widths, settings.quantile) * settings.step_px / FWHM_PER_SIGMA
    return min(max(sigma, settings.min_px), settings.max_px)


def bounded_by_objects(blur_px: float, widths_px: Sequence[float], added_px2: float, settings: BlurSettings) -> float:
    """The blur, lowered if the narrowest strong objects on the same picture are narrower than it allows.

    Nothing can look narrower than the blur, while a bevelled edge looks wider. `widths_px` are full widths at half
    height that contain `added_px2` of variance from smoothing besides the blur.
    """
    if len(widths_px) < settings.min_objects:
        return blur_px
    narrowest = _share_of(widths_px, settings.objects_quantile) * settings.objects_share / FWHM_PER_SIGMA
    bound = math.sqrt(max(narrowest**2 - added_px2, settings.min_px**2))
    return min(blur_px, bound)


def _edge_profiles(crop: FlattenedCrop, settings: BlurSettings) -> FloatImage:
    """Median grey value across the edge, one row a sector, (sectors, samples)."""
    ellipse = crop.cladding
    per_sector = max(1, round(2.0 * math.pi * ellipse.mean_radius / settings.sectors / settings.every_px))
    angles = np.linspace(0.0, 2.0 * math.pi, settings.sectors * per_sector, endpoint=False, dtype=np.float64)
    edge = ellipse.points_at(angles).astype(np.float32)
    outward = ellipse.points_at(angles, 1.0 + 1.0 / ellipse.mean_radius).astype(np.float32) - edge
    offsets = np.arange(-settings.reach_px, settings.reach_px + settings.step_px / 2.0, settings.step_px)
    x, y = (
        _in_sectors(start, way, offsets.astype(np.float32), per_sector)
        for start, way in zip(edge.T, outward.T, strict=True)
    )
    lines = cv2.remap(crop.grey, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    ordered = np.sort(lines, axis=1)
    medians = 0.5 * (ordered[:, (per_sector - 1) // 2] + ordered[:, per_sector // 2])
    return np.asarray(medians.reshape(settings.sectors, -1), dtype=np.float32)


def _in_sectors(start: FloatImage, way: FloatImage, offsets: FloatImage, per_sector: int) -> FloatImage:
    """(sectors * samples, per_sector) coordinates: what is averaged lies side by side in a row."""
    rows = start.reshape(-1, 1, per_sector) + way.reshape(-1, 1, per_sector) * offsets[:, None]
    return np.asarray(rows.reshape(-1, per_sector), dtype=np.float32)


def _peak_widths(profiles: FloatImage, settings: BlurSettings) -> list[float]:
    """Full width at half height, in samples, of the steepest place of each profile, where it is a real edge."""
    slopes = 0.5 * (profiles[:, 2:] - profiles[:, :-2])
    tops = np.abs(slopes).argmax(axis=1)
    slopes *= np.sign(slopes[np.arange(len(tops)), tops])[:, None]
    widths = (_peak_width(line, top, settings) for line, top in zip(slopes.tolist(), tops.tolist(), strict=True))
    return [width for width in widths if width is not None]


def _peak_width(line: list[float], top: int, settings: BlurSettings) -> float | None:
    """Width of the peak at `top`; None where it is cut off by an end or too low to be an edge."""
    half = 0.5 * line[top]
    first = next((k for k in range(top, -1, -1) if line[k] < half), None)
    last = next((k for k in range(top, len(line)) if line[k] < half), None)
    if first is None or last is None or sum(line[first:last]) < settings.min_step_levels:
        return None
    before = (half - line[first]) / (line[first + 1] - line[first])
    after = (half - line[last]) / (line[last - 1] - line[last])
    return last - first - before - after


def _share_of(values: Sequence[float], share: float) -> float:
    """Quantile, interpolated; NumPy's own takes longer to check its arguments than to sort few values."""
    ordered, place = sorted(values), share * (len(values) - 1)
    below = int(place)
    return ordered[below] + (place - below) * (ordered[min(below + 1, len(ordered) - 1)] - ordered[below])
