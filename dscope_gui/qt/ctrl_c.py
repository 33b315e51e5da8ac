"""A window hears the terminal from which it was started."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PyQt6.QtCore import QTimer
from PyQt6.QtWidgets import QWidget

_LISTEN_MS: Final = 250
"""Qt sleeps in its own code; every quarter of a second Python gets to hear a Ctrl+C from the terminal."""


@contextmanager
def ctrl_c_closes(window: QWidget, *, with_kill: bool = False) -> Iterator[None]:
    """Ctrl+C in the terminal closes the window like its own button.

    Parameters
    ----------
    with_kill : a polite kill does so, too.
    """
    heard = [signal.SIGINT, signal.SIGTERM] if with_kill else [signal.SIGINT]
    before = {number: signal.signal(number, lambda *_: window.close()) for number in heard}
    listen = QTimer(window)
    listen.timeout.connect(lambda: None)
    listen.start(_LISTEN_MS)
    try:
        yield
    finally:
        listen.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
