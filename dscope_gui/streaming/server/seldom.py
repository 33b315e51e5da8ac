"""Lines of the log that somebody else can provoke."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from dscope_gui.logs import logger

_AGAIN_AFTER_S: Final = 10.0
_MOST_REMEMBERED: Final = 200


class SeldomLog:
    """Says the same line at most every few seconds, so that nobody can fill the disk with it.

    Not as a warning: those come up before the operator, whom strangers at the door do not concern.
    """

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._lock = threading.Lock()
        self._said_s: dict[str, float] = {}

    def say(self, line: str, level: int = logging.INFO) -> None:
        if self._is_due(line):
            logger().log(level, "%s", line)

    def _is_due(self, line: str) -> bool:
        now_s = self._monotonic_s()
        with self._lock:
            if now_s - self._said_s.get(line, -_AGAIN_AFTER_S) < _AGAIN_AFTER_S:
                return False
            if len(self._said_s) >= _MOST_REMEMBERED:
                self._said_s.clear()
            self._said_s[line] = now_s
            return True
