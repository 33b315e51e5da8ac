"""The average and range method: the classic pencil-and-paper evaluation, a cross-check of the analysis of variance.

After AIAG, "Measurement Systems Analysis", 4th edition (2010), chapter III section B. It knows no interaction.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.validation.studies.quantiles import range_moments

_MOST_IN_A_RANGE: Final = 25
"""Ranges of more values say little about their spread; tables of d2 end about there."""


@dataclass(frozen=True, slots=True)
class Averages:
    """What is read off the data sheet.

    Parameters
    ----------
    mean_range : of the trials, over all parts and operators.
    operators_range, parts_range : between the largest and the smallest mean.
    """

    mean_range: float
    operators_range: float
    parts_range: float


@dataclass(frozen=True, slots=True)
class AverageRange:
    """Standard deviations, in the readings' unit."""

    averages: Averages
    ev: float
    av: float
    pv: float

    @property
    def grr(self) -> float:
        return math.hypot(self.ev, self.av)

    @property
    def tv(self) -> float:
        return math.hypot(self.grr, self.pv)

    @property
    def grr_percent(self) -> float:
        """Share of the total variation."""
        return 100.0 * self.grr / self.tv if self.tv else 0.0


def average_and_range(values: NDArray[np.float64]) -> AverageRange | None:
    """Evaluate (parts, operators, trials) readings; None where there are too many of anything for ranges."""
    if max(values.shape) > _MOST_IN_A_RANGE:
        return None
    averages = Averages(
        mean_range=float(np.ptp(values, axis=2).mean()),
        operators_range=float(np.ptp(values.mean(axis=(0, 2)))),
        parts_range=float(np.ptp(values.mean(axis=(1, 2)))),
    )
    return from_averages(averages, values.shape)


def from_averages(averages: Averages, shape: tuple[int, ...]) -> AverageRange:
    """The second half of AIAG's form, from what the first half gave."""
    parts, operators, trials = shape
    ev = averages.mean_range * repeat_factor(trials)
    spread = averages.operators_range * single_factor(operators) if operators > 1 else 0.0
    av = math.sqrt(max(0.0, spread**2 - ev**2 / (parts * trials)))
    return AverageRange(averages, ev, av, averages.parts_range * single_factor(parts))


@cache
def repeat_factor(n: int) -> float:
    """K1: from the mean of many ranges of `n` values to their standard deviation, 1 / d2, as AIAG prints it."""
    return round(1.0 / range_moments(n)[0], 4)


@cache
def single_factor(n: int) -> float:
    """K2 and K3: from a single range, 1 / d2* with d2*² = d2² + d3², as AIAG prints it."""
    return round(1.0 / math.hypot(*range_moments(n)), 4)
