"""Writes the ledger: one row for everything that is stored, in the same transaction as the thing itself."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import NotWritable
from dscope_gui.logs import logger
from dscope_gui.store.seal.chain import BEFORE_ALL, COLUMNS, LedgerRow, Link, signed_row
from dscope_gui.store.seal.contents import content_hash, name_of
from dscope_gui.store.seal.head import Head, advance_head, head_of, replace_head
from dscope_gui.store.seal.keys import SigningKey

_NAMES: Final = ", ".join(f'"{name}"' for name in COLUMNS)
LAST: Final = f"SELECT {_NAMES} FROM ledger ORDER BY number DESC LIMIT 1"
ALL: Final = f"SELECT {_NAMES} FROM ledger ORDER BY number"
_INSERT: Final = f"INSERT INTO ledger ({_NAMES}) VALUES ({', '.join('?' * len(COLUMNS))})"
_FIELDS: Final = len(COLUMNS) - 2


class Sealing:
    """A transaction that writes: what it stores is sealed before it is committed.

    Attributes
    ----------
    replaces_head : the head file is written even over one that is said to be newer.
    """

    def __init__(self, connection: Connection, key: SigningKey, folder: Path) -> None:
        self.connection = connection
        if not connection.in_transaction():
            connection.begin()
        self._raw = raw(connection)
        self._key, self._folder = key, folder
        self._last: LedgerRow | None = None
        self.replaces_head = False

    def seal(self, kind: SealedKind, number: int, *, picture: str = "", is_adopted: bool = False) -> LedgerRow:
        """Add the row for a thing that was just stored.

        Parameters
        ----------
        number : of the thing in its own table.
        picture : sha256 of its picture's file.
        """
        before = self._last or last_row(self._raw)
        content = content_hash(self._raw, kind, number)
        if content is None:
            raise AssertionError(f"{kind} {number} is sealed before it is stored")
        link = Link(
            number=1 if before is None else before.number + 1,
            kind=kind.value,
            reference=number,
            name=name_of(self._raw, kind, number),
            content=content,
            picture=picture,
            at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            is_adopted=int(is_adopted),
            previous=BEFORE_ALL if before is None else before.chain,
            key=self._key.public.fingerprint,
        )
        self._last = signed_row(link, self._key)
        self._raw.execute(_INSERT, (*astuple(link), self._last.chain, self._last.signature))
        return self._last

    def commit(self) -> None:
        """What was stored is on the disk, with its seals, when this returns."""
        last = self._last or last_row(self._raw)
        self.connection.commit()
        if last is not None:
            _tell(self._folder, head_of(last), anew=self.replaces_head)


def last_row(connection: sqlite3.Connection) -> LedgerRow | None:
    found = connection.execute(LAST).fetchone()
    return None if found is None else row_of(found)


def row_of(values: tuple[object, ...]) -> LedgerRow:
    """A row of the ledger from its columns, whatever somebody made of them."""
    chain, signature = values[_FIELDS:]
    return LedgerRow(Link(*values[:_FIELDS]), chain, signature)  # type: ignore[arg-type] # checked by their hash


def raw(connection: Connection) -> sqlite3.Connection:
    """The connection of Python's own module below one of SQLAlchemy's."""
    found = connection.connection.driver_connection
    if not isinstance(found, sqlite3.Connection):
        raise TypeError(f"{found!r} is no connection to SQLite")
    return found


def _tell(folder: Path, head: Head, *, anew: bool) -> None:
    """A head that cannot be written lags behind; what was stored is stored all the same."""
    try:
        (replace_head if anew else advance_head)(folder, head)
    except (OSError, NotWritable) as error:
        logger().warning("The head file of the history in %s could not be written: %s", folder, error)
