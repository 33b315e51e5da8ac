"""The thread that captures, judges and books: one job after the other, none dropped and none overtaken."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from PyQt6.QtCore import QObject, QThread, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.qt.workers.ending import end_threads

T = TypeVar("T")

_MOST_JOBS: Final = 8
"""Two captures with their bookings, and room to spare: the screen asks for no more."""


@dataclass(frozen=True, slots=True)
class _Job:
    do: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[DScopeError], None]


class JobThread(QThread):
    """Does jobs in order; what comes out is handed over in the thread that made this object."""

    _done = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobs")
        self._waiting: deque[_Job] = deque()
        self._answers: deque[Callable[[], None]] = deque()
        self._bell = threading.Condition()
        self._stopping = False
        self._is_over = False
        self._done.connect(self._hand_over)

    def submit(self, do: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[DScopeError], None]) -> bool:
        """Have something done; False where too much waits already or the thread is stopping.

        Parameters
        ----------
        then, otherwise : called with the result or the error in the thread that made this object.
        """
        with self._bell:
            if self._stopping or len(self._waiting) >= _MOST_JOBS:
                return False
            self._waiting.append(_Job(do, then, otherwise))
            self._bell.notify()
        return True

    def run(self) -> None:
        while (job := self._next()) is not None:
            self._answers.append(_answer(job))
            self._done.emit()

    def stop(self, timeout_s: float) -> bool:
        """Do what waits, hand it over, then end; False where that took longer.

        Whoever asked may be gone once this returns, so that nothing is handed over afterwards.
        """
        with self._bell:
            self._stopping = True
            self._bell.notify()
        ended = end_threads(self, timeout_s)
        while self._answers:
            self._hand_over()
        self._is_over = True
        return ended

    def _next(self) -> _Job | None:
        with self._bell:
            while not self._waiting and not self._stopping:
                self._bell.wait()
            return self._waiting.popleft() if self._waiting else None

    def _hand_over(self) -> None:
        """One answer for each ring; those that `stop` handed over already ring once more for nothing."""
        if self._answers and not self._is_over:
            self._answers.popleft()()


def _answer(job: _Job) -> Callable[[], None]:
    try:
        result = job.do()
    except DScopeError as error:
        fault = error
    except Exception as error:  # noqa: BLE001  top of a thread: the operator must learn that there is no verdict
        logger().exception("A job failed")
        fault = DScopeError(f"The program failed: {type(error).__name__}: {error}", "Call a technician")
    else:
        return lambda: job.then(result)
    return lambda: job.otherwise(fault)
