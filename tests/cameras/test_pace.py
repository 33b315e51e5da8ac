"""Frames at an even rate, by a clock that is cranked by hand."""

from __future__ import annotations

import pytest

from dscope_gui.cameras.pace import Pace
from dscope_gui.domain.camera import GrabMode
from dscope_gui.errors import CameraTimeout
from tests.cameras.clocks import HandClock


def test_a_slow_reader_misses_frames_when_only_the_latest_counts() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.start(GrabMode.LATEST, 100.0)

    clock.advance(0.055)

    assert pace.next_index(0.0) == 4


def test_a_slow_reader_gets_every_frame_late_in_a_burst() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.start(GrabMode.EVERY, 100.0)

    clock.advance(0.055)

    assert [pace.next_index(0.0) for _ in range(5)] == [0, 1, 2, 3, 4]
    with pytest.raises(CameraTimeout):
        pace.next_index(0.0)


def test_a_frame_that_is_not_due_in_time_is_not_skipped() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.start(GrabMode.LATEST, 100.0)

    with pytest.raises(CameraTimeout):
        pace.next_index(0.001)
    clock.advance(0.0101)

    assert pace.next_index(0.0) == 0


def test_a_clock_that_stands_still_costs_one_period_a_frame() -> None:
    pace = Pace(HandClock())
    pace.start(GrabMode.LATEST, 500.0)

    assert [pace.next_index(0.0021) for _ in range(4)] == [0, 1, 2, 3]


def test_the_count_goes_on_at_another_rate() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.start(GrabMode.LATEST, 100.0)
    clock.advance(0.055)
    pace.next_index(0.0)

    pace.change(10.0)
    clock.advance(0.101)

    assert pace.next_index(0.0) == 5
