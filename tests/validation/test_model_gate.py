"""The gate before a model may take another's place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dscope_gui.domain.model_card import TestCounts
from dscope_gui.validation.model_gate import gate, precision, recall


def counts(hits: int, misses: int, false_alarms: int, data: str = "golden") -> TestCounts:
    sha256 = data[0].encode().hex().ljust(64, "0")
    return TestCounts(data=data, data_sha256=sha256, hits=hits, misses=misses, false_alarms=false_alarms)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[TestCounts, TestCounts]:
    """Two models tested on the same defects."""
    real = draw(st.integers(0, 400))
    made = [counts(hits := draw(st.integers(0, real)), real - hits, draw(st.integers(0, 400))) for _ in range(2)]
    return made[0], made[1]


def test_a_fall_within_the_interval_may_be_chance_and_one_beyond_it_is_refused_with_both_figures() -> None:
    before = counts(90, 10, 10)
    assert recall(before).interval == pytest.approx((0.8256, 0.9448), abs=1e-4)
    assert gate(before, counts(83, 17, 10)).is_open
    closed = gate(before, counts(82, 18, 10))
    assert closed.text == (
        "its recall is 0.820 (0.733–0.883), below the interval of the active one, 0.900 (0.826–0.945)"
    )


def test_more_false_alarms_close_it_too() -> None:
    answer = gate(counts(90, 10, 10), counts(95, 5, 40))
    assert [str(reason).split(",")[0] for reason in answer.reasons] == ["its precision is 0.704 (0.622–0.774)"]
    assert len(gate(counts(90, 10, 10), counts(50, 50, 50)).reasons) == 2


def test_what_cannot_be_compared_is_refused_and_the_first_model_has_nothing_to_fall_behind() -> None:
    tested = counts(90, 10, 10)
    assert gate(None, None).is_open and gate(None, counts(0, 100, 100)).is_open
    assert gate(tested, None).text == "it was never tested; the active one was, on golden"
    elsewhere = gate(tested, counts(90, 10, 10, "drawn"))
    assert elsewhere.text == "it was tested on drawn, the active one on golden; test both on the same"
    assert not gate(tested, counts(90, 9, 10)).is_open


def test_many_small_falls_one_after_the_other_are_a_large_one() -> None:
    first, second, third = counts(90, 10, 0), counts(84, 16, 0), counts(78, 22, 0)
    assert gate(first, second).is_open and gate(second, third).is_open
    assert gate(second, third, earlier=[first]).text.endswith(
        "below the interval of an earlier one, 0.900 (0.826–0.945)"
    )
    assert gate(second, third, earlier=[counts(90, 10, 0, "drawn")]).is_open


@given(pairs())
def test_a_model_may_always_take_the_place_of_one_with_the_same_figures(pair: tuple[TestCounts, TestCounts]) -> None:
    assert gate(pair[0], pair[0]).is_open


@given(pairs())
def test_it_closes_only_where_a_figure_falls_and_never_where_none_does(pair: tuple[TestCounts, TestCounts]) -> None:
    before, after = pair
    fell = [
        share(before).value is not None and share(after).value is not None and share(after).value < share(before).value  # type: ignore[operator] # both were asked for
        for share in (recall, precision)
    ]
    if not any(fell):
        assert gate(before, after).is_open


@given(pairs(), st.integers(0, 400))
def test_finding_more_or_alarming_less_never_closes_it(pair: tuple[TestCounts, TestCounts], more: int) -> None:
    before, after = pair
    found = min(more, after.misses)
    better = after.model_copy(update={"hits": after.hits + found, "misses": after.misses - found})
    fewer = after.model_copy(update={"false_alarms": max(after.false_alarms - more, 0)})
    if gate(before, after).is_open:
        # With no hit at all precision is 0, or unknown without alarms; the first hit can only raise it.
        assert gate(before, better).is_open or after.hits + after.false_alarms == 0
        assert gate(before, fewer).is_open


@given(pairs())
def test_it_closes_exactly_below_the_interval(pair: tuple[TestCounts, TestCounts]) -> None:
    before, after = pair
    below = [
        share(after).value < share(before).interval[0] - 1e-12  # type: ignore[operator] # both were asked for
        for share in (recall, precision)
        if share(before).value is not None and share(after).value is not None
    ]
    assert len(gate(before, after).reasons) == sum(below)


@given(pairs(), pairs())
def test_earlier_models_only_ever_close_it(
    pair: tuple[TestCounts, TestCounts], others: tuple[TestCounts, TestCounts]
) -> None:
    if gate(*pair, earlier=others).is_open:
        assert gate(*pair).is_open
