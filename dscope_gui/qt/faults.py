"""Faults of the program itself: logged with all their lines and shown as a notice instead of ending it.

Without these hooks PyQt6 aborts the process on the first exception that leaves a slot.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import TracebackType

from PyQt6.QtCore import QCoreApplication

from dscope_gui.logs import logger
from dscope_gui.qt.notifications import Notice, Notices, Severity
from dscope_gui.qt.notifications.notices import IS_NOTICE


@contextmanager
def faults_reported(notices: Notices) -> Iterator[None]:
    """Report what nobody caught, on any thread, until the end of the block."""

    def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            _report(notices, error, "the program", trace)

    def in_thread(hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None and not isinstance(hooked.exc_value, SystemExit):
            name = hooked.thread.name if hooked.thread else "?"
            _report(notices, hooked.exc_value, f"the thread {name}", hooked.exc_traceback)

    before = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = in_main, in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before


def _report(notices: Notices, error: BaseException, where: str, trace: TracebackType | None) -> None:
    logger().log(
        logging.ERROR,
        "Unexpected fault in %s",
        where,
        exc_info=(type(error), error, trace),
        extra={IS_NOTICE: True},
    )
    message = QCoreApplication.translate("Faults", "The program itself failed: {error}").format(
        error=f"{type(error).__name__}: {error}"
    )
    hint = QCoreApplication.translate("Faults", "Repeat the last step. If it comes again, give the log to the maker")
    notices.post(Notice(Severity.ERROR, message, hint, datetime.now(UTC)))
