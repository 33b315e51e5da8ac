"""How frames come to the inspecting thread, and how they are counted on the way."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import pytest

from dscope_gui.domain.frame import Frame
from dscope_gui.errors import FrameDamaged
from dscope_gui.protocols import Clock
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.realtime.arrivals import Arrival, EveryArrival, NewestArrival
from dscope_gui.workstation.realtime.frame_numbers import FrameNumbers
from dscope_gui.workstation.realtime.throttle import Throttle
from tests.cameras.clocks import HandClock
from tests.hand_built import NOON

_PATIENCE_S = 5.0


def _frame(index: int) -> Frame:
    return Frame(np.zeros((4, 4), np.uint8), index, NOON, "cranked")


def _every(most_per_s: float = 1e6, clock: Clock | None = None) -> EveryArrival:
    return EveryArrival(Throttle(most_per_s), clock or SystemClock())


def _put_all(arrivals: EveryArrival, contents: Sequence[Frame | FrameDamaged]) -> None:
    for content in contents:
        arrivals.put(Arrival(content, 0.0))


def _admitted(throttle: Throttle, moments_s: list[float]) -> int:
    return sum(throttle.admits(moment) for moment in moments_s)


@pytest.mark.parametrize(("camera_fps", "most", "expected"), [(37, 30, 30), (100, 30, 30), (60, 11, 11), (25, 30, 25)])
def test_a_throttle_lets_through_so_many_a_second_and_no_more(camera_fps: int, most: float, expected: int) -> None:
    moments_s = [index / camera_fps for index in range(10 * camera_fps)]

    assert _admitted(Throttle(most), moments_s) == pytest.approx(10 * expected, abs=2)


def test_a_camera_at_just_the_rate_that_is_allowed_loses_no_frames_to_its_jitter() -> None:
    moments_s = [index / 30 + (0.004 if index % 2 else -0.004) for index in range(1, 301)]

    assert _admitted(Throttle(30.0), moments_s) >= 299


def test_after_a_long_silence_there_is_no_burst() -> None:
    throttle = Throttle(10.0)
    throttle.admits(0.0)

    assert _admitted(throttle, [60.0 + index / 1000 for index in range(50)]) == 2


def test_gaps_of_the_camera_are_counted_as_dropped_frames() -> None:
    numbers = FrameNumbers()

    told = [numbers.numbered(_frame(index)).index for index in (0, 1, 4, 5)]

    assert (told, numbers.dropped) == ([0, 1, 4, 5], 2)


def test_numbers_grow_on_when_the_camera_begins_to_count_anew() -> None:
    numbers = FrameNumbers()

    told = [numbers.numbered(_frame(index)).index for index in (7, 8, 0, 1, 2, 0)]

    assert (told, numbers.dropped) == ([7, 8, 9, 10, 11, 12], 0)


def test_what_came_instead_of_a_frame_has_a_number_of_its_own() -> None:
    numbers = FrameNumbers()

    told = [numbers.numbered(_frame(0)).index, numbers.next(), numbers.numbered(_frame(1)).index]

    assert told == [0, 1, 2]


def test_of_a_camera_the_newest_frame_counts() -> None:
    arrivals = NewestArrival(Throttle(1000.0))
    for index in range(3):
        arrivals.put(Arrival(_frame(index), index * 1.0))
    arrivals.put(Arrival(FrameDamaged("half a frame"), 3.0))

    newest = arrivals.take(0.0)

    assert newest is not None and isinstance(newest.content, Frame) and newest.content.index == 2
    assert arrivals.take(0.0) is None


def test_of_a_folder_each_one_counts_and_the_reading_thread_waits() -> None:
    arrivals = _every()
    contents: list[Frame | FrameDamaged] = [_frame(0), FrameDamaged("b.png is no picture"), _frame(2), _frame(3)]
    reading = threading.Thread(target=_put_all, args=(arrivals, contents))
    reading.start()

    taken = [arrivals.take(_PATIENCE_S) for _ in contents]
    reading.join(_PATIENCE_S)

    assert [one.content for one in taken if one] == contents


def test_a_reading_thread_that_waits_for_room_goes_on_at_the_end() -> None:
    arrivals = _every()
    reading = threading.Thread(target=_put_all, args=(arrivals, [_frame(index) for index in range(20)]))
    reading.start()

    arrivals.end()
    reading.join(_PATIENCE_S)

    assert not reading.is_alive()


def test_pictures_of_a_folder_come_no_more_often_than_allowed_either() -> None:
    clock = HandClock()
    arrivals = _every(10.0, clock)
    _put_all(arrivals, [_frame(0), _frame(1)])

    first, too_soon = arrivals.take(0.0), arrivals.take(0.0)
    clock.advance(0.1)
    then = arrivals.take(0.0)

    assert first is not None and too_soon is None
    assert then is not None and isinstance(then.content, Frame) and then.content.index == 1
