"""The cross section of a line: width at half height, ends, and how steadily it runs."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.profile.measure import RidgeSettings
from dscope_gui.engine.measure.ridge import Strip


@dataclass(frozen=True, slots=True)
class Section:
    """The mean cross profile and its run along the line.

    Parameters
    ----------
    seen_width_px : full width at half height, blur included.
    slope : mean steepness of the two flanks in grey levels per px.
    rows : cross sections averaged.
    begin, end : first and last row of the line on the strip, sub-row.
    continuity, unevenness, dip : see `Ridge`.
    """

    seen_width_px: float
    slope: float
    rows: int
    begin: float
    end: float
    continuity: float
    unevenness: float
    dip: float


def section(strip: Strip, noise: float, settings: RidgeSettings) -> Section | None:
    """Average the cross profiles along the line, or None when there is no line in the strip."""
    covered = strip.signal[strip.first : strip.last + 1]
    half = strip.thickness_px / 2.0
    heights = covered[:, _columns(strip.offsets_px, -half, half)].mean(axis=1)
    typical = _middle(heights)
    chosen = (heights >= settings.typical_low * typical) & (heights <= settings.typical_high * typical)
    if typical <= 0.0 or not chosen.any():
        return None
    profile = covered[chosen].mean(axis=0)
    flanks = _half_height(profile, strip.offsets_px, noise / math.sqrt(np.count_nonzero(chosen)), settings)
    if flanks is None:
        return None
    left, right, slope = flanks
    begin, end = _ends(strip, left, right)
    continuity, unevenness, dip = _run(strip, left, right, noise, settings)
    return Section(right - left, slope, int(chosen.sum()), begin, end, continuity, unevenness, dip)


def _half_height(
    profile: NDArray[np.float64], offsets: NDArray[np.float64], noise: float, settings: RidgeSettings
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


def _flank(
    falling: NDArray[np.float64], base: float, noise: float, settings: RidgeSettings
) -> tuple[float, float] | None:
    """Samples from the top to half height and the fall there from sample to sample."""
    half = np.flatnonzero(falling < (falling[0] + base) / 2.0)
    if not half.size:
        return None
    bottom = float(falling[: settings.halo_reach * int(half[0]) + 1].min())
    level = (float(falling[0]) + (bottom if bottom < base - settings.halo_sigmas * noise else base)) / 2.0
    after = int(np.argmax(falling < level))
    fall = float(falling[after - 1] - falling[after])
    return after - (level - float(falling[after])) / fall, fall


def _ends(strip: Strip, left: float, right: float) -> tuple[float, float]:
    """Rows where the line falls to half of its height at that end."""
    height = strip.signal[:, _columns(strip.offsets_px, left, right)].mean(axis=1)
    height = np.convolve(height, np.full(3, 1.0 / 3.0), mode="same")
    begin = _end(height, strip.first, strip.last)
    end = len(height) - 1 - _end(height[::-1], len(height) - 1 - strip.last, len(height) - 1 - strip.first)
    return begin, max(end, begin)


def _end(height: NDArray[np.float64], first: int, last: int) -> float:
    """From the line outwards: the last row above half of the height that the first stretch of the line has."""
    stretch = height[first : first + max(4, (last - first) // 4)]
    level = _middle(stretch) / 2.0
    inside = first + int(np.argmax(stretch >= level))
    below = np.flatnonzero(height[: inside + 1] < level)
    if not below.size or below[-1] == inside:
        return float(inside)
    i = int(below[-1])
    return i + float((level - height[i]) / (height[i + 1] - height[i]))


def _run(strip: Strip, left: float, right: float, noise: float, settings: RidgeSettings) -> tuple[float, float, float]:
    """Share of pieces that stand out against both sides, spread of their height, and depth of the lowest stretches."""
    width = right - left
    rows = strip.signal[strip.first : strip.last + 1]
    centre, before, after = (rows[:, part].mean(axis=1) for part in _bands(strip.offsets_px, left, right))
    above = _in_pieces(centre, settings.block_px) - np.maximum(
        _in_pieces(before, settings.block_px), _in_pieces(after, settings.block_px)
    )
    floor = settings.noise_sigmas * noise * math.sqrt(2.0 * len(above) / (len(rows) * max(width, 1.0)))
    median = _middle(above)
    continuity = float(np.mean(above > floor))
    if median <= 0.0:
        return continuity, 1.0, 1.0
    spread = _middle(np.abs(above - median)) / median
    fine = np.sort(_in_pieces(centre, settings.dip_px))
    lowest = float(fine[int(settings.dip_quantile * len(fine))]) / max(float(fine[len(fine) // 2]), noise)
    return continuity, min(spread, 1.0), float(np.clip(1.0 - lowest, 0.0, 1.0))


def _bands(offsets: NDArray[np.float64], left: float, right: float) -> tuple[slice, slice, slice]:
    """Columns of the line and of its two sides: as wide as the line, half a width away, where there is room."""
    width = right - left
    gap = min(width / 2.0, (float(offsets[-1]) - right) / 2.0, (left - float(offsets[0])) / 2.0)
    return (
        _columns(offsets, left, right),
        _columns(offsets, left - gap - width, left - gap),
        _columns(offsets, right + gap, right + gap + width),
    )


def _columns(offsets: NDArray[np.float64], low: float, high: float) -> slice:
    """Columns between two distances from the ridge, at least one."""
    first = min(int(np.searchsorted(offsets, low)), len(offsets) - 1)
    return slice(first, max(int(np.searchsorted(offsets, high, side="right")), first + 1))


def _middle(values: NDArray[np.float64]) -> float:
    """Median of few values; NumPy's own takes longer to check its arguments than to sort them."""
    return float(np.sort(values)[len(values) // 2])


def _in_pieces(values: NDArray[np.float64], length: float) -> NDArray[np.float64]:
    """Means of equal consecutive pieces of about that length."""
    count = max(1, len(values) // round(length))
    edges = np.linspace(0, len(values), count + 1).astype(np.int64)
    return np.asarray(np.add.reduceat(values, edges[:-1]) / np.diff(edges))
