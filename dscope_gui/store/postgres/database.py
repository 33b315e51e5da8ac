"""The database of a history on a PostgreSQL server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import ProgrammingError

from dscope_gui.domain.database_address import DatabaseAddress
from dscope_gui.errors import StoreUnavailable
from dscope_gui.store.opening import bring_up_to_date, refuse_newer, revision_of
from dscope_gui.store.postgres.connecting import engine_for, writing
from dscope_gui.store.postgres.faults import foreign, no_right_to_make, postgres_faults
from dscope_gui.store.postgres.source import PostgresSource
from dscope_gui.store.reading import SqlRecords
from dscope_gui.store.tables import REVISION

OLDEST_SERVER: Final = 13
"""Major version; the oldest that PostgreSQL's makers looked after when this was written."""
_PER_MAJOR: Final = 10_000
_ENCODING: Final = "UTF8"
_NO_RIGHT: Final = "42501"


class PostgresDatabase:
    """`Database` on a server, for all stations that name it.

    Parameters
    ----------
    folder : with the pictures.
    lock_timeout_s : how long to wait for other stations that write.
    """

    def __init__(self, address: DatabaseAddress, folder: Path, lock_timeout_s: float) -> None:
        self._address, self._folder = address, folder
        self.reading = engine_for(address, lock_timeout_s)
        self.writing = writing(self.reading)
        self.records = SqlRecords(PostgresSource(address, lock_timeout_s))

    def open(self, begin: Callable[[Connection], None]) -> None:
        with self.reading.connect() as connection:
            self._check_server(connection)
            revision = self._revision(connection)
        if revision == REVISION:
            return
        refuse_newer(revision, self._address.place)
        try:
            with self.writing.begin() as connection:
                bring_up_to_date(connection, self._revision(connection), begin)
        except ProgrammingError as error:
            if getattr(error.orig, "sqlstate", None) != _NO_RIGHT:
                raise
            raise no_right_to_make(self._address, revision) from error

    def faults(self) -> AbstractContextManager[None]:
        return postgres_faults(self._address, self._folder)

    def check_still_there(self) -> None:
        """The ledger tells it, whose end is looked at before anything is written."""

    def close(self) -> None:
        self.reading.dispose()

    def _revision(self, connection: Connection) -> str | None:
        return revision_of(connection, lambda what: foreign(self._address, what))

    def _check_server(self, connection: Connection) -> None:
        asked = "SELECT current_setting('server_version_num')::int, current_setting('server_encoding')"
        number, encoding = connection.exec_driver_sql(asked).one()
        if number < OLDEST_SERVER * _PER_MAJOR:
            raise StoreUnavailable(
                f"The server of {self._address.place} is PostgreSQL {number // _PER_MAJOR}",
                f"Version {OLDEST_SERVER} or a later one is needed",
            )
        if encoding != _ENCODING:
            raise StoreUnavailable(
                f"{self._address.place.capitalize()} cannot hold every sign: its encoding is {encoding}",
                "Make the database anew with createdb --encoding=UTF8 --template=template0",
            )
