"""Centres of dots to a hundredth of a pixel: the centre of gravity of what a dot takes from the light, or adds.

Three things would pull a centre aside, and each is taken away: a threshold (none is used), light that falls off across
the dot (what it does to the dots' contrast is divided out), and a window that cuts one side (it moves with the centre).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.light import LitPicture
from dscope_gui.calibration.smooth_field import fit_field
from dscope_gui.domain.images import Points

Values = NDArray[np.float64]

_ROUNDS: Final = 2
_PIXELS_AT_ONCE: Final = 4_000_000
_RING_SHARE: Final = 0.3
"""The ring of plain glass begins this share of the gap outside of the dot, which leaves its blur inside."""
_RING_LEAST_PX: Final = 1.0
_RING_MOST_RADII: Final = 0.45
_RING_END_SHARE: Final = 0.72
_RING_WIDTH_RADII: Final = 0.5
_RING_WIDTH_PX: Final = 3.0
_TINY: Final = 1e-6
_LEAST_LIGHT: Final = 0.2
_LEAST_CONTRAST: Final = 2.0
"""Grey levels by which the contrast of a dot may lie off the others' for no reason."""
_CORE_RADII: Final = 0.5


@dataclass(frozen=True, slots=True)
class Centres:
    """What was measured of every dot; nan where it could not be.

    Parameters
    ----------
    xy_px : (N, 2)
    contrast : (N,) of the dot's core, as a share of what is usual at its place.
    radius_px : (N,) from the area of a dot of that contrast.
    oblong : (N,) difference of its light's second moments along and across, over their sum.
    light : (N, 2) share by which the dots' contrast changes per pixel, to the right and down.
    """

    xy_px: Points
    contrast: Values
    radius_px: Values
    oblong: Values
    light: Points


@dataclass(frozen=True, slots=True)
class Window:
    """Radii in px around a centre: what is weighed, and the ring of glass beside it."""

    inner: float
    outer: float
    core: float

    @property
    def half(self) -> int:
        return math.ceil(self.outer) + 1


def window_for(radius_px: float, pitch_px: float) -> Window:
    """The window for dots of that radius; wide enough for blur, and clear of the neighbours."""
    gap = pitch_px - 2.0 * radius_px
    inner = radius_px + min(max(_RING_SHARE * gap, _RING_LEAST_PX), _RING_LEAST_PX + 2.0 + _RING_MOST_RADII * radius_px)
    width = max(_RING_WIDTH_PX, _RING_WIDTH_RADII * radius_px)
    outer = max(min(inner + width, radius_px + _RING_END_SHARE * gap), inner + _RING_LEAST_PX)
    return Window(inner, outer, _CORE_RADII * radius_px)


def measure_centres(lit: LitPicture, rough: Points, window: Window) -> Centres:
    """Centre and looks of every dot near the rough centres.

    The first look tells how the dots' contrast changes over the picture, and the second takes that into account.
    """
    first = _all(lit, rough, window, np.zeros_like(rough), 1)
    seen = np.isfinite(first.contrast)
    contrast = fit_field(rough[seen], first.contrast[seen], float(max(lit.levels.shape)), _LEAST_CONTRAST)
    slopes = contrast.slope_at(rough) / contrast.at(rough)[:, None]
    start = np.where(np.isfinite(first.xy_px), first.xy_px, rough)
    second = _all(lit, start, window, slopes, _ROUNDS)
    return replace(second, contrast=second.contrast / contrast.at(rough), light=slopes)


def cut_signal(lit: LitPicture, centres: Points, window: Window) -> tuple[Values, Values]:
    """(N, P, P) how every dot differs from the plain glass around it, and the distance from its centre in px."""
    corner, _ = _corners(centres, window, lit.levels.shape)
    x, y = _offsets(centres, corner, window)
    far = np.hypot(x, y)
    return _signal(_cut(lit.levels, corner, window), window, (x, y, far), np.zeros_like(centres)), far


