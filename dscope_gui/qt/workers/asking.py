"""Asks something slow beside the GUI thread; only the newest question gets its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from PyQt6.QtCore import QObject, QThreadPool, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.qt.workers.ending import end_threads

T = TypeVar("T")

_THREADS: Final = 3
"""A slow old question must not keep the newest one waiting."""
_PATIENCE_S: Final = 5.0
"""A locked database gives up sooner."""


@dataclass(frozen=True, slots=True)
class _Reply:
    number: int
    value: object
    error: DScopeError | None


class _Desk(QObject):
    """Where answers are left. It lives as long as somebody is at work for it, whatever becomes of whoever asked."""

    replied = pyqtSignal(object)


class Asking(QObject):
    """One kind of question. A new one makes the one before worthless, whether it runs already or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setObjectName("asking")
        self._pool.setMaxThreadCount(_THREADS)
        self._newest = 0
        self._then: Callable[[Any], None] = _ignore
        self._otherwise: Callable[[DScopeError], None] = _ignore
        self._desk = _Desk()
        self._desk.replied.connect(self._take)

    def ask(
        self, question: Callable[[], T], then: Callable[[T], None], otherwise: Callable[[DScopeError], None]
    ) -> None:
        """Run `question` in another thread; `then` or `otherwise` is called in this one, unless asked again."""
        self._newest += 1
        self._then, self._otherwise = then, otherwise
        number, desk = self._newest, self._desk

        def answer() -> None:
            if number == self._newest:
                desk.replied.emit(_reply(number, question))

        self._pool.start(answer)

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._newest += 1

    def close(self) -> None:
        """Forget, and wait until no thread is left."""
        self.forget()
        self._pool.clear()
        end_threads(self._pool, _PATIENCE_S)

    def _take(self, reply: _Reply) -> None:
        if reply.number != self._newest:
            return
        if reply.error is None:
            self._then(reply.value)
        else:
            self._otherwise(reply.error)


def _reply(number: int, question: Callable[[], object]) -> _Reply:
    try:
        return _Reply(number, question(), None)
    except DScopeError as error:
        return _Reply(number, None, error)
    except Exception as error:  # noqa: BLE001  top of a thread: the window must learn of it
        logger().exception("A question beside the GUI thread failed")
        return _Reply(number, None, DScopeError(f"The program failed: {error}", "The log has the details"))


def _ignore(_value: object) -> None:
    """Nobody asked yet."""
