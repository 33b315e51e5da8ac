"""Work beside the GUI thread."""

from __future__ import annotations

import threading

import pytest
from PyQt6 import sip
from PyQt6.QtCore import QObject, QThread, QThreadPool
from pytestqt.qtbot import QtBot

from dscope_gui.errors import DScopeError, StoreUnavailable
from dscope_gui.qt.workers import Asking, LongJob, Progress, Report, end_threads, wait_for_late_threads
from dscope_gui.workstation.clock import SystemClock


def unwanted(value: object) -> None:
    pytest.fail(f"nobody waits for {value}")


def test_an_answer_comes_back_in_the_thread_that_asked(qtbot: QtBot) -> None:
    asking, seen = Asking(), list[tuple[QThread | None, QThread | None]]()
    here = QThread.currentThread()
    asking.ask(QThread.currentThread, lambda there: seen.append((there, QThread.currentThread())), unwanted)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0][0] is not here and seen[0][1] is here
    asking.close()


def test_an_older_answer_that_comes_late_is_ignored(qtbot: QtBot) -> None:
    asking, gate, seen = Asking(), threading.Event(), list[str]()

    def slow() -> str:
        gate.wait(5)
        return "old"

    asking.ask(slow, seen.append, unwanted)
    asking.ask(lambda: "new", seen.append, unwanted)
    qtbot.waitUntil(lambda: seen == ["new"])
    gate.set()
    asking.close()
    qtbot.waitUntil(lambda: seen == ["new"])
    assert seen == ["new"]


def test_an_error_is_told_to_whoever_asked(qtbot: QtBot) -> None:
    asking, seen = Asking(), list[DScopeError]()

    def locked() -> None:
        raise StoreUnavailable("The history is locked", "Close the other program")

    asking.ask(locked, unwanted, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert isinstance(seen[0], StoreUnavailable)
    asking.close()


def test_a_mistake_of_the_program_is_an_error_too_and_never_an_answer(qtbot: QtBot) -> None:
    asking, seen = Asking(), list[DScopeError]()
    asking.ask(lambda: 1 / 0, unwanted, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert "division" in seen[0].message
    asking.close()


def test_a_long_job_tells_how_far_it_is_and_ends(qtbot: QtBot) -> None:
    job, seen = LongJob(SystemClock()), list[Progress]()
    job.progressed.connect(seen.append)

    def count(report: Report) -> None:
        for done in range(3):
            report(done, 3)

    with qtbot.waitSignal(job.finished):
        job.start(count)
    assert [progress.done for progress in seen] == [0, 1, 2] and not job.is_running


def test_a_cancelled_job_ends_at_its_next_step(qtbot: QtBot) -> None:
    job, begun = LongJob(SystemClock()), threading.Event()

    def endless(report: Report) -> None:
        while True:
            report(1, 2)
            begun.set()

    with qtbot.waitSignal(job.cancelled):
        job.start(endless)
        assert begun.wait(5)
        job.cancel()
    assert not job.is_running


def test_a_job_that_fails_says_why(qtbot: QtBot) -> None:
    job = LongJob(SystemClock())

    def fails(_report: Report) -> None:
        raise StoreUnavailable("The disk is full", "Make room")

    with qtbot.waitSignal(job.failed) as caught:
        job.start(fails)
    assert caught.args is not None and caught.args[0].hint == "Make room"


def test_whoever_asked_may_be_gone_before_the_answer(qtbot: QtBot) -> None:
    window, begun, go, answered = QObject(), threading.Event(), threading.Event(), threading.Event()
    asking = Asking(window)

    def slow() -> str:
        begun.set()
        go.wait(5)
        answered.set()
        return "late"

    asking.ask(slow, unwanted, unwanted)
    assert begun.wait(5)
    asking.forget()
    assert not end_threads(asking.findChildren(QThreadPool)[0], 0.01)
    sip.delete(window)
    go.set()
    assert wait_for_late_threads(5.0) == ()
    assert answered.is_set()
