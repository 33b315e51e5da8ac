"""The plain way to the database in which everything is read back, and looked at, as it is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, Protocol

from sqlalchemy import Connection

from dscope_gui.store.dialects import POSTGRES, SQLITE


class Rows(Protocol):
    """What was found."""

    def fetchone(self) -> Any:
        """The first row; None where there is none. Nothing more can be had then."""

    def fetchall(self) -> list[Any]:
        """All that are left."""

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
        done = self._connection.exec_driver_sql(
            statement.replace("?", "%s"), tuple(values) or None, execution_options=options
        )
        return _Found(done) if done.returns_rows else _Found(())


class _Found:
    """Rows as tuples, which is what is hashed."""

    def __init__(self, rows: Any) -> None:
        self._result, self._rows = rows, iter(rows)

    def fetchone(self) -> Any:
        """What comes bit by bit is open on the server until its end was read; whoever wants one row reads no end."""
        found = next(iter(self), None)
        if self._result:
            self._result.close()
        return found

    def fetchall(self) -> list[Any]:
        return list(self)

    def __iter__(self) -> Iterator[Any]:
        return (tuple(row) for row in self._rows)


def _below(connection: Connection) -> Sql:
    """Python's own connection below SQLAlchemy's."""
    found: Sql = connection.connection.driver_connection  # type: ignore[assignment] # SQLAlchemy does not say whose
    return found


_WAYS: Final[dict[str, Callable[[Connection], Sql]]] = {SQLITE: _below, POSTGRES: PostgresSql}


def sql_of(connection: Connection) -> Sql:
    return _WAYS[connection.dialect.name](connection)
