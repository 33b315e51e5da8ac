"""Medians are NumPy's own, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from dscope_gui.engine.median import median, medians

LEVELS = st.floats(-1000.0, 1000.0, width=32)
TABLES = arrays(np.float32, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=LEVELS)


@given(TABLES)
def test_the_median_of_all_values_is_that_of_numpy(values: NDArray[np.float32]) -> None:
    assert median(values) == np.median(values)


@given(TABLES, st.sampled_from([0, 1]))
def test_medians_along_an_axis_are_those_of_numpy(values: NDArray[np.float32], axis: int) -> None:
    found = medians(values, axis=axis)

    assert found.dtype == values.dtype
    np.testing.assert_array_equal(found, np.median(values, axis=axis))


@pytest.mark.parametrize("count", [399, 400])
def test_the_values_themselves_stay_in_their_order(count: int) -> None:
    values = np.random.default_rng(count).normal(size=(3, count))
    before = values.copy()

    median(values)
    medians(values, axis=1)

    np.testing.assert_array_equal(values, before)
