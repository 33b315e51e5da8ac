"""Whether the same thing measured twice differs by no more than the stated uncertainties allow."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.validation.figures import Share

K: Final = 2.0
"""Of the expanded uncertainty, as in reports."""

_MEDIAN_OF_CHI: Final = 0.6745
"""Median of |x| of a normal distribution in standard deviations; a median is not moved by pairs that are none."""

REPEATS_HEAD: Final = (
    "what",
    "pairs",
    "|difference| within U of it",
    "En median",
    "En 95 % below",
    "spread",
    "median U",
)


@dataclass(frozen=True, slots=True)
class Twice:
    """One quantity, measured twice, each time with its standard uncertainty."""

    what: str
    first: float
    first_uncertainty: float
    second: float
    second_uncertainty: float

    @property
    def en(self) -> float:
        """Difference over its expanded uncertainty, the En number of proficiency tests; at most 1 when it repeats."""
        combined = K * math.hypot(self.first_uncertainty, self.second_uncertainty)
        difference = abs(self.first - self.second)
        return difference / combined if combined > 0.0 else math.inf if difference else 0.0


@dataclass(frozen=True, slots=True)
class Repeatability:
    """All pairs of one quantity.

    Parameters
    ----------
    spread : standard deviation of one measurement under repetition, from the median difference of the pairs.
    expanded : median U of one measurement.
    """

    what: str
    within: Share
    median_en: float
    p95_en: float
    spread: float
    expanded: float


def repeatabilities(pairs: Iterable[Twice]) -> tuple[Repeatability, ...]:
    """One line for each quantity, in the order of their first appearance."""
    found: dict[str, list[Twice]] = {}
    for pair in pairs:
        found.setdefault(pair.what, []).append(pair)
    return tuple(_repeatability(what, members) for what, members in found.items())


def repeatability_rows(found: Iterable[Repeatability]) -> list[tuple[str, ...]]:
    """One row of text for each."""
    return [
        (
            one.what,
            str(one.within.total),
            str(one.within),
            f"{one.median_en:.2f}",
            f"{one.p95_en:.2f}",
            f"{one.spread:.3g}",
            f"{one.expanded:.3g}",
        )
        for one in found
    ]


def _repeatability(what: str, pairs: Sequence[Twice]) -> Repeatability:
    ratios = [pair.en for pair in pairs]
    differences = np.array([pair.first - pair.second for pair in pairs])
    stated = [u for pair in pairs for u in (pair.first_uncertainty, pair.second_uncertainty)]
    return Repeatability(
        what=what,
        within=Share.of(ratio <= 1.0 for ratio in ratios),
        median_en=float(np.median(ratios)),
        p95_en=float(np.percentile(ratios, 95)),
        spread=float(np.sqrt(np.median(differences**2) / 2.0) / _MEDIAN_OF_CHI),
        expanded=K * float(np.median(stated)),
    )
