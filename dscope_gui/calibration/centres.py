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
Patches = NDArray[np.float32]
"""(N, P, P)"""

_ROUNDS: Final = 2
_PIXELS_AT_ONCE: Final = 1_000_000
_RING_SHARE: Final = 0.3
"""The ring of plain glass begins this share of the gap outside of the dot, which leaves its blur inside."""
_RING_LEAST_PX: Final = 1.0
_RING_MOST_RADII: Final = 0.45
_RING_END_SHARE: Final = 0.72
_RING_WIDTH_RADII: Final = 0.5
_RING_WIDTH_PX: Final = 3.0
_TINY: Final = 1e-6
_ZERO: Final = np.float32(0.0)
_LEAST_LIGHT: Final = np.float32(0.2)
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
class _Cut:
    """Patches of the picture around centres: levels, squared distance from the centre, whether wholly on the picture.

    `x`, `y` : (N, P) distance from the centre of the patches' columns and rows.
    """

    levels: Patches
    x: NDArray[np.float32]
    y: NDArray[np.float32]
    far2: Patches
    whole: NDArray[np.bool_]


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


def cut_signal(lit: LitPicture, centres: Points, window: Window) -> tuple[Patches, Patches]:
    """(N, P, P) how every dot differs from the plain glass around it, and the distance from its centre in px."""
    patches = _cut(lit, centres, window)
    return _signal(patches, window, np.zeros_like(centres)), np.sqrt(patches.far2)


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
        patches = _cut(lit, centres, window)
        signal = _signal(patches, window, slopes)
        weighed = np.where(patches.far2 <= window.inner**2, signal, _ZERO)
        total, x, y, *_ = _moments(weighed, patches)
        moved = np.stack([x, y], axis=-1) / total[:, None]
        good = patches.whole & (np.abs(moved) < window.inner).all(axis=1)
        centres = np.where(good[:, None], centres + moved, rough)
    return _looks(centres, signal, patches, window, good)


def _cut(lit: LitPicture, centres: Points, window: Window) -> _Cut:
    steps = np.arange(2 * window.half + 1)
    corner = np.round(centres).astype(np.int64) - window.half
    most = np.array(lit.levels.shape[::-1]) - len(steps)
    inside = np.clip(corner, 0, np.maximum(most, 0))
    columns, rows = inside[:, 0, None] + steps, inside[:, 1, None] + steps
    x, y = (columns - centres[:, :1]).astype(np.float32), (rows - centres[:, 1:]).astype(np.float32)
    levels = lit.levels[rows[:, :, None], columns[:, None, :]]
    far2 = (x * x)[:, None, :] + (y * y)[:, :, None]
    return _Cut(levels, x, y, far2, (corner == inside).all(axis=1))


def _moments(values: Patches, patches: _Cut) -> tuple[Values, ...]:
    """(N,) sums of the values themselves, times x, y, x², x y and y²."""
    x, y = patches.x, patches.y.astype(np.float64)
    rows = (values @ np.stack([np.ones_like(x), x, x * x], axis=2)).astype(np.float64)
    plain, by_x, by_xx = rows[..., 0], rows[..., 1], rows[..., 2]
    sums = plain, by_x, plain * y, by_xx, by_x * y, plain * y * y
    return tuple(part.sum(axis=1) for part in sums)


def _signal(patches: _Cut, window: Window, slopes: Points) -> Patches:
    """(N, P, P) how the dot differs from the plain glass around it, as if the light were the same all over it."""
    ring = (patches.far2 > window.inner**2) & (patches.far2 <= window.outer**2)
    across, down = (slopes[:, axis, None].astype(np.float32) for axis in (0, 1))
    light = (1.0 + across * patches.x)[:, None, :] + (down * patches.y)[:, :, None]
    flat = (patches.levels - _plane(patches, ring.astype(np.float32))) / np.maximum(light, _LEAST_LIGHT)
    return np.asarray(flat, dtype=np.float32)


def _plane(patches: _Cut, ring: Patches) -> Patches:
    """The plane through the ring's levels, over the whole patch."""
    n, x, y, xx, xy, yy = _moments(ring, patches)
    level = (ring * patches.levels).sum(axis=(1, 2)) / np.maximum(n, 1.0)
    off = ring * (patches.levels - level.astype(np.float32)[:, None, None])
    right = np.stack(_moments(off, patches)[:3], axis=-1)
    matrix = np.stack([n, x, y, x, xx, xy, y, xy, yy], axis=-1).reshape(-1, 3, 3)
    found = np.linalg.solve(matrix + _TINY * np.eye(3), right[..., None])[..., 0]
    at, across, down = (found[:, i, None].astype(np.float32) for i in range(3))
    plane = (at + level.astype(np.float32)[:, None] + across * patches.x)[:, None, :] + (down * patches.y)[:, :, None]
    return np.asarray(plane)


def _looks(centres: Points, signal: Patches, patches: _Cut, window: Window, good: NDArray[np.bool_]) -> Centres:
    core = patches.far2 <= max(window.core, 1.0) ** 2
    contrast = np.where(core, signal, _ZERO).sum(axis=(1, 2), dtype=np.float64) / core.sum(axis=(1, 2))
    divisor = np.where(np.abs(contrast) > _TINY, contrast, np.nan)
    inside = np.where(patches.far2 <= window.inner**2, signal, _ZERO)
    total, _, _, xx, xy, yy = (part / divisor for part in _moments(inside, patches))
    area = np.maximum(total, _TINY)
    oblong = np.hypot((xx - yy) / 2, xy) / np.maximum((xx + yy) / 2, _TINY)
    looks = Centres(centres.copy(), contrast, np.sqrt(area / math.pi), oblong, np.zeros_like(centres))
    bad = ~(good & np.isfinite(area))
    for field in fields(looks):
        getattr(looks, field.name)[bad] = np.nan
    return looks
