"""A candidate followed as a line: the curve along its ridge and the picture straightened along that curve."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.polynomial.polynomial import polyval, polyvander
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import Mask, Points
from dscope_gui.domain.profile.measure import RidgeSettings
from dscope_gui.engine.measure.outline import Rectangle
from dscope_gui.engine.measure.patch import Patch

_CENTRING_ROWS = 5
_CENTRING_STRIDE = 2
"""The middle of the line is found on every second row and column; the smoothing covers ten px along."""
_LEAST_WEIGHT = 0.05


@dataclass(frozen=True, slots=True)
class Strip:
    """The picture straightened along the ridge.

    Parameters
    ----------
    signal : (N, M) unsmoothed residual, positive on the line; a row is a cross section, a column runs along.
    offsets_px : (M,) distance from the ridge.
    points_px : (N, 2) the ridge in crop coordinates.
    thickness_px : mean thickness of the candidate's mask along the ridge.
    first, last : rows that the mask covers.
    """

    signal: NDArray[np.float64]
    offsets_px: NDArray[np.float64]
    points_px: Points
    thickness_px: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Curve:
    """Height over the principal axis as a polynomial: origin and axis in crop coordinates, `middle` and `half` of t."""

    origin: NDArray[np.float64]
    axis: NDArray[np.float64]
    middle: float
    half: float
    coefficients: NDArray[np.float64]

    def at(self, t: NDArray[np.float64]) -> tuple[Points, Points]:
        """Points on the curve and unit normals."""
        u = (t - self.middle) / self.half
        height = polyval(u, self.coefficients)
        steepness = polyval(u, self.coefficients[1:] * np.arange(1, len(self.coefficients))) / self.half
        across = np.array([-self.axis[1], self.axis[0]])
        points = self.origin + t[:, None] * self.axis + height[:, None] * across
        stretch = np.hypot(1.0, steepness)[:, None]
        return points, (across - steepness[:, None] * self.axis) / stretch


def straighten(
    patch: Patch, rectangles: tuple[Rectangle, ...], crop: FlattenedCrop, settings: RidgeSettings
) -> Strip | None:
    """Cut the picture along the candidate's ridge, or None when the candidate is too short for one."""
    line = _main_line(patch.mask, rectangles, settings)
    curve, t = _fit_to_line(patch, line, settings)
    span = float(t[-1] - t[0])
    if span < settings.min_length_px:
        return None
    thickness = np.count_nonzero(line) / (span + 1.0)
    widest = max(settings.reach_px, settings.max_reach * crop.cladding.mean_radius)
    reach = min(max(settings.reach_px, settings.reach_widths * thickness / 2.0), widest)
    step = max(settings.step_px, thickness / settings.samples_across)
    offsets = np.arange(-reach, reach + step / 2.0, step)
    curve = _centred(curve, t, offsets=offsets, crop=crop, sign=patch.sign, settings=settings)
    margin = settings.reach_px
    rows = min(math.ceil(span + 2.0 * margin) + 1, settings.max_points)
    along = np.linspace(t[0] - margin, t[-1] + margin, rows)
    signal, points = _cut(curve, along, offsets, crop, patch.sign)
    first, last = np.searchsorted(along, (t[0], t[-1]))
    return Strip(signal, offsets, points, float(thickness), int(first), int(min(last, rows - 1)))


def is_slender(mask: Mask, rectangle: tuple[float, float], settings: RidgeSettings) -> bool:
    """Whether the mask, or the rectangle around the outline, is long enough to be looked at as a line."""
    if max(rectangle) >= max(settings.min_length_px, settings.min_aspect * min(rectangle)):
        return True
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    extent = math.hypot(rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1)
    if extent < settings.min_length_px:
        return False
    return bool(extent**2 >= settings.min_slenderness * np.count_nonzero(mask))


def _main_line(mask: Mask, rectangles: tuple[Rectangle, ...], settings: RidgeSettings) -> Mask:
    """The part of the mask that continues the longest piece; parallel lines grown together with it are left out.

    The corridor is as wide as the piece itself and opens beyond its ends, so that a bend is followed. Without a piece
    that is a line by itself, as in a row of dots, the whole mask counts.
    """
    middle, sides, turn = max(rectangles, key=lambda rectangle: max(rectangle[1]))
    long, short = max(sides), min(sides)
    if long < max(settings.corridor_from_px, settings.min_aspect * short):
        return mask
    angle = math.radians(turn if sides[0] >= sides[1] else turn + 90.0)
    rows, columns = np.nonzero(mask)
    x, y = columns - middle[0], rows - middle[1]
    along, across = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
    beyond = np.maximum(np.abs(along) - long / 2.0, 0.0)
    inside = np.abs(across) <= short / 2.0 + settings.corridor_px + settings.corridor_opening * beyond
    if not inside.any():
        return mask
    line = np.zeros_like(mask)
    line[rows[inside], columns[inside]] = True
    return line


