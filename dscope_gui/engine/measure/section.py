"""The cross section of a line: width at half height, ends, and how steadily it runs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.measure import RidgeSettings
from dscope_gui.engine.measure.ridge import Floats, Strip, middles

_THIRDS = np.full(3, 1.0 / 3.0)
_WANDER_ROWS = 3
_WANDER_STRIDE = 2
"""A jag is a few px long: averaging over more rows than these would wipe it out. Every second column will do."""


@dataclass(frozen=True, slots=True)
class Section:
    """The mean cross profile and its run along the line.

    Parameters
    ----------
    seen_width_px : full width at half height, blur included.
    slope : mean steepness of the two flanks in grey levels per px.
    rows : cross sections averaged.
    begin, end : first and last row of the line on the strip, sub-row.
    continuity, unevenness, dip, jaggedness : see `Ridge`.
    """

    seen_width_px: float
    slope: float
    rows: int
    begin: float
    end: float
    continuity: float
    unevenness: float
    dip: float
    jaggedness: float


def section(strip: Strip, noise: float, settings: RidgeSettings) -> Section | None:
    """Average the cross profiles along the line, or None when there is no line in the strip."""
    sums = _running_sums(strip.signal)
    covered = slice(strip.first, strip.last + 1)
    half = strip.thickness_px / 2.0
    heights = _means(sums, _columns(strip.offsets_px, -half, half))[covered]
    typical = _middle(heights)
    chosen = (heights >= settings.typical_low * typical) & (heights <= settings.typical_high * typical)
    rows = int(np.count_nonzero(chosen))
    if typical <= 0.0 or not rows:
        return None
    profile = chosen.astype(np.float64) @ strip.signal[covered] / rows
    flanks = _half_height(profile, strip.offsets_px, noise / math.sqrt(rows), settings)
    if flanks is None:
        return None
    left, right, slope = flanks
    begin, end = _ends(_means(sums, _columns(strip.offsets_px, left, right)), strip.first, strip.last)
    bands = [_means(sums, part)[covered] for part in _bands(strip.offsets_px, left, right)]
    continuity, unevenness, dip = _run(bands, right - left, noise, settings)
    jaggedness = _wander(strip, begin, end, settings) / max(right - left, 1.0)
    return Section(right - left, slope, rows, begin, end, continuity, unevenness, dip, jaggedness)


def _wander(strip: Strip, begin: float, end: float, settings: RidgeSettings) -> float:
    """How far, in px, the middle of the line leaves the smooth curve fitted to it."""
    line = strip.signal[round(begin) : round(end) + 1, ::_WANDER_STRIDE]
    away, _ = middles(line, strip.offsets_px[::_WANDER_STRIDE], min(_WANDER_ROWS, len(line)), settings)
    return float(np.sort(np.abs(away))[int(settings.wander_quantile * (len(away) - 1))])


def _running_sums(signal: FloatImage) -> Floats:
    """(N, M + 1) sums of each row up to each column: any mean over columns is then one difference."""
    sums = np.zeros((signal.shape[0], signal.shape[1] + 1))
    np.cumsum(signal, axis=1, dtype=np.float64, out=sums[:, 1:])
    return sums


def _means(sums: Floats, part: slice) -> Floats:
    """(N,) mean of each row over some columns."""
    return np.asarray((sums[:, part.stop] - sums[:, part.start]) / (part.stop - part.start))


def _half_height(
    profile: Floats, offsets: Floats, noise: float, settings: RidgeSettings
) -> tuple[float, float, float] | None:
    """Places of both flanks at half height and their mean slope, by linear interpolation.

    `noise` is the standard deviation of the profile. Where the profile dips below its surroundings beside the line,
    through sharpening in the camera or by diffraction, half height counts from the bottom of that dip.
    """
    quarter = len(profile) // 4
    top = quarter + int(np.argmax(profile[quarter : len(profile) - quarter]))
    outer = max(1, len(profile) // 8)
    base = _middle(np.concatenate([profile[:outer], profile[-outer:]]))
    left = _flank(profile[top::-1], base, noise, settings)
    right = _flank(profile[top:], base, noise, settings)
    if left is None or right is None:
        return None
    step = float(offsets[1] - offsets[0])
    middle = float(offsets[top])
    return middle - left[0] * step, middle + right[0] * step, (left[1] + right[1]) / (2.0 * step)


def _flank(falling: Floats, base: float, noise: float, settings: RidgeSettings) -> tuple[float, float] | None:
    """Samples from the top to half height and the fall there from sample to sample."""
    half = np.flatnonzero(falling < (falling[0] + base) / 2.0)
    if not half.size:
        return None
    bottom = float(falling[: settings.halo_reach * int(half[0]) + 1].min())
    level = (float(falling[0]) + (bottom if bottom < base - settings.halo_sigmas * noise else base)) / 2.0
    after = int(np.argmax(falling < level))
    fall = float(falling[after - 1] - falling[after])
    return after - (level - float(falling[after])) / fall, fall


def _ends(height: Floats, first: int, last: int) -> tuple[float, float]:
    """Rows where the line falls to half of its height at that end."""
    height = np.convolve(height, _THIRDS, mode="same")
    begin = _end(height, first, last)
    end = len(height) - 1 - _end(height[::-1], len(height) - 1 - last, len(height) - 1 - first)
    return begin, max(end, begin)


def _end(height: Floats, first: int, last: int) -> float:
    """From the line outwards: the last row above half of the height that the first stretch of the line has."""
    stretch = height[first : first + max(4, (last - first) // 4)]
    level = _middle(stretch) / 2.0
    inside = first + int(np.argmax(stretch >= level))
    below = np.flatnonzero(height[: inside + 1] < level)
    if not below.size or below[-1] == inside:
        return float(inside)
    i = int(below[-1])
    return i + float((level - height[i]) / (height[i + 1] - height[i]))


def _run(bands: list[Floats], width: float, noise: float, settings: RidgeSettings) -> tuple[float, float, float]:
    """Share of pieces that stand out against both sides, spread of their height, and depth of the lowest stretches.

    `bands` are the means of each row over the line and over its two sides.
    """
    line, before, after = (_in_pieces(band, settings.block_px) for band in bands)
    above = line - np.maximum(before, after)
    floor = settings.noise_sigmas * noise * math.sqrt(2.0 * len(above) / (len(bands[0]) * max(width, 1.0)))
    median = _middle(above)
    continuity = float(np.count_nonzero(above > floor)) / len(above)
    if median <= 0.0:
        return continuity, 1.0, 1.0
    spread = _middle(np.abs(above - median)) / median
    fine = np.sort(_in_pieces(bands[0], settings.dip_px))
    faint = min(int(settings.dip_quantile * len(fine)), len(fine) - 1)
    lowest = float(fine[faint]) / max(float(fine[len(fine) // 2]), noise)
    return continuity, min(spread, 1.0), min(max(1.0 - lowest, 0.0), 1.0)


def _bands(offsets: Floats, left: float, right: float) -> tuple[slice, slice, slice]:
    """Columns of the line and of its two sides: as wide as the line, half a width away, where there is room."""
    width = right - left
    gap = min(width / 2.0, (float(offsets[-1]) - right) / 2.0, (left - float(offsets[0])) / 2.0)
    return (
        _columns(offsets, left, right),
        _columns(offsets, left - gap - width, left - gap),
        _columns(offsets, right + gap, right + gap + width),
    )


def _columns(offsets: Floats, low: float, high: float) -> slice:
    """Columns between two distances from the ridge, at least one."""
    start, step = float(offsets[0]), float(offsets[1] - offsets[0])
    first = min(max(math.ceil((low - start) / step), 0), len(offsets) - 1)
    return slice(first, min(max(math.floor((high - start) / step) + 1, first + 1), len(offsets)))


def _middle(values: Floats) -> float:
    """Median of few values; NumPy's own takes longer to check its arguments than to sort them."""
    return float(np.sort(values)[len(values) // 2])


def _in_pieces(values: Floats, length: float) -> Floats:
    """Means of equal consecutive pieces of about that length."""
    starts, sizes = _pieces(len(values), max(1, len(values) // max(1, round(length))))
    return np.asarray(np.add.reduceat(values, starts) / sizes)


@lru_cache(maxsize=1024)
def _pieces(total: int, count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First index and size of each of `count` pieces; shared and only read."""
    edges = np.linspace(0, total, count + 1).astype(np.int64)
    return edges[:-1], np.diff(edges)
