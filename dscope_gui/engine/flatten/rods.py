"""The background of stress rods: discs beside the core that a perfect polarisation-maintaining fiber shows.

What the angular medians around the cladding leave of a rod depends on the distance from the rod's own center, and is
taken out the same way: by medians around that center.
"""

from __future__ import annotations

import math

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.flatten import BackgroundSettings
from dscope_gui.domain.profile.rods import RodBackgroundSettings
from dscope_gui.engine.flatten.background import radial_background
from dscope_gui.engine.flatten.crop import Cut, pixel_coordinates, polar_coordinates


def with_margin(rod: Ellipse, settings: RodBackgroundSettings) -> Ellipse:
    """The rod and the blur of its edge: no part of the cladding's own background."""
    return rod.scaled(max(settings.margin, 1.0 + settings.margin_px / rod.mean_radius))


def rod_background(
    residual: FloatImage, rods: tuple[Ellipse, ...], settings: BackgroundSettings
) -> tuple[FloatImage, FloatImage]:
    """What rods add to the background of the cladding, and its slope in grey levels per px, (h, w) float32 each.

    Parameters
    ----------
    residual : (h, w) float32, crop minus the background of the cladding.
    rods : in crop coordinates, without margin.
    """
    added, slope = np.zeros_like(residual), np.zeros_like(residual)
    for rod in rods:
        x0, y0, x1, y1 = _box(with_margin(rod, settings.rods), residual.shape)
        if x0 < x1 and y0 < y1:
            here = np.s_[y0:y1, x0:x1]
            levels, steepness = _around(residual[here], rod.moved(-x0, -y0), settings)
            added[here] += levels
            slope[here] += steepness
    return added, slope


def _around(residual: FloatImage, rod: Ellipse, settings: BackgroundSettings) -> tuple[FloatImage, FloatImage]:
    """Background around the center of a rod, faded out at its margin.

    Circles near the center are shorter than a defect is wide; the smallest one that is long enough serves for them.
    """
    radius, angle = polar_coordinates(rod, *pixel_coordinates(residual.shape))
    wide = settings.model_copy(
        update={
            "half_window_deg": settings.rods.half_window_deg,
            "smallest_half_window_px": settings.rods.smallest_half_window_px,
            "full_circle_px": settings.rods.middle_px,
        }
    )
    from_middle = np.maximum(radius, np.float32(settings.rods.middle_px / rod.mean_radius))
    levels, slope = radial_background(Cut(0, 0, 1, rod, residual), None, from_middle, angle, wide)
    reach = with_margin(rod, settings.rods).mean_radius / rod.mean_radius
    share = np.clip((reach - radius) / np.float32(settings.rods.fade), 0.0, 1.0)
    return np.asarray(levels * share, dtype=np.float32), np.asarray(slope * share, dtype=np.float32)


def _box(disc: Ellipse, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    half_width, half_height = disc.half_extent()
    return (
        max(0, math.floor(disc.cx - half_width)),
        max(0, math.floor(disc.cy - half_height)),
        min(shape[1], math.ceil(disc.cx + half_width) + 1),
        min(shape[0], math.ceil(disc.cy + half_height) + 1),
    )
