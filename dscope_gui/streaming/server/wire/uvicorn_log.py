"""What uvicorn says, in our log."""

from __future__ import annotations

import logging
import re
import time
from typing import Final

from dscope_gui.logs import logger

_NAME: Final = "uvicorn"
_SECRET: Final = re.compile(r"(token=)[^&\s\"']+", re.IGNORECASE)
_SAID_AGAIN_AFTER_S: Final = 10.0
_MOST_REMEMBERED: Final = 200


class _ToOurLog(logging.Handler):
    """Hands lines on without tokens and tracebacks; the same line at most every few seconds, whoever provokes it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._said_s: dict[str, float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        line = without_tokens(record.getMessage()).strip()
        now_s = time.monotonic()
        if now_s - self._said_s.get(line, -_SAID_AGAIN_AFTER_S) < _SAID_AGAIN_AFTER_S:
            return
        if len(self._said_s) >= _MOST_REMEMBERED:
            self._said_s.clear()
        self._said_s[line] = now_s
        fault = record.exc_info[1] if record.exc_info else None
        logger().log(record.levelno, "Server: %s%s", line, f" ({type(fault).__name__}: {fault})" if fault else "")


def hear_uvicorn() -> None:
    """Send uvicorn's lines to our log and nowhere else; may be called again."""
    log = logging.getLogger(_NAME)
    log.propagate = False
    if not any(isinstance(handler, _ToOurLog) for handler in log.handlers):
        log.addHandler(_ToOurLog())


def without_tokens(line: str) -> str:
    return _SECRET.sub(r"\1…", line)
