"""True widths of blurred things: what a disc and a strip look like through a Gaussian blur, and the way back.

A blurred disc is outlined at half of its own highest value. Large discs keep their diameter there, small ones
approach the full width at half height of the blur itself. In units of the blur both relations are single curves,
computed once and read backwards; below the blur's own width nothing can be known and 0 comes back.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from dscope_gui.engine.measure.blur import FWHM_PER_SIGMA

Curve = tuple[list[float], list[float]]
"""Seen and true widths in units of the blur, both rising."""

_LARGEST_SIGMAS = 10.0
_KNOTS = 40
_CHORDS = 24
_HALVINGS = 20

_erf = np.frompyfunc(math.erf, 1, 1)


def true_strip_width(seen_px: float, blur_px: float) -> float:
    """Width of a strip whose blurred cross profile has the full width at half height `seen_px`."""
    return _read_back(_strip_curve(), seen_px, blur_px)


def true_disc_diameter(seen_px: float, blur_px: float) -> float:
    """Diameter of a disc whose blurred image is `seen_px` wide at half of its highest value."""
    return _read_back(_disc_curve(), seen_px, blur_px)


def _read_back(curve: Curve, seen_px: float, blur_px: float) -> float:
    seen, true = curve
    ratio = seen_px / blur_px
    if ratio >= seen[-1]:  # the rest of the error falls with the curvature
        return seen_px + (true[-1] - seen[-1]) * blur_px * seen[-1] / ratio
    above = bisect_right(seen, ratio)
    if above == 0:
        return 0.0
    share = (ratio - seen[above - 1]) / (seen[above] - seen[above - 1])
    return (true[above - 1] + share * (true[above] - true[above - 1])) * blur_px


@lru_cache(maxsize=1)
def _strip_curve() -> Curve:
    true = _true_widths()
    half = true / 2.0
    centre = _box(np.zeros_like(half), half)
    return _with_origin(2.0 * _solve(lambda x: _box(x, half) - centre / 2.0, half), true)


@lru_cache(maxsize=1)
def _disc_curve() -> Curve:
    """The disc is summed from its chords along y, each a box in x weighted by the blur in y."""
    true = _true_widths()
    radius = true[:, None] / 2.0
    nodes, weights = np.polynomial.legendre.leggauss(_CHORDS)
    y = radius * nodes
    chord = np.sqrt(radius**2 - y**2)
    weight = radius * weights * np.exp(-(y**2) / 2.0)
    centre = (weight * _box(np.zeros_like(y), chord)).sum(axis=1)

    def above_half(x: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray((weight * _box(x[:, None], chord)).sum(axis=1) - centre / 2.0)

    return _with_origin(2.0 * _solve(above_half, true / 2.0), true)


def _true_widths() -> NDArray[np.float64]:
    return np.linspace(_LARGEST_SIGMAS / _KNOTS, _LARGEST_SIGMAS, _KNOTS)


def _with_origin(seen: NDArray[np.float64], true: NDArray[np.float64]) -> Curve:
    """A vanishing object shows the blur itself."""
    return [FWHM_PER_SIGMA, *seen.tolist()], [0.0, *true.tolist()]


def _box(x: NDArray[np.float64], half: NDArray[np.float64]) -> NDArray[np.float64]:
    """Value at `x` of a box of half width `half` blurred by one standard deviation."""
    root = math.sqrt(2.0)
    return np.asarray(_erf((x + half) / root) - _erf((x - half) / root), dtype=np.float64) / 2.0


def _solve(
    falling: Callable[[NDArray[np.float64]], NDArray[np.float64]], start: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Where a falling function crosses zero, by halving, for all knots at once."""
    low, high = np.zeros_like(start), start + 2.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2.0
        above = falling(middle) > 0.0
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return np.asarray((low + high) / 2.0)
