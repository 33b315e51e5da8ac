"""A job of many steps beside the GUI thread: says how far it is and how long it will take, and can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, QThread, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.qt.workers.ending import end_threads

_PATIENCE_S: Final = 10.0
_LEAST_DONE_S: Final = 0.5
"""Before so much is done, nothing can be said about the rest."""


class Cancelled(Exception):
    """The user wants no more of it; the job clears up and ends."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`seconds_left` : None as long as it cannot be told."""

    done: int
    total: int
    seconds_left: float | None


Report: TypeAlias = Callable[[int, int], None]
"""Called by a job with (done, total) between its steps; raises `Cancelled`."""
Job: TypeAlias = Callable[[Report], None]


class LongJob(QObject):
    """Runs one job at a time."""

    progressed = pyqtSignal(object)
    finished = pyqtSignal()
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stop = threading.Event()
        self._thread: _JobThread | None = None

    @property
    def is_running(self) -> bool:
        return self._thread is not None

    def start(self, job: Job) -> None:
        """Begin; a job that runs already goes on and the new one is not begun."""
        if self.is_running:
            return
        self._stop = threading.Event()
        self._thread = _JobThread(job, self._stop, self._clock)
        self._thread.progressed.connect(self.progressed)
        self._thread.ended.connect(self._tell)
        self._thread.start()

    def cancel(self) -> None:
        """End at the next step."""
        self._stop.set()

    def close(self) -> None:
        """Cancel, and wait until the job has cleared up."""
        self.cancel()
        if self._thread is not None:
            self._thread.ended.disconnect(self._tell)
            end_threads(self._thread, _PATIENCE_S)
            self._thread = None

    def _tell(self, outcome: object) -> None:
        if self._thread is not None:
            end_threads(self._thread, _PATIENCE_S)
            self._thread = None
        if isinstance(outcome, DScopeError):
            self.failed.emit(outcome)
        elif isinstance(outcome, Cancelled):
            self.cancelled.emit()
        else:
            self.finished.emit()


class _JobThread(QThread):
    """Speaks for itself: a job that ends late must not speak for one who is gone."""

    progressed = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self, job: Job, stop: threading.Event, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("long job")
        self._job, self._stop, self._clock = job, stop, clock

    def run(self) -> None:
        began_s = self._clock.monotonic_s()

        def report(done: int, total: int) -> None:
            if self._stop.is_set():
                raise Cancelled
            self.progressed.emit(Progress(done, total, _left_s(self._clock.monotonic_s() - began_s, done, total)))

        self.ended.emit(_outcome(self._job, report))


def _outcome(job: Job, report: Report) -> object:
    try:
        job(report)
    except (DScopeError, Cancelled) as end:
        return end
    except Exception as error:  # noqa: BLE001  top of a thread: the window must learn of it
        logger().exception("A job beside the GUI thread failed")
        return DScopeError(f"The program failed: {error}", "The log has the details")
    return None


def _left_s(spent_s: float, done: int, total: int) -> float | None:
    if spent_s < _LEAST_DONE_S or done <= 0:
        return None
    return spent_s / done * (total - done)
