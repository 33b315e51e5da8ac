"""Control charts and their alarm rules against published examples."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from dscope_gui.calibration.alarm_rules import RULES, AlarmRule
from dscope_gui.calibration.control_chart import Alarm, control_chart, limits_of

# NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 "Individuals Control Charts": flow rate of ten batches.
FLOW_RATE = (49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1)

# SAS/QC User's Guide, The SHEWHART Procedure, "Requesting Standard Tests": means of the data set Assembly, five each,
# around a known mean of 20 with a known standard deviation of 2.24. Test 1 is positive at sample 8, test 3 at 18.
ASSEMBLY = (
    *(19.80, 17.16, 20.11, 20.89, 20.83, 18.87, 20.84, 23.33, 19.21, 20.48, 22.05, 20.02, 17.58, 19.11, 20.03),
    *(20.56, 20.86, 21.10, 19.05, 21.76, 21.76, 20.54, 20.04, 19.94, 20.70, 21.40, 21.32, 20.03, 22.02, 21.32),
)

# SAS/QC User's Guide, The SHEWHART Procedure, "Applying Tests for Special Causes": means and ranges of the data set
# Parts, five each. Of tests 1 to 5 only test 5 is positive, at sample 14.
GAPS = (*(270, 258, 248, 260, 273, 260, 259, 248, 260, 255, 268, 253, 273, 275, 257, 269, 249, 264, 258, 248, 248),)
GAP_RANGES = (35, 25, 24, 39, 29, 21, 37, 37, 28, 19, 36, 36, 29, 22, 24, 41, 36, 31, 25, 36, 30)
D2_OF_FIVE = 2.326

FIRST_FIVE = tuple(AlarmRule)[:5]


def samples(rule: AlarmRule, deviations: NDArray[np.float64]) -> list[int]:
    """Counted from 1 as the books do."""
    return [int(place) + 1 for place in np.flatnonzero(RULES[rule](deviations))]


def test_limits_of_individual_values_are_those_of_the_handbook() -> None:
    limits = limits_of(FLOW_RATE)
    assert limits is not None
    assert round(limits.center, 2) == 50.81
    assert round(limits.upper, 4) == 55.8041
    assert round(limits.lower, 4) == 45.8159
    assert round(limits.mean_range, 4) == 1.8778


def test_three_standard_deviations_are_the_textbooks_factors_of_the_mean_range() -> None:
    limits = limits_of(FLOW_RATE)
    assert limits is not None
    assert (limits.upper - limits.center) / limits.mean_range == pytest.approx(2.66, abs=5e-4)
    assert limits.upper_range / limits.mean_range == pytest.approx(3.267)


def test_the_handbooks_process_is_in_control() -> None:
    chart = control_chart(FLOW_RATE, slice(None))
    assert chart.alarms == ()
    assert chart.range_alarms == ()


def test_the_first_four_tests_signal_where_the_published_chart_says() -> None:
    deviations = (np.array(ASSEMBLY) - 20.0) / (2.24 / math.sqrt(5))
    assert {rule: found for rule in FIRST_FIVE[:4] if (found := samples(rule, deviations))} == {
        AlarmRule.BEYOND_LIMIT: [8],
        AlarmRule.TREND: [18],
    }


def test_the_fifth_test_signals_where_the_published_chart_says() -> None:
    means = np.array(GAPS, float)
    deviations = (means - means.mean()) / (np.mean(GAP_RANGES) / D2_OF_FIVE / math.sqrt(5))
    assert {rule: found for rule in FIRST_FIVE if (found := samples(rule, deviations))} == {
        AlarmRule.TWO_OF_THREE: [14]
    }


def shortest(rule: AlarmRule) -> list[float]:
    """The shortest sequence that Nelson's table (1984, figure 1) calls a signal."""
    return {
        AlarmRule.BEYOND_LIMIT: [3.1],
        AlarmRule.ONE_SIDE: [0.1] * 9,
        AlarmRule.TREND: [-0.5, -0.3, -0.1, 0.1, 0.3, 0.5],
        AlarmRule.ALTERNATING: [-0.5, 0.5] * 7,
        AlarmRule.TWO_OF_THREE: [2.1, 0.0, 2.1],
        AlarmRule.FOUR_OF_FIVE: [1.1, 1.1, 0.0, 1.1, 1.1],
        AlarmRule.TOO_CALM: [0.9, -0.9, -0.9] * 5,
        AlarmRule.TORN_APART: [1.1, -1.1, -1.1, 1.1] * 2,
    }[rule]


@pytest.mark.parametrize("rule", list(AlarmRule))
@pytest.mark.parametrize("side", [1.0, -1.0])
def test_the_shortest_pattern_of_each_test_signals_at_its_last_point_and_one_point_less_does_not(
    rule: AlarmRule, side: float
) -> None:
    pattern = side * np.array(shortest(rule))
    assert samples(rule, pattern) == [len(pattern)]
    assert samples(rule, pattern[1:]) == []
    assert samples(rule, pattern[:-1]) == []


def test_points_on_both_sides_are_needed_to_be_torn_apart() -> None:
    assert samples(AlarmRule.TORN_APART, np.full(12, 1.5)) == []


def test_the_two_of_three_must_lie_on_one_side() -> None:
    assert samples(AlarmRule.TWO_OF_THREE, np.array([2.1, 0.0, -2.1])) == []


def test_a_point_on_the_centre_line_ends_a_run() -> None:
    assert samples(AlarmRule.ONE_SIDE, np.array([0.1] * 8 + [0.0] + [0.1] * 8)) == []


@pytest.mark.parametrize("rule", list(AlarmRule))
def test_no_points_raise_no_alarm(rule: AlarmRule) -> None:
    assert samples(rule, np.zeros(0)) == []
    assert samples(rule, np.zeros(1)) == []


def test_later_values_are_held_against_the_limits_of_the_baseline() -> None:
    chart = control_chart([*FLOW_RATE, 56.0], slice(0, 10))
    assert chart.limits == limits_of(FLOW_RATE)
    assert Alarm(10, AlarmRule.BEYOND_LIMIT) in chart.alarms
    assert chart.rules_at(10)[0] is AlarmRule.BEYOND_LIMIT


def test_a_jump_shows_on_the_chart_of_ranges() -> None:
    chart = control_chart([*FLOW_RATE, 60.0], slice(0, 10))
    assert chart.range_alarms == (9,)
    assert chart.ranges[9] == pytest.approx(7.9)


def test_only_the_rules_asked_for_raise_an_alarm() -> None:
    chart = control_chart([*FLOW_RATE, 60.0], slice(0, 10), (AlarmRule.TREND,))
    assert chart.alarms == ()


def test_a_single_value_has_no_limits() -> None:
    chart = control_chart([1.0, 2.0, 3.0], slice(0, 1))
    assert chart.limits is None
    assert chart.alarms == ()


def test_a_baseline_that_never_varied_lets_nothing_else_pass() -> None:
    chart = control_chart([1.0, 1.0, 1.0, 1.0, 0.9], slice(0, 4))
    assert [(alarm.index, alarm.rule) for alarm in chart.alarms] == [(4, AlarmRule.BEYOND_LIMIT)]
