"""The files of a history that a process keeps open."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Final

_AT_ONCE: Final = 4
"""Connections; more threads never ask a history at the same moment."""


def open_at_once(database: Path) -> None:
    """Let that moment be now.

    A file that is closed while another connection holds a lock on it stays open, since closing it would end that lock
    (POSIX), and SQLite takes it for the next connection. So a process has as many open as it ever needed at once; and
    when two threads first meet is a matter of chance, which is not to be taken for growth.
    """
    with ExitStack() as stack:
        for mode in ("rw", "ro"):
            for _ in range(_AT_ONCE):
                address = f"{database.absolute().as_uri()}?mode={mode}"
                connection = stack.enter_context(closing(sqlite3.connect(address, uri=True)))
                connection.execute("PRAGMA schema_version")
