"""Control chart of individual values and of their moving ranges (I-MR): centre line, limits and what lies beyond.

Limits come from a baseline, a stretch of values from when all was well; later values are held against them.
Formulas and constants: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.alarm_rules import RULES, AlarmRule

D2: Final = 1.128
"""Expected range of two values in their standard deviations."""
D4: Final = 3.267
"""Upper limit of a range of two in mean ranges."""
SIGMAS: Final = 3.0
LEAST_VALUES: Final = 2
"""Fewer have no moving range, and so no limits."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`upper` and `lower` lie three standard deviations from the centre, which is 2.66 mean moving ranges."""

    center: float
    sigma: float
    mean_range: float

    @property
    def upper(self) -> float:
        return self.center + SIGMAS * self.sigma

    @property
    def lower(self) -> float:
        return self.center - SIGMAS * self.sigma

    @property
    def upper_range(self) -> float:
        return D4 * self.mean_range


@dataclass(frozen=True, slots=True)
class Alarm:
    """A pattern that chance alone hardly draws, complete with the value at `index`."""

    index: int
    rule: AlarmRule


@dataclass(frozen=True, slots=True)
class ControlChart:
    """Values in the order in which they were measured.

    Parameters
    ----------
    ranges : (N - 1,) how far each value is from the one before.
    limits : None as long as the baseline has fewer than two values.
    alarms : of the values; `range_alarms` are the places in `ranges` above their limit.
    """

    values: NDArray[np.float64]
    ranges: NDArray[np.float64]
    limits: Limits | None
    alarms: tuple[Alarm, ...]
    range_alarms: tuple[int, ...]

    def rules_at(self, index: int) -> tuple[AlarmRule, ...]:
        """What the value at `index` breaks."""
        return tuple(alarm.rule for alarm in self.alarms if alarm.index == index)


def limits_of(values: Sequence[float] | NDArray[np.float64]) -> Limits | None:
    """Centre and spread of a baseline; None where it is too short."""
    baseline = np.asarray(values, np.float64)
    if len(baseline) < LEAST_VALUES:
        return None
    mean_range = float(np.abs(np.diff(baseline)).mean())
    return Limits(float(baseline.mean()), mean_range / D2, mean_range)


def control_chart(
    values: Sequence[float] | NDArray[np.float64],
    baseline: slice | Sequence[int],
    rules: Sequence[AlarmRule] = tuple(AlarmRule),
) -> ControlChart:
    """The chart of all values, its limits from those of the baseline.

    Parameters
    ----------
    baseline : which of the values the limits are taken from.
    rules : those that raise an alarm.
    """
    every = np.asarray(values, np.float64)
    ranges = np.abs(np.diff(every))
    limits = limits_of(every[baseline if isinstance(baseline, slice) else np.asarray(baseline, int)])
    if limits is None:
        return ControlChart(every, ranges, None, (), ())
    above = np.flatnonzero(ranges > limits.upper_range)
    return ControlChart(every, ranges, limits, _alarms(every, limits, rules), tuple(int(place) for place in above))


def _alarms(values: NDArray[np.float64], limits: Limits, rules: Sequence[AlarmRule]) -> tuple[Alarm, ...]:
    deviations = _in_sigmas(values - limits.center, limits.sigma)
    found = [Alarm(int(place), rule) for rule in rules for place in np.flatnonzero(RULES[rule](deviations))]
    return tuple(sorted(found, key=lambda alarm: (alarm.index, list(AlarmRule).index(alarm.rule))))


def _in_sigmas(differences: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
    """A baseline that never varied allows no variation at all: what differs from it lies infinitely far away."""
    if sigma > 0.0:
        return np.asarray(differences / sigma)
    return np.asarray(np.where(differences == 0.0, 0.0, np.copysign(np.inf, differences)))
