"""Puts what Qt itself has to say into the program's log; a window has no terminal to say it on."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PyQt6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from dscope_gui.logs import logger
from dscope_gui.qt.notifications.notices import IS_NOTICE

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.INFO,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.ERROR,
}
"""Qt warns of what its platform cannot do; there is nothing in it that a user could put right."""


@contextmanager
def qt_messages_logged() -> Iterator[None]:
    """Until the end of the block."""

    def take(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        logger().log(_LEVELS.get(kind, logging.INFO), "Qt: %s", message or "", extra={IS_NOTICE: True})

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
