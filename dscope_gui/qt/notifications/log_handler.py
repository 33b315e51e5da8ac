"""Makes notices of what any part of the program writes into the log, and keeps the log for the technician."""

from __future__ import annotations

import logging
from collections import deque
from datetime import UTC, datetime
from typing import Final

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.logs import FORMAT, TIME_FORMAT, logger
from dscope_gui.qt.notifications.notice import Notice, Severity
from dscope_gui.qt.notifications.notices import IS_NOTICE, Notices

_KEPT_LINES: Final = 2000
"""Enough to see how a fault came about; the log file has all of it."""


class LogLines(QObject):
    """The latest lines of the log, tracebacks and all."""

    added = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)

    @property
    def text(self) -> str:
        return "\n".join(self._lines)

    def add(self, line: str) -> None:
        """From any thread."""
        self._lines.append(line)
        self.added.emit(line)


class NoticeLogHandler(logging.Handler):
    """Listens to the program's log from `attach` to `detach`."""

    def __init__(self, notices: Notices, lines: LogLines) -> None:
        super().__init__(logging.INFO)
        self._notices = notices
        self._lines = lines
        self.setFormatter(logging.Formatter(FORMAT, datefmt=TIME_FORMAT))

    def attach(self) -> None:
        logger().addHandler(self)

    def detach(self) -> None:
        logger().removeHandler(self)
        self.close()

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.add(self.format(record))
        if record.levelno >= logging.WARNING and not getattr(record, IS_NOTICE, False):
            severity = Severity.ERROR if record.levelno >= logging.ERROR else Severity.WARNING
            at = datetime.fromtimestamp(record.created, UTC)
            self._notices.post(Notice(severity, record.getMessage(), "", at))
