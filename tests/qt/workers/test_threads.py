"""The threads beside the operator's screen: newest frames only, jobs in order, and a clean end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PyQt6 import sip
from PyQt6.QtCore import QObject, QThread
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.domain.frame import Frame
from dscope_gui.errors import DScopeError, StoreUnavailable, WrongUse
from dscope_gui.qt.workers.analysis_thread import AnalysisThread
from dscope_gui.qt.workers.ending import wait_for_late_threads
from dscope_gui.qt.workers.job_thread import JobThread
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.live import LiveLook
from dscope_gui.workstation.mailbox import LatestSlot
from tests.qt.operator.parts import frame, look

PATIENCE_S = 5.0


@dataclass
class Outcome:
    results: list[object] = field(default_factory=list)
    errors: list[DScopeError] = field(default_factory=list)
    threads: set[object] = field(default_factory=set)

    def then(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def otherwise(self, error: DScopeError) -> None:
        self.errors.append(error)


@pytest.fixture
def jobs(qapp: object) -> Iterator[JobThread]:
    thread = JobThread()
    thread.start()
    yield thread
    assert thread.stop(PATIENCE_S)


@pytest.fixture
def frames() -> LatestSlot[Frame]:
    return LatestSlot()


@pytest.fixture
def analysis(qapp: object, frames: LatestSlot[Frame]) -> Iterator[AnalysisThread]:
    thread = AnalysisThread(frames, SystemClock(), most_per_s=200.0)
    thread.start()
    yield thread
    assert thread.stop(PATIENCE_S)


def test_jobs_are_done_in_order_elsewhere_and_answered_here(qtbot: QtBot, jobs: JobThread) -> None:
    outcome, workers = Outcome(), []

    def job(number: int) -> int:
        workers.append(threading.get_ident())
        return number

    for number in range(5):
        assert jobs.submit(partial(job, number), outcome.then, outcome.otherwise)
    qtbot.waitUntil(lambda: len(outcome.results) == 5)
    assert outcome.results == [0, 1, 2, 3, 4]
    assert outcome.threads == {threading.get_ident()}
    assert threading.get_ident() not in workers


def test_an_error_is_handed_over_and_the_next_job_is_done(qtbot: QtBot, jobs: JobThread) -> None:
    outcome = Outcome()

    def fail() -> None:
        raise StoreUnavailable("The disk is full")

    def break_down() -> None:
        raise ZeroDivisionError("oh")

    jobs.submit(fail, outcome.then, outcome.otherwise)
    jobs.submit(break_down, outcome.then, outcome.otherwise)
    jobs.submit(lambda: "well", outcome.then, outcome.otherwise)
    qtbot.waitUntil(lambda: bool(outcome.results))
    assert [type(error) for error in outcome.errors] == [StoreUnavailable, DScopeError]
    assert "ZeroDivisionError" in outcome.errors[1].message
    assert outcome.results == ["well"]


def test_only_so_many_jobs_may_wait_and_none_is_lost_at_the_end(qtbot: QtBot) -> None:
    thread, outcome, go = JobThread(), Outcome(), threading.Event()
    thread.start()

    def wait() -> bool:
        return go.wait(PATIENCE_S)

    taken = 0
    while thread.submit(wait, outcome.then, outcome.otherwise) and taken < 100:
        taken += 1
    assert taken < 100
    go.set()
    assert thread.stop(PATIENCE_S)
    assert not thread.submit(wait, outcome.then, outcome.otherwise)
    assert len(outcome.results) == taken


def test_nothing_is_handed_over_to_those_who_are_gone_after_the_end(qtbot: QtBot, qapp: QApplication) -> None:
    thread, outcome, go = JobThread(), Outcome(), threading.Event()
    thread.start()
    assert thread.submit(lambda: go.wait(PATIENCE_S), outcome.then, outcome.otherwise)
    assert not thread.stop(0.01)
    go.set()
    assert thread.wait(round(PATIENCE_S * 1000))
    qapp.processEvents()
    assert outcome.results == []


def test_the_newest_frame_is_looked_at_and_the_doorbell_carries_nothing(
    qtbot: QtBot, frames: LatestSlot[Frame], analysis: AnalysisThread
) -> None:
    seen: list[int] = []
    busy, go = threading.Event(), threading.Event()

    def see(one: Frame) -> LiveLook:
        seen.append(one.index)
        busy.set()
        go.wait(PATIENCE_S)
        return look(frame_index=one.index)

    analysis.look_with(see)
    frames.put(frame(0))
    assert busy.wait(PATIENCE_S)
    for index in range(1, 11):
        frames.put(frame(index))
    with qtbot.waitSignal(analysis.look_ready) as rung:
        go.set()
    assert rung.args == []
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [0, 10]
    assert frames.dropped == 9


def test_a_look_that_fails_does_not_end_the_live_picture(
    qtbot: QtBot, frames: LatestSlot[Frame], analysis: AnalysisThread
) -> None:
    tried = threading.Semaphore(0)

    def fail(_frame: Frame) -> LiveLook:
        tried.release()
        raise WrongUse("There is no such part")

    analysis.look_with(fail)
    for _ in range(2):
        frames.put(frame())
        assert tried.acquire(timeout=PATIENCE_S)
    analysis.look_with(lambda _frame: look())
    with qtbot.waitSignal(analysis.look_ready):
        frames.put(frame())


def test_a_resting_analysis_looks_at_nothing(qtbot: QtBot, frames: LatestSlot[Frame], analysis: AnalysisThread) -> None:
    seen: list[int] = []

    def see(one: Frame) -> LiveLook:
        seen.append(one.index)
        return look()

    analysis.rest(True)
    analysis.look_with(see)
    frames.put(frame(1))
    qtbot.waitUntil(lambda: frames.take() is None)
    analysis.rest(False)
    with qtbot.waitSignal(analysis.look_ready):
        frames.put(frame(2))
    assert seen[-1] == 2


def test_looks_come_no_more_often_than_allowed(qapp: object, frames: LatestSlot[Frame]) -> None:
    moments: list[float] = []
    clock, enough = SystemClock(), threading.Event()

    def see(_frame: Frame) -> LiveLook:
        moments.append(clock.monotonic_s())
        frames.put(frame())
        if len(moments) == 4:
            enough.set()
        return look()

    thread = AnalysisThread(frames, clock, most_per_s=50.0)
    thread.look_with(see)
    frames.put(frame())
    thread.start()
    assert enough.wait(PATIENCE_S)
    assert thread.stop(PATIENCE_S)
    assert moments[3] - moments[0] >= 3 * 0.018


@pytest.mark.parametrize("kind", ["jobs", "analysis"])
def test_an_idle_thread_ends_at_once(qapp: object, frames: LatestSlot[Frame], kind: str) -> None:
    thread: JobThread | AnalysisThread = (
        JobThread() if kind == "jobs" else AnalysisThread(frames, SystemClock(), most_per_s=8.0)
    )
    thread.start()
    assert thread.stop(1.0)
    assert isinstance(thread, QThread)
    assert thread.isFinished()


def test_a_thread_that_is_late_is_let_go_and_outlives_its_window(qapp: QApplication) -> None:
    window, go = QObject(), threading.Event()
    thread, outcome = JobThread(window), Outcome()
    thread.start()
    assert thread.submit(lambda: go.wait(PATIENCE_S), outcome.then, outcome.otherwise)
    assert not thread.stop(0.01)
    sip.delete(window)  # as the window takes all that belongs to it
    assert thread.isRunning()
    go.set()
    assert wait_for_late_threads(PATIENCE_S) == ()
    assert thread.isFinished()


def test_a_thread_that_never_ends_is_named(qapp: QApplication) -> None:
    go, thread, outcome = threading.Event(), JobThread(), Outcome()
    thread.start()
    assert thread.submit(lambda: go.wait(PATIENCE_S), outcome.then, outcome.otherwise)
    assert not thread.stop(0.01)
    assert wait_for_late_threads(0.01) == ("jobs",)
    go.set()
    assert thread.wait(round(PATIENCE_S * 1000))
    sip.transferback(thread)
