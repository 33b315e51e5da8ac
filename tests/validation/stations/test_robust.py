"""Median and robust limits, against the classic ones, closed forms and many draws."""

from __future__ import annotations

import json
from statistics import fmean

import numpy as np
import pytest

from dscope_gui.reports.studies.stations_answer import stations_answer
from dscope_gui.validation.stations import (
    LEAST_ENDS,
    Limits,
    RobustLimits,
    compare_stations,
    limits_of_agreement,
    robust_limits,
)
from tests.validation.stations.made import both, end

NEGLIGIBLE = 0.05


def drawn(seed: int, *, ends: int = 25, far: int = 0) -> tuple[Limits, RobustLimits]:
    """Differences around 0.3 with a standard deviation of 0.25, several to an end; `far` of them are 8 off."""
    chance = np.random.default_rng(seed)
    group = np.repeat(np.arange(ends), chance.integers(1, 7, ends))
    differences = 0.3 + chance.normal(0.0, 0.2, ends)[group] + chance.normal(0.0, 0.15, len(group))
    differences[:far] += 8.0
    names = [f"E{n}" for n in group]
    classic = limits_of_agreement(differences.tolist(), [5.0] * len(group), names)
    robust = robust_limits(differences.tolist(), names)
    assert classic is not None
    assert robust is not None
    return classic, robust


def test_three_outliers_among_ninety_move_the_classic_limits_and_not_the_robust_ones() -> None:
    classic, robust = drawn(4, far=3)
    _, clean = drawn(4)
    assert classic.upper.value > 2.5
    assert classic.bias.value > 0.45
    assert robust.upper == pytest.approx(clean.upper, abs=0.1)
    assert robust.median.value == pytest.approx(clean.median.value, abs=0.03)
    assert robust.departs_from(classic, NEGLIGIBLE)


def test_bell_shaped_differences_hardly_ever_depart() -> None:
    """Nine bands are told of each study: one in a hundred may be chance."""
    for ends in (5, 25, 60):
        studies = [drawn(seed, ends=ends) for seed in range(150)]
        assert fmean(robust.departs_from(classic, NEGLIGIBLE) for classic, robust in studies) <= 0.03


def test_the_interval_of_the_median_holds_in_nineteen_of_twenty_draws_with_marks_that_lie_together_on_ends() -> None:
    studies = [drawn(seed)[1].median.interval for seed in range(300)]
    assert 0.91 <= fmean(one.low <= 0.3 <= one.high for one in studies) <= 0.99


def test_robust_deviation_and_limits_are_those_of_the_normal_distribution() -> None:
    found = [drawn(seed, ends=60)[1] for seed in range(100)]
    assert fmean(one.deviation for one in found) == pytest.approx(0.25, rel=0.03)
    assert fmean(one.upper for one in found) == pytest.approx(0.3 + 1.96 * 0.25, abs=0.02)


def test_with_one_mark_an_end_the_median_lies_between_order_statistics() -> None:
    """Of 25 the sign test with Student's t allows differences of up to 10.3 signs: the 8th to the 18th."""
    found = robust_limits([float(n) for n in range(1, 26)], [f"E{n}" for n in range(25)])
    assert found is not None
    assert (found.median.interval.low, found.median.value, found.median.interval.high) == (8.0, 13.0, 18.0)


def test_few_differences_are_told_whole_and_many_without_their_tails() -> None:
    few = robust_limits([0.0, 0.1, 0.2, 9.0], list("ABCD"))
    many = robust_limits([*(0.01 * n for n in range(100)), 50.0], [f"E{n}" for n in range(101)])
    assert few is not None
    assert many is not None
    assert (few.seen.high, few.seen_all) == (9.0, True)
    assert many.seen.high < 1.0
    assert not many.seen_all


def test_too_few_ends_or_differences_that_are_mostly_one_say_nothing() -> None:
    assert robust_limits([0.1, 0.2, 0.3], [f"E{n % (LEAST_ENDS - 1)}" for n in range(3)]) is None
    assert robust_limits([0.0, 0.0, 0.0, 0.0, 5.0], list("ABCDE")) is None


def test_one_mark_far_off_does_not_hide_a_bias_that_all_others_show() -> None:
    """The mean's interval holds zero then, although every other mark is larger."""
    chance = np.random.default_rng(2)
    ends = [end(f"E{n}", both(size, size + 0.12 + chance.normal(0.0, 0.05))) for n, size in enumerate([4.0] * 30)]
    result = compare_stations(("A", "B"), [*ends, end("ODD", both(4.6, 17.2))])
    whole = result.sizes[0]
    assert whole.limits is not None
    assert whole.bias is not None
    assert whole.limits.bias.is_zero
    assert whole.is_misled
    assert not whole.bias.is_zero
    assert whole.bias.value == pytest.approx(0.12, abs=0.03)
    (told,) = json.loads(json.dumps(stations_answer([result])))["stations"]
    assert told["sizes"][0]["trust"] == "robust"
    assert told["sizes"][0]["robust"]["upper_limit_um"] < 0.4


def test_stations_that_differ_by_noise_alone_keep_their_classic_figures() -> None:
    chance = np.random.default_rng(3)
    ends = [end(f"E{n}", *(both(4.0, 4.0 + chance.normal(0.0, 0.1)) for _ in range(3))) for n in range(40)]
    whole = compare_stations(("A", "B"), ends).sizes[0]
    assert whole.limits is not None
    assert not whole.is_misled
    assert whole.bias == whole.limits.bias
