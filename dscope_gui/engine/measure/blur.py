"""Blur of the optics, read off the edge of the cladding."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.measure import BlurSettings

FWHM_PER_SIGMA = 2.0 * math.sqrt(2.0 * math.log(2.0))


def edge_blur_px(crop: FlattenedCrop, settings: BlurSettings) -> float:
    """Standard deviation of the blur in px, from how steep the cladding's edge is.

    The derivative of the edge is the line spread of the optics; its full width at half height, unlike its variance,
    does not see the halos of in-camera sharpening.
    """
    profiles = _edge_profiles(crop, settings)
    widths = [_peak_width(np.gradient(row), settings) for row in profiles]
    seen = [width for width in widths if width is not None]
    if len(seen) < settings.min_sectors:
        return settings.default_px
    sigma = float(np.quantile(seen, settings.quantile)) * settings.step_px / FWHM_PER_SIGMA
    return float(np.clip(sigma, settings.min_px, settings.max_px))


def bounded_by_objects(blur_px: float, widths_px: Sequence[float], added_px2: float, settings: BlurSettings) -> float:
    """The blur, lowered if the narrowest strong objects on the same picture are narrower than it allows.

    Nothing can look narrower than the blur, while a bevelled edge looks wider. `widths_px` are full widths at half
    height that contain `added_px2` of variance from smoothing besides the blur.
    """
    if len(widths_px) < settings.min_objects:
        return blur_px
    narrowest = float(np.quantile(widths_px, settings.objects_quantile)) * settings.objects_share / FWHM_PER_SIGMA
    bound = math.sqrt(max(narrowest**2 - added_px2, settings.min_px**2))
    return min(blur_px, bound)


def _edge_profiles(crop: FlattenedCrop, settings: BlurSettings) -> NDArray[np.float32]:
    """Median grey value across the edge, one row a sector, (sectors, samples)."""
    ellipse = crop.cladding
    per_sector = max(1, round(2.0 * math.pi * ellipse.mean_radius / settings.sectors / settings.every_px))
    angles = np.linspace(0.0, 2.0 * math.pi, settings.sectors * per_sector, endpoint=False, dtype=np.float64)
    edge = ellipse.points_at(angles)
    outward = ellipse.points_at(angles, 1.0 + 1.0 / ellipse.mean_radius) - edge
    offsets = np.arange(-settings.reach_px, settings.reach_px + settings.step_px / 2.0, settings.step_px)
    places = (edge[:, None, :] + outward[:, None, :] * offsets[:, None]).astype(np.float32)
    lines = cv2.remap(crop.grey, places[..., 0], places[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    aligned = lines.reshape(settings.sectors, per_sector, -1)
    return np.asarray(np.median(aligned, axis=1), dtype=np.float32)


def _peak_width(slope: NDArray[np.float32], settings: BlurSettings) -> float | None:
    """Full width at half height of the strongest peak of a derivative, in samples."""
    top = int(np.argmax(np.abs(slope)))
    line = slope * np.sign(slope[top])
    half = line[top] / 2.0
    left = int(np.argmax(line[top::-1] < half))
    right = int(np.argmax(line[top:] < half))
    if left == 0 or right == 0 or float(line[top - left : top + right].sum()) < settings.min_step_levels:
        return None
    before, after = line[top - left], line[top + right]
    inner_before, inner_after = line[top - left + 1], line[top + right - 1]
    return float(left - (half - before) / (inner_before - before) + right - (half - after) / (inner_after - after))
