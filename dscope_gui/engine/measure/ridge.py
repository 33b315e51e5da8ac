"""A candidate followed as a line: the curve along its ridge and the picture straightened along that curve."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage, Mask, Points
from dscope_gui.domain.profile.measure import RidgeSettings
from dscope_gui.engine.measure.outline import Rectangle
from dscope_gui.engine.measure.patch import Patch

_CENTRING_ROWS = 5
_CENTRING_STRIDE = 2
"""The middle of the line is found on every second row and column; the smoothing covers ten px along."""
_LEAST_WEIGHT = 0.05
_TINY = float(np.finfo(np.float64).tiny)
_EPSILON = float(np.finfo(np.float32).eps)

Floats = NDArray[np.float64]


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

    signal: FloatImage
    offsets_px: Floats
    points_px: Points
    thickness_px: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Pixels:
    """Pixels of the line in crop coordinates with their weights; each stands for `area_px` of the mask."""

    x: Floats
    y: Floats
    weights: Floats
    area_px: int


@dataclass(frozen=True, slots=True)
class _Curve:
    """Height over a straight axis as a polynomial.

    `origin` and `axis` (a unit vector) are in crop coordinates; the line runs from `low` to `high` along the axis.
    """

    origin: tuple[float, float]
    axis: tuple[float, float]
    low: float
    high: float
    coefficients: Floats

    @property
    def span(self) -> float:
        return self.high - self.low

    def centered(self, t: Floats) -> Floats:
        """-1 to 1 along the line; polynomials of large numbers would lose all digits."""
        return (t - 0.5 * (self.low + self.high)) / self._half

    def at(self, t: Floats) -> tuple[Points, Points]:
        """(2, N) points on the curve and unit normals."""
        powers = _powers(self.centered(t), len(self.coefficients) - 1)
        height = self.coefficients @ powers
        steepness = (self.coefficients[1:] * np.arange(1, len(self.coefficients))) @ powers[:-1] / self._half
        (x, y), (c, s) = self.origin, self.axis
        stretch = np.sqrt(1.0 + steepness * steepness)
        points = np.stack([x + t * c - height * s, y + t * s + height * c])
        return points, np.stack([(-s - steepness * c) / stretch, (c - steepness * s) / stretch])

    @property
    def _half(self) -> float:
        return max(0.5 * self.span, 1.0)


def straighten(
    patch: Patch, rectangles: tuple[Rectangle, ...], crop: FlattenedCrop, settings: RidgeSettings
) -> Strip | None:
    """Cut the picture along the candidate's ridge, or None when the candidate is too short for one."""
    pixels = _line_pixels(patch, rectangles, settings)
    curve = _fit_to_line(pixels, settings)
    if curve.span < settings.min_length_px:
        return None
    thickness = len(pixels.x) * pixels.area_px / (curve.span + 1.0)
    widest = max(settings.reach_px, settings.max_reach * crop.cladding.mean_radius)
    reach = min(max(settings.reach_px, settings.reach_widths * thickness / 2.0), widest)
    step = max(settings.step_px, thickness / settings.samples_across)
    offsets = np.arange(-reach, reach + step / 2.0, step)
    curve = _centred(curve, offsets=offsets, crop=crop, sign=patch.sign, settings=settings)
    margin = settings.reach_px
    rows = min(math.ceil(curve.span + 2.0 * margin) + 1, settings.max_points)
    along = np.linspace(curve.low - margin, curve.high + margin, rows)
    signal, points = _cut(curve, along, offsets, crop, patch.sign)
    first, last = np.searchsorted(along, (curve.low, curve.high)).tolist()
    return Strip(signal, offsets, points.T, thickness, first, min(last, rows - 1))


def is_slender(mask: Mask, rectangle: tuple[float, float], settings: RidgeSettings) -> bool:
    """Whether a candidate's mask, or the rectangle around its outline, is long enough to be looked at as a line."""
    if max(rectangle) >= max(settings.min_length_px, settings.min_aspect * min(rectangle)):
        return True
    extent = math.hypot(*mask.shape)
    if extent < settings.min_length_px:
        return False
    return bool(extent**2 >= settings.min_slenderness * np.count_nonzero(mask))


