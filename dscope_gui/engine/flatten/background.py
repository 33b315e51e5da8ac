"""The background that a perfect end face would show.

A perfect end face depends on the radius (core, index rings, halo) and only slowly on the angle (shading). The median
over an angular window at each radius follows both and ignores whatever covers less than half of the window.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.flatten import BackgroundSettings
from dscope_gui.engine.flatten.arcs import without_arcs
from dscope_gui.engine.flatten.core_shift import core_shift
from dscope_gui.engine.flatten.crop import Cut, pixel_coordinates, polar_coordinates
from dscope_gui.engine.flatten.sectors import without_sectors
from dscope_gui.engine.flatten.shift import CoreShift
from dscope_gui.engine.flatten.unroll import unroll

_TURN = 2.0 * math.pi
_PAD = 2
"""Positions repeated on either side, so that interpolation runs through the full circle."""


def radial_background(
    part: Cut,
    core_radius: float | None,
    radius: FloatImage,
    angle: FloatImage,
    settings: BackgroundSettings,
    *,
    outer_radius: float = math.inf,
) -> tuple[FloatImage, FloatImage]:
    """Background of a perfect end face and its slope along the radius in grey levels per px, (h, w) float32 each.

    Parameters
    ----------
    core_radius : in cladding radii, or None; when the core is decentred, the inner rings follow its centre.
    radius, angle : polar coordinates of the crop's pixels around the cladding's centre.
    outer_radius : in cladding radii, beyond which nobody needs it: it is only continued there.
    """
    mean_radius = part.cladding.mean_radius
    shift = None if core_radius is None else core_shift(part, core_radius, settings)
    needed = min(float(radius.max()) * mean_radius, outer_radius * mean_radius + _reach_px(settings))
    radii_px = np.arange(math.ceil(needed) + 2)
    medians = _windowed_medians(unroll(part, radii_px, settings.angles, shift), settings)
    medians = without_arcs(without_sectors(medians, settings.sectors), settings.arcs)
    if shift is not None:
        radius, angle = _around_core(part, radius, angle, shift)
    radius_px = radius * np.float32(mean_radius)
    return _roll_up(medians, radius_px, angle), _roll_up(_slope(medians), radius_px, angle)


def _reach_px(settings: BackgroundSettings) -> int:
    """As far as circles further out have a say in a circle's background."""
    return settings.arcs.half_width_px + settings.arcs.steep_reach_px + 2


def _around_core(part: Cut, radius: FloatImage, angle: FloatImage, shift: CoreShift) -> tuple[FloatImage, FloatImage]:
    """Polar coordinates around the centre that each pixel's ring has; beyond the cladding nothing changes."""
    cladding = part.cladding
    half_width, half_height = cladding.half_extent()
    left, right = max(0, math.floor(cladding.cx - half_width)), math.ceil(cladding.cx + half_width) + 1
    top, bottom = max(0, math.floor(cladding.cy - half_height)), math.ceil(cladding.cy + half_height) + 1
    inside = np.s_[top:bottom, left:right]
    share = shift.share(radius[inside])
    x, y = pixel_coordinates(radius.shape)
    radius, angle = radius.copy(), angle.copy()
    radius[inside], angle[inside] = polar_coordinates(
        cladding, x[:, left:right] - share * shift.dx, y[top:bottom] - share * shift.dy
    )
    return radius, angle


def _windowed_medians(polar: FloatImage, settings: BackgroundSettings) -> FloatImage:
    """(positions, radii) float32: median over the angular window around each position."""
    count, radii = polar.shape
    half = _half_windows(radii, settings)
    medians = np.empty((settings.positions, radii), dtype=np.float32)
    centres = np.rint(np.arange(settings.positions) * (count / settings.positions)).astype(np.intp)
    for half_window in np.unique(half):
        columns = half == half_window
        if half_window >= count // 2:
            medians[:, columns] = _median(polar[_offsets(count // 2, settings)][:, columns])
            continue
        rows = (centres + _offsets(half_window, settings)[:, None]) % count
        medians[:, columns] = _median(polar[:, columns][rows])
    return medians


def _offsets(half_window: int, settings: BackgroundSettings) -> NDArray[np.intp]:
    """An odd number of evenly spaced samples from one end of a window to the other."""
    steps = min(half_window, settings.window_samples // 2)
    return np.rint(np.linspace(-half_window, half_window, 2 * steps + 1)).astype(np.intp)


def _median(samples: FloatImage) -> FloatImage:
    """Median of an odd number of samples along the first axis; sorting is three times as fast as `np.median`."""
    return np.asarray(np.sort(samples, axis=0)[samples.shape[0] // 2])


def _half_windows(radii: int, settings: BackgroundSettings) -> NDArray[np.intp]:
    """Half window of each radius in angular samples, in few steps, so that radii share the work."""
    radius_px = np.maximum(np.arange(radii), 1)
    widest = settings.angles // 2
    narrowest = math.radians(settings.half_window_deg)
    angle = np.maximum(narrowest, settings.smallest_half_window_px / radius_px)
    quarter_octaves = np.ceil(4.0 * np.log2(angle / narrowest) - 1e-9)
    rounded = narrowest * 2.0 ** (quarter_octaves / 4.0)
    samples = np.clip(np.rint(rounded * settings.angles / _TURN), 1, widest).astype(np.intp)
    return np.where(radius_px <= settings.full_circle_px, widest, samples)


def _slope(medians: FloatImage) -> FloatImage:
    """(positions, radii) float32: steepest change between neighbouring radii within a pixel on either side."""
    slope = np.abs(np.gradient(medians, axis=1)).astype(np.float32)
    return np.asarray(cv2.dilate(slope, np.ones((1, 3), dtype=np.uint8)), dtype=np.float32)


def _roll_up(medians: FloatImage, radius_px: FloatImage, angle: FloatImage) -> FloatImage:
    """(h, w) float32: the medians back on the picture's pixels, interpolated over angle and radius."""
    padded = np.concatenate([medians[-_PAD:], medians, medians[:_PAD]])
    rows = angle * np.float32(medians.shape[0] / _TURN) + np.float32(_PAD)
    background = cv2.remap(padded, radius_px, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(background, dtype=np.float32)
