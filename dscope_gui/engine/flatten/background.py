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
from dscope_gui.engine.flatten.core_shift import CoreShift, core_shift
from dscope_gui.engine.flatten.crop import Cut, pixel_coordinates, polar_coordinates

_TURN = 2.0 * math.pi
_PAD = 2
"""Positions repeated on either side, so that interpolation runs through the full circle."""


def radial_background(
    part: Cut, core_radius: float | None, radius: FloatImage, angle: FloatImage, settings: BackgroundSettings
) -> tuple[FloatImage, FloatImage]:
    """Background of a perfect end face and its slope along the radius in grey levels per px, (h, w) float32 each.

    Parameters
    ----------
    core_radius : in cladding radii, or None; when the core is decentred, the inner rings follow its centre.
    radius, angle : polar coordinates of the crop's pixels around the cladding's centre.
    """
    reach, mean_radius = float(radius.max()), part.cladding.mean_radius
    polar = _unroll(part, reach, None, settings)
    shift = None if core_radius is None else core_shift(polar, core_radius, mean_radius, settings.core_shift)
    if shift is not None:
        polar = _unroll(part, reach, shift, settings)
        x, y = pixel_coordinates(radius.shape)
        share = shift.share(radius)
        radius, angle = polar_coordinates(part.cladding, x - share * shift.dx, y - share * shift.dy)
    medians, radius_px = _windowed_medians(polar, settings), radius * np.float32(mean_radius)
    return _roll_up(medians, radius_px, angle), _roll_up(_slope(medians), radius_px, angle)


def _unroll(part: Cut, reach: float, shift: CoreShift | None, settings: BackgroundSettings) -> FloatImage:
    """(angles, radii) float32: the crop along circles, one pixel apart; outside the crop the nearest seen angle."""
    mean_radius = part.cladding.mean_radius
    radii = (np.arange(math.ceil(reach * mean_radius) + 2) / mean_radius).astype(np.float32)
    rim = part.cladding.points_at(np.linspace(0.0, _TURN, settings.angles, endpoint=False))
    spokes = (rim - (part.cladding.cx, part.cladding.cy)).astype(np.float32)
    x = spokes[:, :1] * radii + np.float32(part.cladding.cx)
    y = spokes[:, 1:] * radii + np.float32(part.cladding.cy)
    if shift is not None:
        x += shift.share(radii) * np.float32(shift.dx)
        y += shift.share(radii) * np.float32(shift.dy)
    polar = cv2.remap(part.grey, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    height, width = part.grey.shape
    seen = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    return _fill_unseen(np.asarray(polar, dtype=np.float32), seen)


def _fill_unseen(polar: FloatImage, seen: NDArray[np.bool_]) -> FloatImage:
    """Replace samples that are not seen by mirroring the nearest seen stretch of the same circle.

    A window that runs over the edge of the picture then holds its seen samples twice, and no single one many times.
    """
    for column in np.flatnonzero(~seen.all(axis=0) & seen.any(axis=0)):
        polar[:, column] = polar[_mirrored(seen[:, column]), column]
    return polar


def _mirrored(seen: NDArray[np.bool_]) -> NDArray[np.intp]:
    """For each sample of a circle the index of the seen sample that stands for it."""
    count = seen.size
    index, known = np.arange(count), np.flatnonzero(seen)
    next_known = np.searchsorted(known, index)
    after = np.where(next_known < known.size, known[next_known % known.size], known[0] + count)
    before = np.where(next_known > 0, known[next_known - 1], known[-1] - count)
    before = np.where(seen, index, before)
    edge = np.where(index - before <= after - index, before, after)
    mirror = (2 * edge - index) % count
    return np.where(seen[mirror], mirror, edge % count)


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
