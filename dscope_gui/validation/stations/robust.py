"""Bias and limits of agreement that a few marks far off do not move: median and median absolute deviation.

The classic limits are mean ± 1.96 standard deviations; one pit that the other station takes for a part of a chip moves
both. Half of the differences would have to be wrong before these move far.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.validation.stations.bland_altman import LEAST_ENDS, Estimate, Floats, Ints, Limits, Z
from dscope_gui.validation.studies.intervals import Interval
from dscope_gui.validation.studies.quantiles import t_quantile

MAD_TO_SIGMA: Final = 1.4826
"""Median absolute deviation to the standard deviation of a normal distribution."""
_SMALL_SAMPLE: Final = 0.8
"""The deviation of n values is too small by n / (n - 0.8) (Croux and Rousseeuw, COMPSTAT 1992, 411)."""
_UPPER: Final = 0.975
_TAIL: Final = 0.025
_LEAST_FOR_TAILS: Final = 40
"""With fewer differences less than one of them lies beyond either end of the middle 95 %."""
_CLEARLY: Final = 2.5
"""Of bell-shaped differences the ratio of both deviations scatters by 0.93 / √n: beyond this it is no chance."""


@dataclass(frozen=True, slots=True)
class RobustLimits:
    """Agreement in the middle of the differences.

    Parameters
    ----------
    median : instead of the mean; its interval by signs, over whole ends.
    deviation : standard deviation as the middle half tells it.
    lower, upper : median ± 1.96 of these deviations.
    seen : between which the differences in fact lay: the middle 95 % of them, all where they are few.
    seen_all : whether `seen` holds all of them.
    """

    median: Estimate
    deviation: float
    lower: float
    upper: float
    seen: Interval
    seen_all: bool

    def departs_from(self, classic: Limits, least: float) -> bool:
        """Whether the classic limits are clearly wider than the middle tells, and by more than `least`."""
        widened = classic.deviation > self.deviation * (1.0 + _CLEARLY / math.sqrt(classic.ends))
        apart = max(abs(classic.lower.value - self.lower), abs(classic.upper.value - self.upper))
        return widened and apart >= least


def robust_limits(differences: Sequence[float], ends: Sequence[str]) -> RobustLimits | None:
    """Evaluate differences; None where they come from too few ends, or most of them are one and the same.

    Parameters
    ----------
    ends : on which end each was measured.
    """
    names, group = np.unique(np.asarray(ends, dtype=np.str_), return_inverse=True)
    d = np.asarray(differences, np.float64)
    if len(names) < LEAST_ENDS:
        return None
    middle = float(np.median(d))
    deviation = MAD_TO_SIGMA * float(np.median(np.abs(d - middle))) * len(d) / (len(d) - _SMALL_SAMPLE)
    if deviation <= 0.0:
        return None
    median = Estimate(middle, _median_interval(d, group, len(names)))
    seen, is_all = _seen(d)
    return RobustLimits(median, deviation, middle - Z * deviation, middle + Z * deviation, seen, is_all)


def _median_interval(d: Floats, group: Ints, ends: int) -> Interval:
    """Values for which as many differences lie above as below, but for chance.

    The sign test turned round; signs are summed within ends, so that marks of one end are no trials of their own.
    With one mark an end it is the textbook's interval between order statistics.
    """
    values, bound = np.sort(d), t_quantile(_UPPER, ends - 1)

    def is_possible(value: float) -> bool:
        sums = np.bincount(group, np.sign(d - value), ends)
        return abs(float(sums.sum())) <= bound * math.sqrt(float(sums @ sums))

    middle = len(values) // 2
    low = _outermost([float(value) for value in values[: middle + 1]][::-1], is_possible)
    high = _outermost([float(value) for value in values[middle:]], is_possible)
    centre = float(np.median(d))
    return Interval(min(low, centre), max(high, centre))


def _outermost(values: Sequence[float], is_possible: Callable[[float], bool]) -> float:
    """The last of the values, from the middle outwards, that is possible still; halving finds it."""
    inside, outside = 0, len(values)
    while outside - inside > 1:
        place = (inside + outside) // 2
        if is_possible(values[place]):
            inside = place
        else:
            outside = place
    return values[inside]


def _seen(d: Floats) -> tuple[Interval, bool]:
    if len(d) < _LEAST_FOR_TAILS:
        return Interval(float(d.min()), float(d.max())), True
    low, high = np.quantile(d, [_TAIL, 1.0 - _TAIL])
    return Interval(float(low), float(high)), False
