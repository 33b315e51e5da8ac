"""Keeps Ctrl+C back where it would leave a lock behind on which others wait for ever."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

_LIKE_CTRL_C: Final = tuple(
    signal.Signals[name] for name in ("SIGINT", "SIGTERM", "SIGHUP") if name in signal.Signals.__members__
)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Ctrl+C, and each signal that acts like it, is heard when this is over.

    A process that starts meanwhile inherits that the main thread does not listen, and cannot be torn while it imports.
    That alone would not do: threads of the libraries listen as well, and whichever hears the signal, Python raises
    KeyboardInterrupt in the main thread wherever that is, in the middle of taking a lock too.
    """
    with _unheard_by_processes(), _heard_afterwards():
        yield


@contextmanager
def _unheard_by_processes() -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _heard_afterwards() -> Iterator[None]:
    """Only the main thread is ever interrupted, and only it may say how."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []

    def hear(number: int, _frame: FrameType | None) -> None:
        heard.append(number)

    held = [number for number in _LIKE_CTRL_C if signal.getsignal(number) is signal.default_int_handler]
    for number in held:
        signal.signal(number, hear)
    try:
        yield
    finally:
        for number in held:
            signal.signal(number, signal.default_int_handler)
    if heard:
        raise KeyboardInterrupt
