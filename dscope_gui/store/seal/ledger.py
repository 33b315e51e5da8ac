"""Writes the ledger: one row for everything that is stored, in the same transaction as the thing itself."""

from __future__ import annotations

from dataclasses import astuple
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import NotWritable
from dscope_gui.logs import logger
from dscope_gui.store.audit_rows import insert_audit
from dscope_gui.store.seal.chain import BEFORE_ALL, COLUMNS, LedgerRow, Link, signed_row
from dscope_gui.store.seal.contents import content_hash, name_of
from dscope_gui.store.seal.head import Head, advance_head, head_of, replace_head
from dscope_gui.store.seal.keys import PublicKey, SigningKey, signing_key
from dscope_gui.store.seal.sql import Sql, sql_of
from dscope_gui.store.seal.trimmed import newest_note

_NAMES: Final = ", ".join(f'"{name}"' for name in COLUMNS)
LAST: Final = f"SELECT {_NAMES} FROM ledger ORDER BY number DESC LIMIT 1"
ALL: Final = f"SELECT {_NAMES} FROM ledger ORDER BY number"
_INSERT: Final = f"INSERT INTO ledger ({_NAMES}) VALUES ({', '.join('?' * len(COLUMNS))})"
_FIELDS: Final = len(COLUMNS) - 2


class Ledger:
    """What this program knows of the ledger of a history, over all transactions.

    Parameters
    ----------
    place : of the history, for people. `head` : the head file. `keys` : folder of the station's signing key.
    """

    def __init__(self, place: str, head: Path, keys: Path) -> None:
        self.place, self.head, self.keys = place, head, keys
        self._written: LedgerRow | None = None

    @cached_property
    def key(self) -> SigningKey:
        """Made at the first use; may raise `StoreUnavailable`, `NotWritable`."""
        return signing_key(self.keys)

    def remember(self, row: LedgerRow) -> None:
        """It is on the disk."""
        if self._written is None or self._written.number < row.number:
            self._written = row

    def trouble(self, sql: Sql) -> str | None:
        """Whether what this program has seen written is gone: somebody cut it off while the program ran."""
        known = self._written
        found = None if known is None else chain_at(sql, known.number)
        if known is None or found == known.chain or (found is None and known.number <= newest_note(sql).to):
            return None
        self._written = None  # told once; the ledger tells it from then on
        return f"row {known.number} was sealed and is no longer there, or is another one"


class Sealing:
    """A transaction that writes: what it stores is sealed before it is committed.

    Attributes
    ----------
    connection : SQLAlchemy's. `sql` : the plain way through it.
    """

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self.connection = connection
        if not connection.in_transaction():
            connection.begin()
        self.sql = sql_of(connection)
        self._ledger = ledger
        self._last: LedgerRow | None = None
        self._replaces_head = False

    def seal(self, kind: SealedKind, number: int, *, picture: str = "", is_adopted: bool = False) -> LedgerRow:
        """Add the row for a thing that was just stored.

        Parameters
        ----------
        number : of the thing in its own table.
        picture : sha256 of its picture's file.
        """
        content = content_hash(self.sql, kind, number)
        if content is None:
            raise AssertionError(f"{kind} {number} is sealed before it is stored")
        name = name_of(self.sql, kind, number)
        return self._append(kind, number, name, content, picture=picture, is_adopted=is_adopted)

    def seal_known(self, kind: SealedKind, number: int, name: str, content: str, *, picture: str = "") -> LedgerRow:
        """`seal` where the hash of the content and the name are known, so that the thing need not be read again."""
        return self._append(kind, number, name, content, picture=picture)

    def _append(
        self, kind: SealedKind, number: int, name: str, content: str, *, picture: str, is_adopted: bool = False
    ) -> LedgerRow:
        if self._last is None and (trouble := self._ledger.trouble(self.sql)) is not None:
            self.note_trouble(trouble)
        before = self._last or last_row(self.sql)
        link = Link(
            number=1 if before is None else before.number + 1,
            kind=kind.value,
            reference=number,
            name=name,
            content=content,
            picture=picture,
            at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            is_adopted=int(is_adopted),
            previous=BEFORE_ALL if before is None else before.chain,
            key=self._ledger.key.public.fingerprint,
        )
        self._last = signed_row(link, self._ledger.key)
        self.sql.execute(_INSERT, (*astuple(link), self._last.chain, self._last.signature))
        return self._last

    def note_trouble(self, trouble: str) -> None:
        """What is wrong with the ledger is noted in the ledger itself, where it stays."""
        logger().error("The seal of the history in %s is broken: %s", self._ledger.place, trouble)
        self._last = last_row(self.sql)
        found = None if self._last is None else self._last.number
        line = AuditLine(AuditKind.SEAL_BROKEN, datetime.now(UTC), after={"last_row": found}, reason=trouble)
        self.seal(SealedKind.AUDIT, insert_audit(self.connection, line))
        self._replaces_head = True

    def commit(self) -> None:
        """What was stored is on the disk, with its seals, when this returns."""
        last = self._last or last_row(self.sql)
        self.connection.commit()
        if last is not None:
            self._ledger.remember(last)
            self._tell(head_of(last, self._ledger.key))

    def _tell(self, head: Head) -> None:
        """A head that cannot be written lags behind; what was stored is stored all the same."""
        try:
            (replace_head if self._replaces_head else advance_head)(self._ledger.head, head)
        except (OSError, NotWritable) as error:
            logger().warning("The head file of the history in %s could not be written: %s", self._ledger.place, error)


def last_row(sql: Sql) -> LedgerRow | None:
    found = sql.execute(LAST).fetchone()
    return None if found is None else row_of(found)


def row_of(values: tuple[object, ...]) -> LedgerRow:
    """A row of the ledger from its columns, whatever somebody made of them."""
    chain, signature = values[_FIELDS:]
    return LedgerRow(Link(*values[:_FIELDS]), chain, signature)  # type: ignore[arg-type] # checked by their hash


def chain_at(sql: Sql, number: int) -> object:
    """Chain hash of a row; None where there is no such row."""
    found = sql.execute("SELECT chain FROM ledger WHERE number = ?", (number,)).fetchone()
    return None if found is None else found[0]


def named_keys(sql: Sql) -> tuple[PublicKey, ...]:
    """Keys of the ledger's own rows; a row that holds none is told by its content's hash."""
    found = []
    for (pem,) in sql.execute("SELECT pem FROM seal_keys ORDER BY number"):
        try:
            found.append(PublicKey.parse(str(pem)))
        except ValueError:
            continue
    return tuple(found)