def _line_pixels(patch: Patch, rectangles: tuple[Rectangle, ...], settings: RidgeSettings) -> _Pixels:
    """The pixels that the line is fitted to, the brighter the heavier; of a large mask only some rows and columns."""
    step = max(1, math.isqrt(np.count_nonzero(patch.mask) // settings.max_pixels))
    rows, columns = np.nonzero(patch.mask[::step, ::step])
    rows, columns = rows * step, columns * step
    inside = _in_corridor(columns, rows, rectangles, settings)
    if inside is not None:
        rows, columns = rows[inside], columns[inside]
    values = patch.signal[rows, columns].astype(np.float64)
    weights = np.maximum(values, max(_LEAST_WEIGHT * float(values.max()), _TINY))
    return _Pixels((columns + patch.x0).astype(np.float64), (rows + patch.y0).astype(np.float64), weights, step * step)


def _in_corridor(
    columns: NDArray[np.intp], rows: NDArray[np.intp], rectangles: tuple[Rectangle, ...], settings: RidgeSettings
) -> NDArray[np.bool_] | None:
    """Which pixels continue the longest piece; parallel lines grown together with it are left out.

    The corridor is as wide as the piece itself and opens beyond its ends, so that a bend is followed. Without a piece
    that is a line by itself, as in a row of dots, all count (None).
    """
    middle, sides, turn = max(rectangles, key=lambda rectangle: max(rectangle[1]))
    long, short = max(sides), min(sides)
    if long < max(settings.corridor_from_px, settings.min_aspect * short):
        return None
    angle = math.radians(turn if sides[0] >= sides[1] else turn + 90.0)
    c, s, x, y = math.cos(angle), math.sin(angle), columns - middle[0], rows - middle[1]
    beyond = np.maximum(np.abs(x * c + y * s) - long / 2.0, 0.0)
    inside = np.abs(y * c - x * s) <= short / 2.0 + settings.corridor_px + settings.corridor_opening * beyond
    return inside if inside.any() else None


def _fit_to_line(pixels: _Pixels, settings: RidgeSettings) -> _Curve:
    """Curve through the pixels of the line."""
    total = float(pixels.weights.sum())
    x, y = float(pixels.weights @ pixels.x) / total, float(pixels.weights @ pixels.y) / total
    dx, dy = pixels.x - x, pixels.y - y
    c, s = _principal_axis(dx, dy, pixels.weights)
    t, n = dx * c + dy * s, dy * c - dx * s
    low, high = float(t.min()), float(t.max())
    degree = int(min(max((high - low) / settings.points_per_degree, 1), settings.max_degree))
    straight = _Curve((x, y), (c, s), low, high, np.zeros(degree + 1))
    return replace(straight, coefficients=_fit(straight.centered(t), n, pixels.weights, degree))


def _principal_axis(dx: Floats, dy: Floats, weights: Floats) -> tuple[float, float]:
    heavy = weights * dx
    xx, xy, yy = float(heavy @ dx), float(heavy @ dy), float((weights * dy) @ dy)
    angle = 0.5 * math.atan2(2.0 * xy, xx - yy)
    return math.cos(angle), math.sin(angle)


def _powers(u: Floats, degree: int) -> Floats:
    """(degree + 1, N), lowest first."""
    powers = np.ones((degree + 1, len(u)))
    for k in range(degree):
        np.multiply(powers[k], u, out=powers[k + 1])
    return powers


def _fit(u: Floats, n: Floats, weights: Floats, degree: int) -> Floats:
    """Weighted least squares polynomial in `u` within -1 to 1, lowest power first."""
    powers = _powers(u, degree)
    weighted = powers * weights
    normal = weighted @ powers.T
    normal.ravel()[:: degree + 2] += float(normal.trace()) * _EPSILON
    return np.asarray(np.linalg.solve(normal, weighted @ n))


def _centred(curve: _Curve, *, offsets: Floats, crop: FlattenedCrop, sign: float, settings: RidgeSettings) -> _Curve:
    """The same curve moved onto the middle of the unsmoothed line, with as many bends as its length allows."""
    coarse = offsets[::_CENTRING_STRIDE]
    rows = min(math.ceil(curve.span / _CENTRING_STRIDE) + 1, settings.max_points)
    along = np.linspace(curve.low, curve.high, rows)
    signal, _ = _cut(curve, along, coarse, crop, sign)
    shift, top = middles(signal, coarse, min(_CENTRING_ROWS, rows), settings)
    heaviness = np.maximum(top, 0.0) + _LEAST_WEIGHT
    extra = _fit(curve.centered(along), shift, heaviness, len(curve.coefficients) - 1)
    return replace(curve, coefficients=curve.coefficients + extra)


def middles(signal: FloatImage, offsets: Floats, rows: int, settings: RidgeSettings) -> tuple[Floats, FloatImage]:
    """(N,) distance of the line's middle from the ridge in each row, and its height, over means of so many rows."""
    smooth = cv2.blur(signal, (3, rows))
    top = smooth.max(axis=1)
    weight = np.maximum(smooth - 0.5 * top[:, None], 0.0) * np.exp(-((offsets / settings.reach_px) ** 2))
    return weight @ offsets / (weight.sum(axis=1) + _TINY), top


def _cut(curve: _Curve, along: Floats, offsets: Floats, crop: FlattenedCrop, sign: float) -> tuple[FloatImage, Points]:
    """The picture along the curve, positive on the line, and the (2, N) points on the curve."""
    points, normals = curve.at(along)
    reach = offsets.astype(np.float32)
    x, y = (
        start[:, None] + np.multiply.outer(way, reach)
        for start, way in zip(points.astype(np.float32), normals.astype(np.float32), strict=True)
    )
    cut = cv2.remap(crop.residual, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=0.0)
    return np.asarray(cut * np.float32(sign), dtype=np.float32), points
