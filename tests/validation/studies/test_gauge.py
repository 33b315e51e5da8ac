"""Gauge R&R on drawn readings: known components come back, and what cannot be evaluated is refused by name."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies import GaugeOptions, Grade, Part, Reading, Source, gauge_rr
from tests.validation.studies.published import aiag_readings


def drawn(
    chance: np.random.Generator,
    shape: tuple[int, int, int] = (10, 3, 3),
    *,
    part: float = 2.0,
    operator: float = 0.6,
    crossing: float = 0.4,
    noise: float = 0.3,
) -> list[Reading]:
    """Readings with known standard deviations."""
    parts, operators, _ = shape
    values = (
        chance.normal(50.0, part, (parts, 1, 1))
        + chance.normal(0.0, operator, (1, operators, 1))
        + chance.normal(0.0, crossing, (parts, operators, 1))
        + chance.normal(0.0, noise, shape)
    )
    return readings_of(values)


def readings_of(values: np.ndarray) -> list[Reading]:
    return [Reading(f"p{p}", f"o{o}", str(t), float(values[p, o, t])) for p, o, t in np.ndindex(*values.shape)]


def test_known_components_come_back_on_the_average() -> None:
    chance = np.random.default_rng(4)
    options = GaugeOptions(pool_above=None)
    found = [gauge_rr(drawn(chance, (10, 8, 3)), options) for _ in range(120)]

    for part, variance in ((Part.EV, 0.09), (Part.AV, 0.36), (Part.INT, 0.16), (Part.PV, 4.0)):
        mean = np.mean([one.component(part).variance for one in found])
        assert mean == pytest.approx(variance, rel=0.15)  # three standard errors of a mean over 120 studies


def test_nine_intervals_out_of_ten_and_more_hold_the_truth() -> None:
    chance = np.random.default_rng(5)
    truth = {Part.EV: 0.09, Part.AV: 0.36, Part.INT: 0.16, Part.PV: 4.0, Part.GRR: 0.61, Part.TV: 4.61}
    found = [gauge_rr(drawn(chance), GaugeOptions(pool_above=None)) for _ in range(300)]

    for part, variance in truth.items():
        intervals = [one.component(part).interval for one in found]
        held = np.mean([i is not None and i.low <= variance <= i.high for i in intervals])
        assert 0.91 < held <= 1.0  # stated are 95 %; three standard errors of a share over 300 studies are 4 %


@settings(max_examples=30, deadline=None)
@given(
    seed=st.integers(0, 2**20),
    shape=st.tuples(st.integers(2, 6), st.integers(1, 4), st.integers(2, 4)),
    factor=st.floats(0.01, 100.0),
)
def test_whatever_the_readings_the_shares_add_up_and_the_unit_does_not_matter(
    seed: int, shape: tuple[int, int, int], factor: float
) -> None:
    readings = drawn(np.random.default_rng(seed), shape)
    one = gauge_rr(readings)
    other = gauge_rr([Reading(r.part, r.operator, r.trial, factor * r.value) for r in readings])

    basic = [one.component(part) for part in (Part.EV, Part.AV, Part.INT, Part.PV)]
    assert sum(c.of_variance_percent for c in basic) == pytest.approx(100.0)
    assert math.hypot(*(c.of_spread_percent for c in basic)) == pytest.approx(100.0)
    assert min(c.variance for c in basic) >= 0.0
    for part in Part:
        assert other.component(part).of_spread_percent == pytest.approx(one.component(part).of_spread_percent)
    rows = one.anova.rows
    assert sum(row.sum_of_squares for row in rows[:-1]) == pytest.approx(rows[-1].sum_of_squares)
    assert sum(row.df for row in rows[:-1]) == rows[-1].df


def test_the_tolerance_and_k_scale_what_they_should() -> None:
    wide = gauge_rr(aiag_readings(), GaugeOptions(tolerance=8.0))
    narrow = gauge_rr(aiag_readings(), GaugeOptions(k=5.15, tolerance=8.0))

    assert wide.component(Part.GRR).of_tolerance_percent == pytest.approx(600 * 0.302372 / 8.0, abs=1e-4)
    assert narrow.component(Part.GRR).of_tolerance_percent == pytest.approx(515 * 0.302372 / 8.0, abs=1e-4)
    assert narrow.component(Part.GRR).of_spread_percent == wide.component(Part.GRR).of_spread_percent
    assert wide.tolerance_grade is Grade.MARGINAL


def test_one_operator_alone_has_a_repeatability_and_no_reproducibility() -> None:
    result = gauge_rr(drawn(np.random.default_rng(1), (8, 1, 4)))

    assert result.component(Part.AV).variance == result.component(Part.INT).variance == 0.0
    assert result.component(Part.AV).interval is None
    assert result.component(Part.GRR).variance == result.component(Part.EV).variance
    assert [row.source for row in result.anova.rows] == [Source.PART, Source.REPEATABILITY, Source.TOTAL]


def test_a_gauge_that_repeats_to_the_last_digit_tells_any_number_of_categories() -> None:
    values = np.broadcast_to(np.array([1.0, 2.0, 4.0])[:, None, None], (3, 2, 2))
    result = gauge_rr(readings_of(values))

    assert result.component(Part.GRR).variance == 0.0
    assert result.categories is None
    assert result.has_enough_categories
    assert result.grade is Grade.GOOD


def without(place: tuple[str, str, str]) -> list[Reading]:
    return [r for r in aiag_readings() if (r.part, r.operator, r.trial) != place]


@pytest.mark.parametrize(
    ("readings", "told"),
    [
        (list, "no readings"),
        (lambda: without(("7", "B", "2")), "part 7, operator B, trial 2 missing"),
        (lambda: [*aiag_readings(), aiag_readings()[0]], "part 1, operator A, trial 1 is there twice"),
        (lambda: [r for r in aiag_readings() if r.part == "1"], "one part only"),
        (lambda: [r for r in aiag_readings() if r.trial == "1"], "one trial only"),
        (lambda: readings_of(np.full((3, 2, 2), 125.0)), "All 12 readings are 125"),
        (lambda: [*without(("1", "A", "1")), Reading("1", "A", "1", math.nan)], "part 1, operator A, trial 1"),
    ],
    ids=["empty", "incomplete", "double", "one part", "one trial", "constant", "no number"],
)
def test_what_cannot_be_evaluated_is_refused_by_name(readings: Callable[[], list[Reading]], told: str) -> None:
    with pytest.raises(WrongUse, match=told):
        gauge_rr(readings())


def test_of_many_gaps_the_first_are_named_and_the_rest_is_counted() -> None:
    readings = [r for r in aiag_readings() if not (r.part == "3" and r.operator in ("A", "C"))]
    with pytest.raises(WrongUse, match=r"part 3, operator A, trial 1; .* and 3 more missing"):
        gauge_rr(readings)
