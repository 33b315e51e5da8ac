"""Centres of dots to a hundredth of a pixel: the centre of gravity of what a dot takes from the light, or adds.

Three things would pull a centre aside, and each is taken away: a threshold (none is used), light that falls off across
the dot (the picture is divided by it), and a window that cuts one side (it moves with the centre).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.light import LitPicture
from dscope_gui.domain.images import Points

Values = NDArray[np.float64]

_ROUNDS: Final = 3
_PIXELS_AT_ONCE: Final = 4_000_000
_RING_SHARE: Final = 0.3
"""The ring of plain glass begins this share of the gap outside of the dot, which leaves its blur inside."""
_RING_LEAST_PX: Final = 1.0
_RING_MOST_RADII: Final = 0.45
_RING_END_SHARE: Final = 0.72
_RING_WIDTH_RADII: Final = 0.5
_RING_WIDTH_PX: Final = 3.0
_CORE_RADII: Final = 0.5
_EDGE_TO_SIGMA: Final = math.sqrt(math.pi)


@dataclass(frozen=True, slots=True)
class Centres:
    """What was measured of every dot; nan where it could not be.

    Parameters
    ----------
    xy_px : (N, 2)
    contrast : (N,) of the dot's core, as a share of the light.
    radius_px : (N,) from the area of a dot of that contrast.
    edge_px : (N,) standard deviation of its edge's blur.
    oblong : (N,) difference of its light's second moments along and across, over their sum.
    """

    xy_px: Points
    contrast: Values
    radius_px: Values
    edge_px: Values
    oblong: Values


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


def measure_centres(lit: LitPicture, rough: Points, window: Window, *, dark: bool) -> Centres:
    """Centre and looks of every dot near the rough centres."""
    parts = [_measured(lit, part, window, dark) for part in _parts(rough, window)]
    return Centres(
        np.concatenate([part.xy_px for part in parts]),
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in ("contrast", "radius_px", "edge_px", "oblong")
        ),
    )


def _parts(rough: Points, window: Window) -> Iterator[Points]:
    many = max(_PIXELS_AT_ONCE // (2 * window.half + 1) ** 2, 1)
    return (rough[start : start + many] for start in range(0, len(rough), many))


def _measured(lit: LitPicture, rough: Points, window: Window, dark: bool) -> Centres:
    centres, signal = rough, np.zeros((0, 0))
    for _ in range(_ROUNDS):
        corner, whole = _corners(centres, window, lit.levels.shape)
        levels, reach = _cut(lit.levels, corner, window), None
        x, y = _offsets(centres, corner, window)
        far = np.hypot(x, y)
        signal = _signal(lit, levels, corner, window, (x, y, far), dark)
        reach = np.where(far <= window.inner, signal, 0.0)
        weight = reach.sum(axis=(1, 2))
        moved = np.stack([(reach * x).sum(axis=(1, 2)), (reach * y).sum(axis=(1, 2))], axis=-1) / weight[:, None]
        centres = np.where(whole[:, None] & (np.abs(moved) < window.inner), centres + moved, np.nan)
        centres = np.where(np.isnan(centres), rough, centres)
    good = whole & (weight > 0)
    return _looks(np.where(good[:, None], centres, np.nan), signal, (x, y, far), window)


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
    return image[rows, columns].astype(np.float64)


def _offsets(centres: Points, corner: NDArray[np.int64], window: Window) -> tuple[Values, Values]:
    """(N, 1, P) and (N, P, 1): distance of every pixel of the patches from the centre, in x and in y."""
    steps = np.arange(2 * window.half + 1)
    x = corner[:, 0, None] + steps - centres[:, 0, None]
    y = corner[:, 1, None] + steps - centres[:, 1, None]
    return x[:, None, :], y[:, :, None]


def _signal(
    lit: LitPicture,
    levels: Values,
    corner: NDArray[np.int64],
    window: Window,
    places: tuple[Values, Values, Values],
    dark: bool,
) -> Values:
    """(N, P, P) share of the light that the dot takes away, or adds; zero on plain glass on either side of it."""
    x, y, far = places
    ring = ((far > window.inner) & (far <= window.outer)).astype(np.float64)
    glass = _plane(levels, ring, x, y)
    if dark:
        return (glass - levels) / np.maximum(glass, 1.0)
    return (levels - glass) / np.maximum(_cut(lit.high - lit.low, corner, window), 1.0)


def _plane(levels: Values, ring: Values, x: Values, y: Values) -> Values:
    """The plane through the ring's levels, over the whole patch."""
    terms = (np.ones_like(ring), x * np.ones_like(ring), y * np.ones_like(ring))
    matrix = np.array([[(ring * a * b).sum(axis=(1, 2)) for a in terms] for b in terms]).transpose(2, 0, 1)
    right = np.array([(ring * levels * a).sum(axis=(1, 2)) for a in terms]).T
    found = np.linalg.solve(matrix + 1e-9 * np.eye(3), right[..., None])[..., 0]
    return found[:, 0, None, None] + found[:, 1, None, None] * x + found[:, 2, None, None] * y


def _looks(centres: Points, signal: Values, places: tuple[Values, Values, Values], window: Window) -> Centres:
    x, y, far = places
    core = far <= max(window.core, 1.0)
    contrast = np.maximum((signal * core).sum(axis=(1, 2)) / core.sum(axis=(1, 2)), 1e-6)
    inside = np.where(far <= window.inner, signal, 0.0) / contrast[:, None, None]
    area = np.maximum(inside.sum(axis=(1, 2)), 1e-6)
    xx, yy = ((inside * a * a).sum(axis=(1, 2)) / area for a in (x, y))
    xy = (inside * x * y).sum(axis=(1, 2)) / area
    mean, half = (xx + yy) / 2, np.hypot((xx - yy) / 2, xy)
    radius = np.sqrt(area / math.pi)
    return Centres(centres, contrast, radius, _edges(inside, radius), half / np.maximum(mean, 1e-6))


def _edges(inside: Values, radius: Values) -> Values:
    """Blur of the rims: the squared slope, summed over a rim of that length, is larger the steeper the rim is."""
    slope = np.zeros(len(inside))
    for axis in (1, 2):
        ahead, behind = np.roll(inside, -1, axis), np.roll(inside, 1, axis)
        slope += (((ahead - behind) / 2.0) ** 2).sum(axis=(1, 2))
    return _EDGE_TO_SIGMA * radius / np.maximum(slope, 1e-6)
