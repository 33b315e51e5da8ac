"""One connection to the outbox, made when it is needed and again after a fault."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

from dscope_gui.protocols import Clock
from dscope_gui.streaming.push.damage import Damage, replace_if_damaged
from dscope_gui.streaming.push.faults import is_damage, outbox_faults
from dscope_gui.streaming.push.opening import connect

T = TypeVar("T")

_ONE_AT_A_TIME: Final = threading.Lock()
"""Two connections that find the same damage must not both put the file aside."""


class OutboxConnection:
    """Runs steps on the file, for any thread.

    Parameters
    ----------
    on_damage : called when the file was broken and a new one was begun.
    """

    def __init__(self, file: Path, clock: Clock, on_damage: Callable[[Damage], None]) -> None:
        self._file = file
        self._clock = clock
        self._on_damage = on_damage
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None

    def run(self, step: Callable[[sqlite3.Connection], T]) -> T:
        """Do a step; one that meets a broken file is done again on the new one.

        Raises
        ------
        OutboxUnavailable
            Nothing was done.
        """
        with self._lock, outbox_faults(self._file):
            try:
                return step(self._opened())
            except sqlite3.Error as error:
                self._let_go()
                if not is_damage(error):
                    raise
            self._mend()
            return step(self._opened())

    def close(self) -> None:
        with self._lock:
            self._let_go()

    def _opened(self) -> sqlite3.Connection:
        """The connection to the file that bears the name now, whatever became of the one before."""
        if self._connection is not None and self._identity != _identity(self._file):
            self._let_go()
        if self._connection is None:
            self._connection = connect(self._file)
            self._identity = _identity(self._file)
        return self._connection

    def _mend(self) -> None:
        with _ONE_AT_A_TIME:
            damage = replace_if_damaged(self._file, self._clock.now())
        if damage is not None:
            self._on_damage(damage)

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        status = file.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
