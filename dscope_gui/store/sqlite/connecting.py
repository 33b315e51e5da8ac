"""How the program connects to the history's database."""

from __future__ import annotations

import sqlite3
from array import array
from pathlib import Path
from typing import Final

import numpy as np
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

_WRITING: Final = "dscope_writing"
_KEPT, _MOST_MORE = 1, 14
"""Connections. Those that only several threads at once need end with their work: a station has the same files open,
and as many pages in its memory, after a year as on its first day.
"""


class Median:
    """Aggregate function `median(x)` of SQLite: leaves NULL out, and is NULL where nothing else is.

    It holds all values of a group at once, for a day of a busy line in eight bytes each and not in a float's 32.
    """

    def __init__(self) -> None:
        self._values = array("d")

    def step(self, value: float | None) -> None:
        if value is not None:
            self._values.append(value)

    def finalize(self) -> float | None:
        values = np.frombuffer(self._values)
        return float(np.median(values, overwrite_input=True)) if values.size else None


def engine_for(file: Path, lock_timeout_s: float) -> Engine:
    """Connections to one SQLite file, for any thread; each waits so long for a lock."""
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        connect_args={"timeout": lock_timeout_s},
        hide_parameters=True,
        pool_size=_KEPT,
        max_overflow=_MOST_MORE,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same connections, whose transactions are the only one that writes from their first moment on."""
    return engine.execution_options(**{_WRITING: True})


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    """Every commit is on the disk; transactions begin where `_begin` says, also for CREATE TABLE."""
    connection.isolation_level = None
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.create_aggregate("median", 1, Median)  # type: ignore[arg-type] # typeshed knows only whole numbers


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
