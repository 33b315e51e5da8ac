"""Work of several steps beside the GUI thread, of which only the newest counts: progress, a result, and a way out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.qt.workers import Asking, Progress
from dscope_gui.workstation.calibrating import Report

T = TypeVar("T")


class Stopped(DScopeError):
    """Nobody wants the result any more."""


@dataclass(frozen=True, slots=True)
class _Step:
    run: threading.Event
    done: int
    total: int


class Work(QObject):
    """One thing at a time; `stop` or a new `start` makes the one before worthless, and it ends at its next step."""

    progressed = pyqtSignal(object)
    """A `Progress`."""
    _stepped = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = Asking(self)
        self._run: threading.Event | None = None
        self._stepped.connect(self._tell)

    @property
    def is_running(self) -> bool:
        return self._run is not None

    def start(
        self, do: Callable[[Report], T], then: Callable[[T], None], otherwise: Callable[[DScopeError], None]
    ) -> None:
        """Begin; `then` or `otherwise` is called in this thread."""
        self.stop()
        run = self._run = threading.Event()

        def report(done: int, total: int) -> None:
            if run.is_set():
                raise Stopped("Stopped")
            self._stepped.emit(_Step(run, done, total))

        self._asking.ask(lambda: do(report), lambda result: self._end(then, result), lambda e: self._end(otherwise, e))

    def stop(self) -> None:
        """The result is wanted no more."""
        if self._run is not None:
            self._run.set()
            self._run = None
        self._asking.forget()

    def close(self) -> None:
        """Stop, and wait until no thread is left."""
        self.stop()
        self._asking.close()

    def _tell(self, step: _Step) -> None:
        if step.run is self._run:
            self.progressed.emit(Progress(step.done, step.total, None))

    def _end(self, tell: Callable[[T], None], outcome: T) -> None:
        self._run = None
        tell(outcome)
