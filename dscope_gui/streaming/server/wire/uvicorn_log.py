"""What uvicorn says, in our log."""

from __future__ import annotations

import logging
import re
from typing import Final

from dscope_gui.streaming.server.seldom import SeldomLog

_NAME: Final = "uvicorn"
_SECRET: Final = re.compile(r"(token=)[^&\s\"']+", re.IGNORECASE)


class _ToOurLog(logging.Handler):
    """Hands lines on without tokens and tracebacks."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._log = SeldomLog()

    def emit(self, record: logging.LogRecord) -> None:
        fault = record.exc_info[1] if record.exc_info else None
        told = f" ({type(fault).__name__}: {fault})" if fault else ""
        is_ours = fault is not None and not isinstance(fault, UnicodeDecodeError)  # which is what a peer sent
        level = logging.ERROR if is_ours else logging.INFO
        self._log.say(f"Server: {without_tokens(record.getMessage()).strip()}{told}", level)


def hear_uvicorn() -> None:
    """Send uvicorn's lines to our log and nowhere else; may be called again."""
    log = logging.getLogger(_NAME)
    log.propagate = False
    if not any(isinstance(handler, _ToOurLog) for handler in log.handlers):
        log.addHandler(_ToOurLog())


def without_tokens(line: str) -> str:
    return _SECRET.sub(r"\1…", line)
