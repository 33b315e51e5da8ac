"""Waits for what another thread does, without sleeping."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

_LONGEST_S: Final = 60.0
_BETWEEN_S: Final = 0.01


def until(
    is_so: Callable[[], bool], within_s: float = _LONGEST_S, instead: Callable[[], str] = lambda: "it did not happen"
) -> None:
    """Return once it is so; fail where it does not become so, and tell what is instead."""
    ends_s, never = time.monotonic() + within_s, threading.Event()
    while not is_so():
        if time.monotonic() > ends_s:
            raise AssertionError(instead())
        never.wait(_BETWEEN_S)