def _fit_to_line(patch: Patch, line: Mask, settings: RidgeSettings) -> tuple[_Curve, NDArray[np.float64]]:
    """Curve through the pixels of the line, the brighter the heavier; and the two ends in t."""
    rows, columns = np.nonzero(line)
    every = 1 + len(rows) // settings.max_points
    rows, columns = rows[::every], columns[::every]
    values = patch.signal[rows, columns].astype(np.float64)
    weights = np.maximum(values, _LEAST_WEIGHT * float(values.max()))
    weights = np.maximum(weights, np.finfo(np.float64).tiny)
    xy = np.stack([columns + patch.x0, rows + patch.y0], axis=1).astype(np.float64)
    origin = np.average(xy, axis=0, weights=weights)
    axis = _principal_axis(xy - origin, weights)
    t = (xy - origin) @ axis
    n = (xy - origin) @ np.array([-axis[1], axis[0]])
    low, high = float(t.min()), float(t.max())
    degree = _degree(high - low, settings)
    middle, half = (low + high) / 2.0, max((high - low) / 2.0, 1.0)
    return _Curve(origin, axis, middle, half, _fit((t - middle) / half, n, weights, degree)), np.array([low, high])


def _degree(span: float, settings: RidgeSettings) -> int:
    return int(np.clip(span / settings.points_per_degree, 1, settings.max_degree))


def _principal_axis(xy: Points, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    xx, yy = float(weights @ xy[:, 0] ** 2), float(weights @ xy[:, 1] ** 2)
    angle = 0.5 * math.atan2(2.0 * float(weights @ (xy[:, 0] * xy[:, 1])), xx - yy)
    return np.array([math.cos(angle), math.sin(angle)])


def _fit(
    u: NDArray[np.float64], n: NDArray[np.float64], weights: NDArray[np.float64], degree: int
) -> NDArray[np.float64]:
    """Weighted least squares polynomial in `u` within -1 to 1, lowest power first."""
    powers = polyvander(u, degree)
    weighted = powers * weights[:, None]
    normal = weighted.T @ powers
    normal += np.eye(degree + 1) * (np.trace(normal) * np.finfo(np.float32).eps)
    return np.asarray(np.linalg.solve(normal, weighted.T @ n))


def _centred(
    curve: _Curve,
    t: NDArray[np.float64],
    *,
    offsets: NDArray[np.float64],
    crop: FlattenedCrop,
    sign: float,
    settings: RidgeSettings,
) -> _Curve:
    """The same curve moved onto the middle of the unsmoothed line, with as many bends as its length allows."""
    span, coarse = float(t[-1] - t[0]), offsets[::_CENTRING_STRIDE]
    along = np.linspace(t[0], t[-1], min(math.ceil(span / _CENTRING_STRIDE) + 1, settings.max_points))
    signal, _ = _cut(curve, along, coarse, crop, sign)
    smooth = cv2.blur(signal, (3, min(_CENTRING_ROWS, len(along))))
    top = smooth.max(axis=1, keepdims=True)
    weight = np.maximum(smooth - top / 2.0, 0.0) * np.exp(-((coarse / settings.reach_px) ** 2))
    total = weight.sum(axis=1) + np.finfo(np.float64).tiny
    shift = weight @ coarse / total
    degree = len(curve.coefficients) - 1
    extra = _fit((along - curve.middle) / curve.half, shift, np.maximum(top[:, 0], 0.0) + _LEAST_WEIGHT, degree)
    return _Curve(curve.origin, curve.axis, curve.middle, curve.half, curve.coefficients + extra)


def _cut(
    curve: _Curve, along: NDArray[np.float64], offsets: NDArray[np.float64], crop: FlattenedCrop, sign: float
) -> tuple[NDArray[np.float64], Points]:
    points, normals = curve.at(along)
    start, way, reach = points.astype(np.float32), normals.astype(np.float32), offsets.astype(np.float32)
    x = start[:, :1] + way[:, :1] * reach
    y = start[:, 1:] + way[:, 1:] * reach
    cut = cv2.remap(crop.residual, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=0.0)
    return cut.astype(np.float64) * sign, points
