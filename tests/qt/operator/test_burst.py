"""A scanner's burst and a hand's keys, told apart by time alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dscope_gui.qt.operator.burst import GAP_MS, BurstReader, Reading, Rejected, Scanned, Stroke, Typed

ENTER = 16777220


def press(reader: BurstReader, text: str, start_ms: int = 0, step_ms: int = 8, *, end: bool = True) -> list[Reading]:
    """Type a text as a scanner does, and wait."""
    readings: list[Reading] = []
    at = start_ms
    for letter in text:
        readings += reader.press(Stroke(ord(letter), letter, at))
        at += step_ms
    if end:
        readings += reader.press(Stroke(ENTER, "\r", at, ends=True))
    return [*readings, *reader.settle(at + 1000)]


def typed(readings: list[Reading]) -> str:
    return "".join(reading.stroke.text for reading in readings if isinstance(reading, Typed))


def test_a_fast_burst_with_an_end_is_a_scan() -> None:
    assert press(BurstReader(), "SN 123-C/4") == [Scanned("SN 123-C/4")]


def test_slow_keys_are_a_hands_one_by_one() -> None:
    readings = press(BurstReader(), "cb7 ", step_ms=GAP_MS + 30, end=False)
    assert typed(readings) == "cb7 "
    assert len(readings) == 4


def test_nothing_is_decided_before_the_gap_has_passed() -> None:
    reader = BurstReader()
    assert reader.press(Stroke(32, " ", 100)) == ()
    assert reader.settle(100 + GAP_MS) == ()
    assert reader.settle(101 + GAP_MS) == (Typed(Stroke(32, " ", 100)),)


@pytest.mark.parametrize("text", ["x" * 200, "5" * 256, "Ä-ß/検"])
def test_long_and_foreign_labels_are_kept_whole(text: str) -> None:
    assert press(BurstReader(), text) == [Scanned(text)]


@pytest.mark.parametrize("text", ["a\x1db", "\x00\x07", " \x1b ", "x" * 257, "   ", "c"])
def test_garbage_is_rejected_whole(text: str) -> None:
    readings = press(BurstReader(), text)
    assert readings == [Rejected(text)]


def test_a_burst_without_an_end_is_rejected_and_so_is_its_late_tail() -> None:
    reader = BurstReader()
    assert press(reader, "12 c5", end=False) == [Rejected("12 c5")]
    tail_ms = 4 * 8 + 150
    assert reader.press(Stroke(32, " ", tail_ms)) == ()
    assert reader.settle(tail_ms + 100) == ()
    later_ms = tail_ms + 2000
    reader.press(Stroke(32, " ", later_ms))
    assert reader.settle(later_ms + 100) == (Typed(Stroke(32, " ", later_ms)),)


def test_enter_alone_is_a_hands() -> None:
    assert press(BurstReader(), "") == [Typed(Stroke(ENTER, "\r", 0, ends=True))]


def test_two_scans_in_a_row_are_two() -> None:
    reader = BurstReader()
    assert press(reader, "AAA") == [Scanned("AAA")]
    assert press(reader, "BBB", start_ms=2000) == [Scanned("BBB")]


def test_a_key_released_before_the_decision_is_marked() -> None:
    reader = BurstReader()
    reader.press(Stroke(90, "z", 0))
    assert reader.release(90)
    [reading] = reader.settle(100)
    assert isinstance(reading, Typed)
    assert reading.stroke.released
    assert not reader.release(90)


@given(st.text(min_size=2, max_size=300), st.integers(0, GAP_MS), st.booleans())
def test_no_burst_whatever_is_in_it_is_ever_taken_for_a_hand(text: str, step_ms: int, end: bool) -> None:
    readings = press(BurstReader(), text, step_ms=step_ms, end=end)
    assert typed(readings) == ""
    assert len(readings) == 1
