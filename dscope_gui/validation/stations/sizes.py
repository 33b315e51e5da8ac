"""How far the sizes of two stations differ, band by band; and what is left once both are on one scale."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.domain.station_pair import Dimension, EndPair, MarkPair
from dscope_gui.validation.stations.bands import EDGES_UM, WHOLE, Band, bands
from dscope_gui.validation.stations.bland_altman import Estimate, Limits, limits_of_agreement
from dscope_gui.validation.stations.scale import ScaleRatio
from dscope_gui.validation.studies.intervals import Interval

NEGLIGIBLE_UM: Final = 0.05
"""A bias that lies below this with its whole interval: limits are set in whole micrometres, and no size is surer."""
_ODD_UM, _ODD_SPREADS = 0.5, 5.0
"""Half a micrometre is what such sizes are good for anyway; five standard deviations are no chance."""
_MAD_TO_SIGMA: Final = 1.4826
"""Median of distances to the standard deviation of a normal distribution."""


@dataclass(frozen=True, slots=True)
class SizedPair:
    """A mark that both measured, on which end."""

    end: str
    pair: MarkPair
    mean_um: float
    difference_um: float


@dataclass(frozen=True, slots=True)
class SizeBand:
    """The marks of one band.

    Parameters
    ----------
    limits : None where they lie on too few ends.
    by_scale_um : what the difference of the scales makes of a mark of the mean size.
    rest : bias once the second station's sizes are put on the first one's scale: what is left is measuring.
    odd : marks that were measured quite differently; they count.
    without_odd : what the limits would be if they did not; None where there are none.
    """

    dimension: Dimension
    band: Band
    pairs: tuple[SizedPair, ...]
    limits: Limits | None
    by_scale_um: float | None
    rest: Estimate | None
    odd: tuple[SizedPair, ...] = ()
    without_odd: Limits | None = None

    @property
    def is_negligible(self) -> bool:
        """The bias is proven, perhaps, but too small to matter."""
        return self.limits is not None and self.limits.bias.farthest < NEGLIGIBLE_UM

    @property
    def ends(self) -> int:
        return len({one.end for one in self.pairs})


def sized_pairs(ends: Sequence[EndPair]) -> tuple[SizedPair, ...]:
    """All marks that both stations measured."""
    return tuple(
        SizedPair(end.name, pair, pair.mean_um, pair.difference_um)
        for end in ends
        for pair in end.marks
        if pair.difference_um is not None
    )


def size_bands(
    ends: Sequence[EndPair], scale: ScaleRatio, edges_um: Mapping[Dimension, Sequence[float]] = EDGES_UM
) -> tuple[SizeBand, ...]:
    """By dimension, all sizes first and then band by band; bands of the mean of both, so that neither is favoured."""
    pairs = sized_pairs(ends)
    return tuple(
        _size_band(dimension, band, _in(pairs, dimension, band), scale)
        for dimension in Dimension
        for band in _all_bands(edges_um[dimension])
    )


def _all_bands(edges_um: Sequence[float]) -> Iterator[Band]:
    yield WHOLE
    yield from bands(edges_um)


def _in(pairs: Sequence[SizedPair], dimension: Dimension, band: Band) -> tuple[SizedPair, ...]:
    return tuple(one for one in pairs if one.pair.dimension is dimension and band.holds(one.mean_um))


def _size_band(dimension: Dimension, band: Band, pairs: tuple[SizedPair, ...], scale: ScaleRatio) -> SizeBand:
    limits, odd = _limits(pairs, [one.difference_um for one in pairs]), _odd(pairs)
    usual = tuple(one for one in pairs if one not in odd)
    without_odd = _limits(usual, [one.difference_um for one in usual]) if odd else None
    by_scale, rest = _parted(pairs, limits, scale)
    return SizeBand(dimension, band, pairs, limits, by_scale, rest, odd, without_odd)


def _odd(pairs: Sequence[SizedPair]) -> tuple[SizedPair, ...]:
    """Far from the median, in spreads that such marks themselves do not widen; the farthest first."""
    if not pairs:
        return ()
    differences = np.array([one.difference_um for one in pairs])
    off = np.abs(differences - np.median(differences))
    bound = _ODD_UM + _ODD_SPREADS * _MAD_TO_SIGMA * float(np.median(off))
    return tuple(pairs[place] for place in np.argsort(-off, kind="stable") if off[place] > bound)


def _parted(
    pairs: Sequence[SizedPair], limits: Limits | None, scale: ScaleRatio
) -> tuple[float | None, Estimate | None]:
    """What the scales make of the bias, and what is left of it."""
    if limits is None or scale.ratio is None:
        return None, None
    second = np.array([one.mean_um + one.difference_um / 2.0 for one in pairs])
    too_large = second * (1.0 - 1.0 / scale.ratio.value)
    by_scale = float(too_large.mean())
    same_scale = _limits(pairs, (np.array([one.difference_um for one in pairs]) - too_large).tolist())
    rest = None if same_scale is None else _with_scale(same_scale.bias, float(second.mean()), scale.ratio)
    return by_scale, rest


def _limits(pairs: Sequence[SizedPair], differences: Sequence[float]) -> Limits | None:
    return limits_of_agreement(differences, [one.mean_um for one in pairs], [one.end for one in pairs])


def _with_scale(bias: Estimate, mean_um: float, ratio: Estimate) -> Estimate:
    """The interval also knows how unsure the ratio is; both are taken as unrelated and add in squares."""
    smaller = mean_um * (ratio.value - ratio.interval.low) / ratio.value
    larger = mean_um * (ratio.interval.high - ratio.value) / ratio.value
    low = bias.value - math.hypot(bias.value - bias.interval.low, larger)
    high = bias.value + math.hypot(bias.interval.high - bias.value, smaller)
    return Estimate(bias.value, Interval(low, high))
