"""The plain way to the database in which everything is read back, and looked at, as it is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, Protocol

from sqlalchemy import Connection, CursorResult

from dscope_gui.store.dialects import POSTGRES, SQLITE


class Rows(Protocol):
    """What was found."""

    def fetchone(self) -> Any:
        """The first row; None where there is none."""

    def fetchall(self) -> list[Any]:
        """All rows."""

    def __iter__(self) -> Iterator[Any]:
        """One after the other."""


class Sql(Protocol):
    """Runs statements with `?` for values, as Python's own connection to SQLite does."""

    def execute(self, statement: str, values: Sequence[Any] = ..., /) -> Rows:
        """Run one."""


class PostgresSql:
    """`Sql` on a server.

    Parameters
    ----------
    streams : what has no values goes through a whole table, and comes bit by bit.
    """

    def __init__(self, connection: Connection, *, streams: bool = False) -> None:
        self._connection, self._streams = connection, streams

    def execute(self, statement: str, values: Sequence[Any] = (), /) -> Rows:
        options = {"stream_results": self._streams and not values}
        marked = statement.replace("?", "%s")
        return _Found(self._connection.exec_driver_sql(marked, tuple(values) or None, execution_options=options))


class _Found:
    """Rows as tuples, which is what is hashed; whoever asks for one, asks for no other."""

    def __init__(self, found: CursorResult[Any]) -> None:
        self._found = found

    def fetchone(self) -> Any:
        return next(iter(self), None)

    def fetchall(self) -> list[Any]:
        return list(self)

    def __iter__(self) -> Iterator[Any]:
        try:
            for row in self._found:
                yield tuple(row)
        finally:
            self._found.close()


def _below(connection: Connection) -> Sql:
    """Python's own connection below SQLAlchemy's."""
    found: Sql = connection.connection.driver_connection  # type: ignore[assignment] # SQLAlchemy does not say whose
    return found


_WAYS: Final[dict[str, Callable[[Connection], Sql]]] = {SQLITE: _below, POSTGRES: PostgresSql}


def sql_of(connection: Connection) -> Sql:
    return _WAYS[connection.dialect.name](connection)
