"""Rules that tell a process that went astray from one that only varies by chance.

The eight tests of L. S. Nelson, "The Shewhart Control Chart: Tests for Special Causes", Journal of Quality Technology
16 (1984) 237-239; tests 1, 5 and 6, and test 2 with eight instead of nine points, are those of the Western Electric
Statistical Quality Control Handbook (1956).

Every rule takes deviations, (N,) float, the distances from the centre line in standard deviations in the order of
time, and tells for each whether it completes the pattern, (N,) bool.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Deviations: TypeAlias = NDArray[np.float64]
Hits: TypeAlias = NDArray[np.bool_]

_THREE_SIGMAS: Final = 3.0
_TWO_SIGMAS: Final = 2.0
_ONE_SIGMA: Final = 1.0
_SIDE_RUN: Final = 9
_TREND_RUN: Final = 6
_ALTERNATING_RUN: Final = 14
_CALM_RUN: Final = 15
_TORN_RUN: Final = 8


class AlarmRule(StrEnum):
    """In the order of Nelson's numbers."""

    BEYOND_LIMIT = "beyond_limit"
    ONE_SIDE = "one_side"
    TREND = "trend"
    ALTERNATING = "alternating"
    TWO_OF_THREE = "two_of_three"
    FOUR_OF_FIVE = "four_of_five"
    TOO_CALM = "too_calm"
    TORN_APART = "torn_apart"


def beyond_limit(deviations: Deviations) -> Hits:
    """Test 1: one point beyond three standard deviations."""
    return np.asarray(np.abs(deviations) > _THREE_SIGMAS)


def one_side(deviations: Deviations) -> Hits:
    """Test 2: nine points in a row on one side of the centre line."""
    sides = np.sign(deviations)
    return _run(sides > 0, _SIDE_RUN) | _run(sides < 0, _SIDE_RUN)


def trend(deviations: Deviations) -> Hits:
    """Test 3: six points in a row, each above the one before, or each below."""
    steps = _steps(deviations)
    return _run(steps > 0, _TREND_RUN - 1) | _run(steps < 0, _TREND_RUN - 1)


def alternating(deviations: Deviations) -> Hits:
    """Test 4: fourteen points in a row going up and down in turn."""
    steps = _steps(deviations)
    turns = np.zeros(len(steps), bool)
    turns[1:] = steps[1:] * steps[:-1] < 0
    return _run(turns, _ALTERNATING_RUN - 2)


def two_of_three(deviations: Deviations) -> Hits:
    """Test 5: two of three points in a row beyond two standard deviations on one side."""
    return _some_of(deviations > _TWO_SIGMAS, 2, 3) | _some_of(deviations < -_TWO_SIGMAS, 2, 3)


def four_of_five(deviations: Deviations) -> Hits:
    """Test 6: four of five points in a row beyond one standard deviation on one side."""
    return _some_of(deviations > _ONE_SIGMA, 4, 5) | _some_of(deviations < -_ONE_SIGMA, 4, 5)


def too_calm(deviations: Deviations) -> Hits:
    """Test 7: fifteen points in a row within one standard deviation: the limits are too wide, or something sticks."""
    return _run(np.abs(deviations) < _ONE_SIGMA, _CALM_RUN)


def torn_apart(deviations: Deviations) -> Hits:
    """Test 8: eight points in a row beyond one standard deviation, on both sides."""
    far = _run(np.abs(deviations) > _ONE_SIGMA, _TORN_RUN)
    return far & ~_run(deviations > 0, _TORN_RUN) & ~_run(deviations < 0, _TORN_RUN)


RULES: Final[dict[AlarmRule, Callable[[Deviations], Hits]]] = {
    AlarmRule.BEYOND_LIMIT: beyond_limit,
    AlarmRule.ONE_SIDE: one_side,
    AlarmRule.TREND: trend,
    AlarmRule.ALTERNATING: alternating,
    AlarmRule.TWO_OF_THREE: two_of_three,
    AlarmRule.FOUR_OF_FIVE: four_of_five,
    AlarmRule.TOO_CALM: too_calm,
    AlarmRule.TORN_APART: torn_apart,
}


def _steps(deviations: Deviations) -> NDArray[np.float64]:
    """Sign of the way from the point before; 0 at the first and where both lie infinitely far on one side."""
    steps = np.zeros(len(deviations))
    if len(deviations) > 1:
        steps[1:] = np.sign(np.where(deviations[1:] == deviations[:-1], 0.0, deviations[1:] - deviations[:-1]))
    return steps


def _run(hits: Hits, length: int) -> Hits:
    """Where the last `length` points all hit."""
    return _some_of(hits, length, length, needs_last=False)


def _some_of(hits: Hits, least: int, length: int, *, needs_last: bool = True) -> Hits:
    """Where `least` of the last `length` points hit; a point that does not hit itself completes nothing."""
    counted = np.convolve(hits.astype(int), np.ones(length, int))[: len(hits)] if len(hits) else np.zeros(0, int)
    return np.asarray((counted >= least) & (hits | (not needs_last)))
