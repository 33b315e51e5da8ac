"""Connections of those who only read the history's file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine

from dscope_gui.store.sqlite.faults import gone, sqlite_faults


@dataclass(frozen=True, slots=True)
class SqliteSource:
    """A database that a store has opened before; nothing can be written through it.

    Parameters
    ----------
    lock_timeout_s : how long another program may keep the database locked.
    """

    file: Path
    lock_timeout_s: float

    def engine(self) -> Engine:
        return create_engine("sqlite://", creator=self._open, poolclass=NullPool, hide_parameters=True)

    @contextmanager
    def connected(self, engine: Engine) -> Iterator[Connection]:
        if not self.file.exists():
            raise gone(self.file.parent)
        with sqlite_faults(self.file.parent), engine.connect() as connection:
            yield connection

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(
            f"{self.file.as_uri()}?mode=ro", uri=True, timeout=self.lock_timeout_s, check_same_thread=False
        )
