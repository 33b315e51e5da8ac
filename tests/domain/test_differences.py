"""Telling in which single values two things differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from dscope_gui.domain.differences import differing

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", min_size=1, max_size=2), inner, max_size=3)
    ),
    max_leaves=8,
)


def test_only_what_differs_is_told_with_its_place() -> None:
    before: JsonValue = {"a": 1, "zones": [{"um": 3.0}, {"um": 5.0}], "gone": "x"}
    after: JsonValue = {"a": 1, "zones": [{"um": 2.5}, {"um": 5.0}], "new": [1]}
    assert differing(before, after) == (
        {"zones.0.um": 3.0, "gone": "x"},
        {"zones.0.um": 2.5, "new.0": 1},
    )


def test_what_becomes_nothing_is_told_as_well() -> None:
    assert differing({"a": 1}, {"a": None}) == ({"a": 1}, {"a": None})
    assert differing({"a": None}, {}) == ({"a": None}, {})
    assert differing([1], []) == ({"0": 1}, {})


@given(JSON)
def test_a_thing_does_not_differ_from_itself(value: JsonValue) -> None:
    assert differing(value, value) == ({}, {})
