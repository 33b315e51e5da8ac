"""Medians without keeping the values."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.tracking.medians import RunningMedians


def followed(values: list[float]) -> float | None:
    medians = RunningMedians(slots=1, series=1)
    for value in values:
        medians.add(np.array([0]), np.array([[value]]))
    return medians.of(0)[0]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0.1, 500.0), min_size=1, max_size=5))
def test_few_values_have_their_true_median(values: list[float]) -> None:
    assert followed(values) == pytest.approx(float(np.median(values)))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(0.1, 500.0), min_size=1, max_size=200))
def test_a_median_lies_among_the_values(values: list[float]) -> None:
    median = followed(values)
    assert median is not None
    assert min(values) <= median <= max(values)


@pytest.mark.parametrize("seed", range(4))
def test_many_scattered_values_have_their_median_nearly(seed: int) -> None:
    values = np.random.default_rng(seed).lognormal(1.0, 0.3, 2000)
    within = np.quantile(values, [0.47, 0.53])
    median = followed(values.tolist())
    assert median is not None
    assert within[0] <= median <= within[1]


def test_wild_values_now_and_then_do_not_move_it() -> None:
    random = np.random.default_rng(1)
    values = [100.0 if random.random() < 0.1 else random.normal(5.0, 0.1) for _ in range(1000)]
    assert followed(values) == pytest.approx(5.0, abs=0.1)


def test_series_and_slots_do_not_mix_and_unknown_values_add_nothing() -> None:
    medians = RunningMedians(slots=3, series=2)
    for value in range(5):
        medians.add(np.array([2, 0]), np.array([[value, np.nan], [10.0, value * 2.0]]))
    assert medians.of(2) == [2.0, None]
    assert medians.of(0) == [10.0, 4.0]
    assert medians.of(1) == [None, None]


def test_a_slot_can_be_used_again() -> None:
    medians = RunningMedians(slots=2, series=1)
    for value in range(9):
        medians.add(np.array([0, 1]), np.array([[value], [value]], dtype=float))
    medians.clear(0)
    medians.add(np.array([0]), np.array([[50.0]]))
    assert medians.of(0) == [50.0]
    assert medians.of(1) == [4.0]
