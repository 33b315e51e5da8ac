"""Confidence intervals: of variance components, and of shares."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dscope_gui.validation.studies.quantiles import beta_quantile, f_quantile, mean_square_quantile

LEVEL: Final = 0.95
_FALLBACK: Final = 0.0
"""A variance is never negative, whatever its estimate."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Two-sided, at 95 %."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Term:
    """A mean square with its factor in a variance component and its degrees of freedom."""

    factor: float
    mean_square: float
    df: int

    @property
    def value(self) -> float:
        return self.factor * self.mean_square


def variance_interval(terms: Sequence[Term], level: float = LEVEL) -> Interval:
    """Of a sum of mean squares, by the modified large-sample method; exact where there is but one.

    Graybill and Wang (1980) for sums, Ting et al. (1990) for differences; as in Burdick, Borror and Montgomery,
    "Design and Analysis of Gauge R&R Studies" (2005).
    """
    tail = (1.0 - level) / 2.0
    used = [term for term in terms if term.df > 0 and term.factor]
    plus, minus = [t for t in used if t.factor > 0], [t for t in used if t.factor < 0]
    below = sum((_g(t.df, tail) * t.value) ** 2 for t in plus) + sum((_h(t.df, tail) * t.value) ** 2 for t in minus)
    above = sum((_h(t.df, tail) * t.value) ** 2 for t in plus) + sum((_g(t.df, tail) * t.value) ** 2 for t in minus)
    for a in plus:
        for b in minus:
            below += _g_pair(a.df, b.df, tail) * a.value * -b.value
            above += _h_pair(a.df, b.df, tail) * a.value * -b.value
    estimate = sum(term.value for term in used)
    low, high = estimate - math.sqrt(max(below, 0.0)), estimate + math.sqrt(max(above, 0.0))
    return Interval(max(low, _FALLBACK), max(high, _FALLBACK))


def share_interval(hits: int, of: int, level: float = LEVEL) -> Interval:
    """Of a share counted as `hits` in `of` tries; exact (Clopper and Pearson 1934)."""
    tail = (1.0 - level) / 2.0
    low = beta_quantile(tail, hits, of - hits + 1) if hits > 0 else 0.0
    high = beta_quantile(1.0 - tail, hits + 1, of - hits) if hits < of else 1.0
    return Interval(low, high)


def _g(df: int, tail: float) -> float:
    return 1.0 - 1.0 / mean_square_quantile(1.0 - tail, df)


def _h(df: int, tail: float) -> float:
    return 1.0 / mean_square_quantile(tail, df) - 1.0


def _g_pair(df1: int, df2: int, tail: float) -> float:
    f = f_quantile(1.0 - tail, df1, df2)
    return float(((f - 1.0) ** 2 - (_g(df1, tail) * f) ** 2 - _h(df2, tail) ** 2) / f)


def _h_pair(df1: int, df2: int, tail: float) -> float:
    f = f_quantile(tail, df1, df2)
    return float(((1.0 - f) ** 2 - (_h(df1, tail) * f) ** 2 - _g(df2, tail) ** 2) / f)