def _all(lit: LitPicture, rough: Points, window: Window, slopes: Points, rounds: int) -> Centres:
    parts = [_measured(lit, rough[part], window, slopes[part], rounds) for part in _parts(len(rough), window)]
    names = [field.name for field in fields(Centres)]
    return Centres(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _parts(dots: int, window: Window) -> Iterator[slice]:
    many = max(_PIXELS_AT_ONCE // (2 * window.half + 1) ** 2, 1)
    return (slice(start, start + many) for start in range(0, dots, many))


def _measured(lit: LitPicture, rough: Points, window: Window, slopes: Points, rounds: int) -> Centres:
    centres = rough
    for _ in range(rounds):
        corner, whole = _corners(centres, window, lit.levels.shape)
        x, y = _offsets(centres, corner, window)
        far = np.hypot(x, y)
        signal = _signal(_cut(lit.levels, corner, window), window, (x, y, far), slopes)
        weighed = np.where(far <= window.inner, signal, 0.0)
        total = weighed.sum(axis=(1, 2))
        moved = np.stack([(weighed * x).sum(axis=(1, 2)), (weighed * y).sum(axis=(1, 2))], axis=-1) / total[:, None]
        good = whole & (np.abs(moved) < window.inner).all(axis=1)
        centres = np.where(good[:, None], centres + moved, rough)
    return _looks(centres, signal, (x, y, far), window, good)


def _corners(centres: Points, window: Window, shape: tuple[int, ...]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Top left pixel (x, y) of every patch, and whether the patch lies within the picture."""
    corner = np.round(centres).astype(np.int64) - window.half
    most = np.array([shape[1], shape[0]]) - (2 * window.half + 1)
    inside = np.clip(corner, 0, np.maximum(most, 0))
    return inside, (corner == inside).all(axis=1)


def _cut(image: NDArray[np.float32], corner: NDArray[np.int64], window: Window) -> Values:
    """(N, P, P) patches."""
    steps = np.arange(2 * window.half + 1)
    rows, columns = corner[:, 1, None, None] + steps[:, None], corner[:, 0, None, None] + steps[None, :]
    return np.asarray(image[rows, columns], dtype=np.float64)


def _offsets(centres: Points, corner: NDArray[np.int64], window: Window) -> tuple[Values, Values]:
    """(N, 1, P) and (N, P, 1): distance of every pixel of the patches from the centre, in x and in y."""
    steps = np.arange(2 * window.half + 1)
    x = corner[:, 0, None] + steps - centres[:, 0, None]
    y = corner[:, 1, None] + steps - centres[:, 1, None]
    return x[:, None, :], y[:, :, None]


def _signal(levels: Values, window: Window, places: tuple[Values, Values, Values], slopes: Points) -> Values:
    """(N, P, P) how the dot differs from the plain glass around it, as if the light were the same all over it."""
    x, y, far = places
    ring = ((far > window.inner) & (far <= window.outer)).astype(np.float64)
    light = 1.0 + slopes[:, 0, None, None] * x + slopes[:, 1, None, None] * y
    return np.asarray((levels - _plane(levels, ring, x, y)) / np.maximum(light, _LEAST_LIGHT))


def _plane(levels: Values, ring: Values, x: Values, y: Values) -> Values:
    """The plane through the ring's levels, over the whole patch."""
    terms = (np.ones_like(ring), x * np.ones_like(ring), y * np.ones_like(ring))
    matrix = np.array([[(ring * a * b).sum(axis=(1, 2)) for a in terms] for b in terms]).transpose(2, 0, 1)
    right = np.array([(ring * levels * a).sum(axis=(1, 2)) for a in terms]).T
    found = np.linalg.solve(matrix + 1e-9 * np.eye(3), right[..., None])[..., 0]
    return found[:, 0, None, None] + found[:, 1, None, None] * x + found[:, 2, None, None] * y


def _looks(
    centres: Points, signal: Values, places: tuple[Values, Values, Values], window: Window, good: NDArray[np.bool_]
) -> Centres:
    x, y, far = places
    core = far <= max(window.core, 1.0)
    contrast = (signal * core).sum(axis=(1, 2)) / core.sum(axis=(1, 2))
    shares = signal / np.where(np.abs(contrast) > _TINY, contrast, np.nan)[:, None, None]
    inside = np.where(far <= window.inner, shares, 0.0)
    area = np.maximum(inside.sum(axis=(1, 2)), _TINY)
    xx, yy = ((inside * a * a).sum(axis=(1, 2)) / area for a in (x, y))
    xy = (inside * x * y).sum(axis=(1, 2)) / area
    oblong = np.hypot((xx - yy) / 2, xy) / np.maximum((xx + yy) / 2, _TINY)
    radius = np.sqrt(area / math.pi)
    looks = Centres(centres.copy(), contrast, radius, oblong, np.zeros_like(centres))
    bad = ~(good & np.isfinite(area))
    for field in fields(looks):
        getattr(looks, field.name)[bad] = np.nan
    return looks
