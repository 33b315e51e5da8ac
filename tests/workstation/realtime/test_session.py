"""The inspecting thread, with a clock cranked by hand and an engine that answers as a test says."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import (
    FrameMessage,
    Geometry,
    HeatMapMessage,
    LiveFrame,
    Part,
    PartState,
    Placed,
    ReportMessage,
)
from dscope_gui.domain.live.writing import FrameFacts, frame_message
from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.errors import FrameDamaged, WrongUse
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.realtime.arrivals import EveryArrival, NewestArrival
from dscope_gui.workstation.realtime.pictures import Pictures
from dscope_gui.workstation.realtime.session import LiveSession, Traffic
from dscope_gui.workstation.realtime.throttle import Throttle
from tests import hand_built
from tests.cameras.clocks import HandClock
from tests.workstation.realtime.hearing import Heard


class Answering:
    """Says of each frame what was built by hand; holds it up until it may go on, or raises what a test wants."""

    def __init__(self) -> None:
        self.may_go_on, self.has_begun = threading.Event(), threading.Event()
        self.may_go_on.set()
        self.raises: Exception | None = None

    def inspect(self, frame: Frame, received_s: float) -> LiveFrame:
        self.has_begun.set()
        assert self.may_go_on.wait(10.0)
        if self.raises is not None:
            raise self.raises
        return LiveFrame(frame.index, hand_built.inspection(), Geometry.FOUND, 0.0, received_s)

    def failed(self, number: int, fault: Exception, *, frame: Frame | None, received_s: float) -> LiveFrame:
        inspection = hand_built.unreadable("" if frame is None else frame.file)
        verdict = replace(inspection.verdict, reasons=(Reason(str(fault), Cause.PROGRAM_FAILED),))
        return LiveFrame(number, replace(inspection, verdict=verdict), None, 0.0, received_s)


class Words:
    """Tells of each frame what is told of every one."""

    def frame(self, seen: LiveFrame, traffic: Traffic) -> FrameMessage:
        facts = FrameFacts("Station 1", None, 1, 0.0, traffic.frames_per_s, traffic.dropped, latency_ms=1.0)
        return frame_message(seen, (), lambda _point: Placed(None, None, None), facts)

    def finished(self) -> ReportMessage | None:
        return None

    def heat_map(self) -> HeatMapMessage | None:
        return None

    def report(self) -> ReportMessage:
        utc = "2026-11-27T08:00:00.000Z"
        return {
            "schema": "dscope.live_report/1",
            "utc": utc,
            "end_face_number": 1,
            "frames": 0,
            "frames_passed": 0,
            "defects": [],
        }


class Bench:
    """A session that runs."""

    def __init__(self, *, every: bool = False, most_per_s: float = 1000.0) -> None:
        self.clock, self.answering, self.heard = HandClock(), Answering(), Heard()
        throttle = Throttle(most_per_s)
        arrivals = EveryArrival(throttle, SystemClock()) if every else NewestArrival(throttle)
        pictures = Pictures(ServerLimits())
        self.session = LiveSession(self.answering, Words(), arrivals, pictures, self.clock, publishers=(self.heard,))
        self.session.start()

    def take(self, index: int, after_s: float = 0.0) -> None:
        self.clock.advance(after_s)
        self.session.take(Frame(np.zeros((48, 64), np.uint8), index, hand_built.NOON, "cranked"))

    def inspected(self, index: int, after_s: float = 0.0) -> None:
        """Give a frame that is inspected before this returns."""
        before = len(self.heard.frames)
        self.take(index, after_s)
        self.heard.until(lambda: len(self.heard.frames) > before)


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.session.stop()


def test_frames_beyond_the_rate_are_skipped_and_counted_as_not_inspected() -> None:
    bench = Bench(most_per_s=10.0)
    for index in range(0, 30, 3):
        bench.inspected(index, after_s=0.1)
        bench.take(index + 1, after_s=0.001)
        bench.take(index + 2, after_s=0.001)
    bench.session.stop()

    assert [one["frame_id"] for one in bench.heard.frames] == list(range(0, 30, 3))
    assert bench.heard.frames[-1]["dropped"] == 18


def test_what_comes_while_a_frame_is_inspected_waits_for_nobody(bench: Bench) -> None:
    bench.answering.may_go_on.clear()
    bench.take(0, after_s=1.0)
    assert bench.answering.has_begun.wait(10.0)
    for index in range(1, 6):
        bench.take(index, after_s=1.0)
    bench.answering.may_go_on.set()
    bench.heard.until(lambda: len(bench.heard.frames) == 2)

    assert [(one["frame_id"], one["dropped"]) for one in bench.heard.frames] == [(0, 0), (5, 4)]


def test_an_expected_fault_is_told_in_its_own_words_and_its_end_makes_the_part_well_again(bench: Bench) -> None:
    bench.answering.raises = WrongUse("The flat field is of another size", "Take a new one")
    bench.inspected(0, after_s=1.0)
    failed = {one.part: one for one in bench.session.health().parts}[Part.INSPECTION]
    bench.answering.raises = None
    bench.inspected(1, after_s=1.0)

    assert (failed.state, failed.text) == (PartState.FAILED, "The flat field is of another size. Take a new one")
    assert {one.part: one for one in bench.session.health().parts}[Part.INSPECTION].state is PartState.OK
    assert not bench.heard.frames[0]["pass"]


def test_a_damaged_picture_of_a_folder_has_its_place_among_the_others() -> None:
    bench = Bench(every=True)
    bench.inspected(0)
    bench.session.take_damaged(FrameDamaged("b.png is no picture"))
    bench.take(1)
    bench.heard.until(lambda: len(bench.heard.frames) == 3)
    bench.session.stop()

    told = [(one["frame_id"], one["verdict"]["reasons"][0]["text"]) for one in bench.heard.frames[1:2]]
    assert told == [(1, "b.png is no picture")]
    assert [one["frame_id"] for one in bench.heard.frames] == [0, 1, 2]


def test_it_ends_with_a_report_and_may_be_stopped_twice(bench: Bench) -> None:
    bench.inspected(0)

    bench.session.stop()
    bench.session.stop()

    assert bench.heard.messages[-1]["schema"] == "dscope.live_report/1"
    assert not bench.session.is_running


def test_one_that_was_never_started_can_be_stopped() -> None:
    session = LiveSession(Answering(), Words(), NewestArrival(Throttle(1.0)), Pictures(ServerLimits()), HandClock())

    session.stop()

    assert not session.is_running
