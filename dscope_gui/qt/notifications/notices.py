"""All notices of this run: from errors, from the log, from any thread."""

from __future__ import annotations

import logging
from collections import deque
from datetime import UTC, datetime
from typing import Final

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.qt.notifications.notice import Notice, Severity

_KEPT: Final = 500
"""Notices of one shift at a station that complains every minute; the log file has the older ones."""

IS_NOTICE: Final = "is_notice"
"""Marks what a notice wrote into the log, so that the log does not make another notice of it."""

_LEVELS: Final = {
    Severity.INFO: logging.INFO,
    Severity.WARNING: logging.WARNING,
    Severity.ERROR: logging.ERROR,
}


class Notices(QObject):
    """Keeps the notices and tells who wants to know; its methods may be called from any thread."""

    added = pyqtSignal(object)
    """A `Notice`, always in the thread of this object."""
    unread_changed = pyqtSignal(int)
    read = pyqtSignal()
    """Somebody has looked at them all."""

    _posted = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: deque[Notice] = deque(maxlen=_KEPT)
        self._unread = 0
        self._posted.connect(self._add)

    @property
    def kept(self) -> tuple[Notice, ...]:
        """Oldest first."""
        return tuple(self._kept)

    @property
    def unread(self) -> int:
        """Warnings and errors since they were last looked at."""
        return self._unread

    def info(self, message: str, hint: str = "") -> None:
        self._write_and_post(Severity.INFO, message, hint)

    def warning(self, message: str, hint: str = "") -> None:
        self._write_and_post(Severity.WARNING, message, hint)

    def error(self, message: str, hint: str = "") -> None:
        self._write_and_post(Severity.ERROR, message, hint)

    def report(self, error: Exception) -> None:
        """An error that was caught: in its own words where it is one of ours, with its name where not."""
        if isinstance(error, DScopeError):
            self.error(error.message, error.hint)
        else:
            self.error(f"{type(error).__name__}: {error}")

    def post(self, notice: Notice) -> None:
        """A notice that stands in the log already."""
        self._posted.emit(notice)

    def mark_read(self) -> None:
        self._count(0)
        self.read.emit()

    def _write_and_post(self, severity: Severity, message: str, hint: str) -> None:
        notice = Notice(severity, message, hint, datetime.now(UTC))
        logger().log(_LEVELS[severity], notice.line, extra={IS_NOTICE: True})
        self.post(notice)

    def _add(self, notice: Notice) -> None:
        self._kept.append(notice)
        if notice.severity is not Severity.INFO:
            self._count(self._unread + 1)
        self.added.emit(notice)

    def _count(self, unread: int) -> None:
        if unread != self._unread:
            self._unread = unread
            self.unread_changed.emit(unread)
