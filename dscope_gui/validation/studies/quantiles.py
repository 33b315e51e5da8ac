"""Quantiles and tails of the distributions that studies need."""

# ruff: noqa: PLC0415 - scipy takes a quarter of a second to import, which a window that opens does not need yet

from __future__ import annotations

import math


def f_tail(f: float, df1: float, df2: float) -> float:
    """Probability that an F-distributed value lies above `f`."""
    from scipy import stats

    return float(stats.f.sf(f, df1, df2))


def f_quantile(share: float, df1: float, df2: float) -> float:
    from scipy import stats

    return float(stats.f.ppf(share, df1, df2))


def mean_square_quantile(share: float, df: float) -> float:
    """Of a mean square whose expectation is 1: chi-square over its degrees of freedom."""
    from scipy import stats

    return float(stats.chi2.ppf(share, df)) / df


def t_quantile(share: float, df: float) -> float:
    from scipy import stats

    return float(stats.t.ppf(share, df))


def t_tail(t: float, df: float) -> float:
    """Probability that a t-distributed value lies above `t`."""
    from scipy import stats

    return float(stats.t.sf(t, df))


def beta_quantile(share: float, a: float, b: float) -> float:
    from scipy import stats

    return float(stats.beta.ppf(share, a, b))


def range_moments(n: int) -> tuple[float, float]:
    """Mean d2 and standard deviation d3 of the range of `n` standard normal values.

    Both by integration over the distribution of the range: P(R < w) = n ∫ φ(x) (Φ(x + w) - Φ(x))^(n - 1) dx.
    """
    import numpy as np
    from scipy import integrate, stats

    x, w = np.linspace(-8.0, 8.0, 1601), np.linspace(0.0, 12.0, 1201)  # far beyond both lies less than 1e-14
    inside = stats.norm.cdf(x[None, :] + w[:, None]) - stats.norm.cdf(x)[None, :]
    above = 1.0 - integrate.simpson(n * stats.norm.pdf(x) * inside ** (n - 1), x=x, axis=1)
    mean = float(integrate.simpson(above, x=w))
    square = float(integrate.simpson(2.0 * w * above, x=w))
    return mean, math.sqrt(square - mean * mean)
