"""Bias and limits of agreement of two ways to measure, where several measurements may come from one end face.

J. M. Bland and D. G. Altman, Lancet i (1986) 307; for several measurements of a subject, Journal of Biopharmaceutical
Statistics 17 (2007) 571, "method where the true value varies". Marks on one end share its light, its focus and its
seat, so that ends are what is counted as independent.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dscope_gui.validation.studies.intervals import Interval, Term, variance_interval
from dscope_gui.validation.studies.quantiles import t_quantile, t_tail

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]

Z: Final = 1.96
"""Standard deviations from the bias to the limits, as in the paper: 95 % of differences lie between them."""
LEAST_ENDS: Final = 3
"""Fewer say nothing of the spread between ends."""
_UPPER: Final = 0.975


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its two-sided 95 % interval."""

    value: float
    interval: Interval

    @property
    def farthest(self) -> float:
        """How far from zero it may be."""
        return max(abs(self.interval.low), abs(self.interval.high))

    @property
    def is_zero(self) -> bool:
        """Whether zero lies within its interval."""
        return self.interval.low <= 0.0 <= self.interval.high


@dataclass(frozen=True, slots=True)
class Slope:
    """By how much the difference grows with the size, per unit of size; `p` : of a slope that is none."""

    estimate: Estimate
    p: float


@dataclass(frozen=True, slots=True)
class Limits:
    """Agreement of two measurements.

    Parameters
    ----------
    ends, count : how many ends, and measurements on them.
    median : of the differences; far from the bias where some marks were measured quite differently.
    deviation : standard deviation of a single difference, between and within ends together.
    lower, upper : limits between which 95 % of the differences lie.
    slope : proportional bias; None where there are too few, or all sizes are alike.
    """

    ends: int
    count: int
    bias: Estimate
    median: float
    deviation: float
    lower: Estimate
    upper: Estimate
    slope: Slope | None


def limits_of_agreement(differences: Sequence[float], means: Sequence[float], ends: Sequence[str]) -> Limits | None:
    """Evaluate differences; None where they come from too few ends.

    Parameters
    ----------
    means : of the two measurements of each difference.
    ends : on which end each was measured.
    """
    names, group = np.unique(np.asarray(ends, dtype=np.str_), return_inverse=True)
    if len(names) < LEAST_ENDS:
        return None
    d, m = np.asarray(differences, np.float64), np.asarray(means, np.float64)
    bias = _bias(d, group, len(names))
    total, spread = _total_variance(d, group, len(names))
    deviation = math.sqrt(total)
    lower, upper = (_limit(bias, deviation, spread, sign) for sign in (-1.0, 1.0))
    slope = _slope(d, m, group, len(names))
    return Limits(len(names), len(d), bias, float(np.median(d)), deviation, lower, upper, slope)


def _bias(d: Floats, group: Ints, ends: int) -> Estimate:
    """The mean over all differences; its error from the sums of whole ends, so that marks of one end are no trials.

    With one measurement an end it is the textbook's s / √n.
    """
    mean = float(d.mean())
    sums = np.bincount(group, d - mean, ends)
    error = math.sqrt(ends / (ends - 1) * float(sums @ sums)) / len(d)
    return _around(mean, error, ends - 1)


def _around(value: float, error: float, df: int) -> Estimate:
    half = t_quantile(_UPPER, df) * error
    return Estimate(value, Interval(value - half, value + half))


def _total_variance(d: Floats, group: Ints, ends: int) -> tuple[float, Interval]:
    """Of a single difference, between and within ends together, by analysis of variance; and its interval."""
    sizes = np.bincount(group, minlength=ends)
    means = np.bincount(group, d, ends) / sizes
    between = float(sizes @ (means - d.mean()) ** 2) / (ends - 1)
    within_df = len(d) - ends
    if not within_df:
        return between, variance_interval([Term(1.0, between, ends - 1)])
    within = float(((d - means[group]) ** 2).sum()) / within_df
    a_typical_end = (len(d) - float(sizes @ sizes) / len(d)) / (ends - 1)
    terms = [Term(1.0 / a_typical_end, between, ends - 1), Term(1.0 - 1.0 / a_typical_end, within, within_df)]
    return sum(term.value for term in terms), variance_interval(terms)


def _limit(bias: Estimate, deviation: float, variance: Interval, sign: float) -> Estimate:
    """Bias plus or minus 1.96 standard deviations; interval by recovery of the variances of both parts.

    G. Y. Zou, "Confidence interval estimation for the Bland-Altman limits of agreement with multiple observations per
    individual", Statistical Methods in Medical Research 22 (2013) 630.
    """
    value = bias.value + sign * Z * deviation
    narrower, wider = Z * (deviation - math.sqrt(variance.low)), Z * (math.sqrt(variance.high) - deviation)
    below, above = bias.value - bias.interval.low, bias.interval.high - bias.value
    towards_low, towards_high = (narrower, wider) if sign > 0 else (wider, narrower)
    return Estimate(value, Interval(value - math.hypot(below, towards_low), value + math.hypot(above, towards_high)))


def _slope(d: Floats, m: Floats, group: Ints, ends: int) -> Slope | None:
    """Of the differences over the means, by least squares; its error from whole ends, as that of the bias."""
    off = m - m.mean()
    square = float(off @ off)
    if ends <= LEAST_ENDS or square <= 0.0:
        return None
    slope = float(off @ d) / square
    rest = d - d.mean() - slope * off
    sums = np.bincount(group, off * rest, ends)
    few = ends / (ends - 1) * (len(d) - 1) / (len(d) - 2)
    error = math.sqrt(few * float(sums @ sums)) / square
    df = ends - 2
    p = 2.0 * t_tail(abs(slope) / error, df) if error > 0.0 else 0.0
    return Slope(_around(slope, error, df), p)
