"""Bias and limits of agreement, against published examples, closed forms and many draws."""

from __future__ import annotations

import math
from statistics import fmean, stdev

import numpy as np
import pytest

from dscope_gui.validation.stations import LEAST_ENDS, Limits, limits_of_agreement
from tests.validation.stations.published import CARDIAC_OUTPUT, PEAK_FLOW


def peak_flow() -> Limits:
    differences = [large - small for large, small in PEAK_FLOW]
    found = limits_of_agreement(differences, [fmean(pair) for pair in PEAK_FLOW], [f"{n}" for n in range(17)])
    assert found is not None
    return found


def drawn(seed: int, *, bias: float, slope: float = 0.0, ends: int = 25) -> Limits:
    """Differences of ends with one to six marks each, which lie together: 0.2 between ends, 0.15 within."""
    chance = np.random.default_rng(seed)
    marks = chance.integers(1, 7, ends)
    group = np.repeat(np.arange(ends), marks)
    sizes = chance.uniform(1.0, 12.0, len(group))
    differences = bias + slope * sizes + chance.normal(0.0, 0.2, ends)[group] + chance.normal(0.0, 0.15, len(group))
    found = limits_of_agreement(differences.tolist(), sizes.tolist(), [f"E{n}" for n in group])
    assert found is not None
    return found


def test_the_peak_flow_meters_of_1986_differ_as_published() -> None:
    found = peak_flow()
    assert found.bias.value == pytest.approx(-2.1, abs=0.05)
    assert found.deviation == pytest.approx(38.8, abs=0.05)
    assert found.bias.interval.low == pytest.approx(-22.0, abs=0.1)
    assert found.bias.interval.high == pytest.approx(17.8, abs=0.1)
    # The paper takes twice the standard deviation where this program takes 1.96 of them, as later papers do.
    assert found.bias.value - 2.0 * found.deviation == pytest.approx(-79.7, abs=0.1)
    assert found.bias.value + 2.0 * found.deviation == pytest.approx(75.5, abs=0.1)
    assert found.lower.value == pytest.approx(found.bias.value - 1.96 * found.deviation)


def test_limits_of_single_marks_have_nearly_the_exact_interval() -> None:
    """Exact: Carkeet, Optometry and Vision Science 92 (2015) e71, by the noncentral t distribution."""
    from scipy import stats  # noqa: PLC0415 - takes long to import

    found = peak_flow()
    n, far = found.count, 1.96 * math.sqrt(found.count)
    low, high = (float(stats.nct.ppf(q, n - 1, far)) / math.sqrt(n) for q in (0.025, 0.975))
    # A tenth of the interval's half width: the recovery of variances is that close from a dozen ends on.
    assert found.upper.interval.low == pytest.approx(found.bias.value + low * found.deviation, abs=3.5)
    assert found.upper.interval.high == pytest.approx(found.bias.value + high * found.deviation, abs=3.5)
    assert found.lower.value - found.lower.interval.low == pytest.approx(found.upper.interval.high - found.upper.value)


def test_several_measurements_of_one_person_are_evaluated_as_in_2007() -> None:
    pairs = [(name, a, b) for name, measured in CARDIAC_OUTPUT.items() for a, b in measured]
    found = limits_of_agreement(
        [a - b for _, a, b in pairs], [(a + b) / 2 for _, a, b in pairs], [f"{name}" for name, _, _ in pairs]
    )
    assert found is not None
    assert (found.ends, found.count) == (12, 60)
    assert found.bias.value == pytest.approx(0.6022, abs=1e-4)
    # Mean squares 4.2091 between and 0.1707 within, 4.9818 to a person: variances 0.8106 and 0.1707.
    assert found.deviation == pytest.approx(math.sqrt(0.8106 + 0.1707), abs=1e-4)
    assert found.lower.value == pytest.approx(-1.339, abs=1e-3)
    assert found.upper.value == pytest.approx(2.544, abs=1e-3)
    # Twelve people are twelve, however often each was measured: sixty of them would halve the interval.
    assert found.bias.interval.high - found.bias.value > 2.0 * 0.9906 / math.sqrt(60) * 2.0


def test_with_as_many_marks_on_every_end_the_bias_is_that_of_the_means_of_ends() -> None:
    values = {"A": [0.1, 0.3], "B": [0.5, 0.4], "C": [-0.2, 0.1], "D": [0.0, 0.2]}
    found = limits_of_agreement(
        [v for end in values.values() for v in end], [5.0] * 8, [name for name, end in values.items() for _ in end]
    )
    assert found is not None
    means = [fmean(end) for end in values.values()]
    assert found.bias.value == pytest.approx(fmean(means))
    assert found.bias.interval.high - found.bias.value == pytest.approx(3.182446 * stdev(means) / 2.0, rel=1e-6)
    assert found.slope is None, "all sizes are alike"


def test_too_few_ends_say_nothing_however_many_marks_they_have() -> None:
    names = [f"E{n % (LEAST_ENDS - 1)}" for n in range(40)]
    assert limits_of_agreement([0.1] * 40, [3.0] * 40, names) is None


def test_a_slope_is_found_where_there_is_one() -> None:
    found = drawn(3, bias=-0.1, slope=0.05, ends=60).slope
    assert found is not None
    assert found.estimate.interval.low < 0.05 < found.estimate.interval.high
    assert found.p < 0.001


def test_intervals_hold_in_nineteen_of_twenty_draws() -> None:
    """300 studies: of a share of 0.95, 0.92 to 0.975 are seen in 99 of 100 runs; the slope is told as none as often."""
    studies = [drawn(seed, bias=0.3) for seed in range(300)]
    holds = [s.bias.interval.low <= 0.3 <= s.bias.interval.high for s in studies]
    upper = 0.3 + 1.96 * math.hypot(0.2, 0.15)
    limit_holds = [s.upper.interval.low <= upper <= s.upper.interval.high for s in studies]
    no_slope = [s.slope is not None and s.slope.estimate.is_zero for s in studies]
    for found in (holds, limit_holds, no_slope):
        assert 0.91 <= fmean(found) <= 0.98
