"""Every polite way to stop the program does what Ctrl+C does."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kill_like_ctrl_c() -> Iterator[None]:
    """A polite kill and a closed terminal stop the batch in order, so that the folder says what is finished."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    # What was ignored when the program began, as under nohup, stays ignored.
    heard = [number for name in names if signal.getsignal(number := signal.Signals[name]) is signal.SIG_DFL]
    for number in heard:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, signal.SIG_DFL)
