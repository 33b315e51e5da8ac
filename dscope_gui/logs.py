"""Log files that a technician can read: time, level, message."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

LOGGER_NAME = "dscope"
FORMAT = "%(asctime)s.%(msecs)03d %(levelname)s %(message)s"
TIME_FORMAT = "%Y-%m-%dT%H:%M:%S"


def logger() -> logging.Logger:
    """The program's one logger; it stays silent until a file or a handler is added."""
    log = logging.getLogger(LOGGER_NAME)
    if not log.handlers:
        log.addHandler(logging.NullHandler())
        log.setLevel(logging.INFO)
        log.propagate = False
    return log


class _PatientFileHandler(logging.FileHandler):
    """A log that cannot be written any more must not stop or soil what it reports on."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        pass


def open_log_file(path: Path) -> logging.FileHandler:
    """Append the program's log to `path` until `close_log_file`."""
    handler = _PatientFileHandler(path, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(logging.Formatter(FORMAT, datefmt=TIME_FORMAT))
    logger().addHandler(handler)
    return handler


def close_log_file(handler: logging.FileHandler) -> None:
    logger().removeHandler(handler)
    with suppress(OSError):  # closing writes what is left, and the disk may be full
        handler.close()
