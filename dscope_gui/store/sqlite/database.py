"""The database of a history as one SQLite file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

from sqlalchemy import Connection

from dscope_gui.errors import StoreUnavailable
from dscope_gui.store.opening import bring_up_to_date, refuse_newer, revision_of
from dscope_gui.store.reading import SqlRecords
from dscope_gui.store.sqlite.connecting import engine_for, writing
from dscope_gui.store.sqlite.faults import damaged, gone, sqlite_faults
from dscope_gui.store.sqlite.source import SqliteSource
from dscope_gui.store.tables import REVISION


class SqliteDatabase:
    """`Database` in a file, which remembers that file.

    Parameters
    ----------
    lock_timeout_s : how long another program may keep it locked.
    """

    def __init__(self, file: Path, lock_timeout_s: float) -> None:
        self._file = file
        self._identity: tuple[int, int] | None = None
        self.reading = engine_for(file, lock_timeout_s)
        self.writing = writing(self.reading)
        self.records = SqlRecords(SqliteSource(file, lock_timeout_s))

    def open(self, begin: Callable[[Connection], None]) -> None:
        with self.reading.connect() as connection:
            revision = self._revision(connection)
        if revision != REVISION:
            refuse_newer(revision, str(self._file.parent))
        self._write_ahead()
        if revision != REVISION:
            with self.writing.begin() as connection:
                bring_up_to_date(connection, self._revision(connection), begin)
        self._identity = self._identity_now()

    def faults(self) -> AbstractContextManager[None]:
        return sqlite_faults(self._file.parent)

    def check_still_there(self) -> None:
        """A file that was removed can still be written to, into nothing."""
        try:
            identity = self._identity_now()
        except FileNotFoundError:
            raise gone(self._file.parent) from None
        if identity != self._identity:
            raise gone(self._file.parent)

    def close(self) -> None:
        self.reading.dispose()

    def _identity_now(self) -> tuple[int, int]:
        found = self._file.stat()
        return found.st_dev, found.st_ino

    def _revision(self, connection: Connection) -> str | None:
        return revision_of(connection, lambda what: damaged(self._file.parent, what))

    def _write_ahead(self) -> None:
        """Let readers read while somebody writes; the file remembers it."""
        with closing(self.reading.raw_connection()) as connection:
            (mode,) = connection.cursor().execute("PRAGMA journal_mode=WAL").fetchone()
        if mode != "wal":
            raise StoreUnavailable(
                f"The drive of {self._file.parent} cannot hold a history: it has no write-ahead log ({mode})",
                "Name a folder on a drive of this computer; network drives do not do",
            )
