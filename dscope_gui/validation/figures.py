"""Shares and errors with how sure they are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

Z95 = 1.959964
"""97.5 % point of the normal distribution: a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True)
class Share:
    """Hits out of a total, with its 95 % interval (Wilson, J. Am. Stat. Assoc. 22, 209, 1927)."""

    hits: int
    total: int

    @classmethod
    def of(cls, outcomes: Iterable[bool | None]) -> Share:
        """Share of true among those that are known."""
        known = [outcome for outcome in outcomes if outcome is not None]
        return cls(sum(known), len(known))

    @property
    def value(self) -> float | None:
        """None when there was nothing to count."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Lower and upper end; everything is possible where nothing was counted."""
        if not self.total:
            return 0.0, 1.0
        share, n, square = self.hits / self.total, self.total, Z95**2
        middle = (share + square / (2 * n)) / (1 + square / n)
        half = Z95 / (1 + square / n) * math.sqrt(share * (1 - share) / n + square / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        if self.value is None:
            return "–"
        low, high = self.interval
        return f"{self.value:.3f} ({low:.3f}–{high:.3f})"


@dataclass(frozen=True, slots=True)
class Errors:
    """Signed errors in words: middle, spread and worst. `bias` is the median, `p95` of the absolute values."""

    count: int
    bias: float
    median: float
    p95: float
    worst: float

    @classmethod
    def of(cls, errors: Sequence[float]) -> Errors | None:
        """None where there is nothing to compare."""
        if not errors:
            return None
        size = np.abs(errors)
        return cls(
            len(errors),
            float(np.median(errors)),
            float(np.median(size)),
            float(np.percentile(size, 95)),
            float(size.max()),
        )
