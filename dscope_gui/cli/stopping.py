"""Every polite way to stop the program does what Ctrl+C does."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from dscope_gui.cli.console import say
from dscope_gui.cli.exits import ExitCode


@contextmanager
def told_when_stopped(what_now: str) -> Iterator[None]:
    """Whoever stops something long is told what has become of it."""
    try:
        yield
    except KeyboardInterrupt:
        say(f"dscope: stopped; {what_now}")
        raise typer.Exit(ExitCode.INCOMPLETE) from None


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
