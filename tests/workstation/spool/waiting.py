"""Waits for what another thread does, without sleeping."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

_LONGEST_S: Final = 60.0
_BETWEEN_S: Final = 0.01


def until(is_so: Callable[[], bool], within_s: float = _LONGEST_S) -> None:
    """Return once it is so; fail where it does not become so."""
    ends_s, never = time.monotonic() + within_s, threading.Event()
    while not is_so():
        if time.monotonic() > ends_s:
            raise AssertionError("it did not happen in time")
        never.wait(_BETWEEN_S)
