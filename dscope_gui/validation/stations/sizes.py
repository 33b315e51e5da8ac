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
from dscope_gui.validation.stations.robust import MAD_TO_SIGMA, RobustLimits, robust_limits
from dscope_gui.validation.stations.scale import ScaleRatio
from dscope_gui.validation.studies.agreement import Counted
from dscope_gui.validation.studies.intervals import Interval

NEGLIGIBLE_UM: Final = 0.05
"""A bias that lies below this with its whole interval: limits are set in whole micrometres, and no size is surer."""
_ODD_UM, _ODD_SPREADS = 0.5, 5.0
"""Half a micrometre is what such sizes are good for anyway; five standard deviations are no chance."""


_NONE_PARTED: Final = Counted(0, 0)


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
    rest : bias, without odd marks where they mislead it, once the second station's sizes are put on the first one's
        scale: what is left is measuring.
    odd : marks that were measured quite differently; they count.
    without_odd : what the limits would be if they did not; None where there are none.
    robust : what the middle of the differences says; None where they lie on too few ends, or most of them are alike.
    parted : of how many marks the two sizes lie on different sides of a limit, where a verdict turns.
    """

    dimension: Dimension
    band: Band
    pairs: tuple[SizedPair, ...]
    limits: Limits | None
    by_scale_um: float | None
    rest: Estimate | None
    odd: tuple[SizedPair, ...] = ()
    without_odd: Limits | None = None
    robust: RobustLimits | None = None
    parted: Counted = _NONE_PARTED

    @property
    def is_negligible(self) -> bool:
        """The bias is proven, perhaps, but too small to matter."""
        return self.bias is not None and self.bias.farthest < NEGLIGIBLE_UM

    @property
    def is_misled(self) -> bool:
        """A few marks far off, or long tails, widen the classic limits: trust the robust ones."""
        if self.limits is None or self.robust is None:
            return False
        return self.robust.departs_from(self.limits, NEGLIGIBLE_UM)

    @property
    def bias(self) -> Estimate | None:
        """The one to trust: mean of the differences, or their median where the mean is misled."""
        if self.limits is None:
            return None
        return self.robust.median if self.is_misled and self.robust is not None else self.limits.bias

    @property
    def between(self) -> tuple[float, float] | None:
        """The limits of agreement to trust."""
        if self.limits is None:
            return None
        if self.is_misled and self.robust is not None:
            return self.robust.lower, self.robust.upper
        return self.limits.lower.value, self.limits.upper.value

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
        _size_band(dimension, band, _in(pairs, dimension, band), scale, edges_um[dimension])
        for dimension in Dimension
        for band in _all_bands(edges_um[dimension])
    )


def _all_bands(edges_um: Sequence[float]) -> Iterator[Band]:
    yield WHOLE
    yield from bands(edges_um)


def _in(pairs: Sequence[SizedPair], dimension: Dimension, band: Band) -> tuple[SizedPair, ...]:
    return tuple(one for one in pairs if one.pair.dimension is dimension and band.holds(one.mean_um))


def _size_band(
    dimension: Dimension, band: Band, pairs: tuple[SizedPair, ...], scale: ScaleRatio, edges_um: Sequence[float]
) -> SizeBand:
    differences = [one.difference_um for one in pairs]
    limits, odd = _limits(pairs, differences), _odd(pairs)
    usual = tuple(one for one in pairs if one not in odd)
    without_odd = _limits(usual, [one.difference_um for one in usual]) if odd else None
    robust = None if limits is None else robust_limits(differences, [one.end for one in pairs])
    is_misled = limits is not None and robust is not None and robust.departs_from(limits, NEGLIGIBLE_UM)
    by_scale, rest = _parted(usual, without_odd, scale) if is_misled and odd else _parted(pairs, limits, scale)
    parted = Counted(sum(_is_parted(one, edges_um) for one in pairs), len(pairs))
    return SizeBand(dimension, band, pairs, limits, by_scale, rest, odd, without_odd, robust, parted)


def _is_parted(one: SizedPair, edges_um: Sequence[float]) -> bool:
    """A limit lies between what the two measured."""
    low, high = one.mean_um - abs(one.difference_um) / 2.0, one.mean_um + abs(one.difference_um) / 2.0
    return any(low < edge <= high for edge in edges_um)


def _odd(pairs: Sequence[SizedPair]) -> tuple[SizedPair, ...]:
    """Far from the median, in spreads that such marks themselves do not widen; the farthest first."""
    if not pairs:
        return ()
    differences = np.array([one.difference_um for one in pairs])
    off = np.abs(differences - np.median(differences))
    bound = _ODD_UM + _ODD_SPREADS * MAD_TO_SIGMA * float(np.median(off))
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
