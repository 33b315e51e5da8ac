"""Removes things from a spool, with their rows of the ledger, and seals what is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Table, delete, func, select

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.audit_rows import insert_audit
from dscope_gui.store.moving.tables_of import OWNER, hanging_tables, main_table
from dscope_gui.store.moving.taking import Thing
from dscope_gui.store.seal.ledger import Sealing
from dscope_gui.store.seal.trimmed import newest_note, trim_note
from dscope_gui.store.tables import AUDIT, DEFECT_COUNTS, EVENTS, INSPECTIONS, LEDGER, RECORDS

IN_TURN: Final = (SealedKind.BOOKING, SealedKind.INSPECTION, SealedKind.AUDIT)
"""What is removed; station checks and rule sets are judged by from the spool. A booking goes before its inspection."""
_TABLES: Final = (INSPECTIONS, RECORDS, DEFECT_COUNTS, EVENTS, AUDIT, LEDGER)


def cut(writing: Sealing, things: Sequence[Thing], at: datetime) -> list[Thing]:
    """Remove these from a file; returns those that are gone, once the transaction is committed.

    The last of each kind stays, so that no number is given twice, and an inspection of which a booking stays.
    """
    connection, gone = writing.connection, list[Thing]()
    with _lifted(connection):
        for kind in IN_TURN:
            of_kind = [thing for thing in things if thing.kind is kind]
            kept = _must_stay(connection, kind)
            going = [thing for thing in of_kind if thing.row.link.reference not in kept]
            _remove(connection, kind, [thing.row.link.reference for thing in going])
            gone += going
        _delete(connection, LEDGER, "number", [thing.row.number for thing in gone])
    if gone:
        _note(writing, max(thing.row.number for thing in gone), at)
    return gone


def _must_stay(connection: Connection, kind: SealedKind) -> set[int]:
    table = main_table(kind)
    last = select(func.max(table.c.number))
    if kind is SealedKind.AUDIT:
        noted = last.where(AUDIT.c.kind == AuditKind.SPOOL_TRIMMED.value)
        return {connection.execute(one).scalar() or 0 for one in (last, noted)}
    stay = {connection.execute(last).scalar() or 0}
    if kind is SealedKind.INSPECTION:
        stay |= set(connection.execute(select(EVENTS.c.inspection).distinct()).scalars())
    return stay


def _remove(connection: Connection, kind: SealedKind, numbers: list[int]) -> None:
    for table in hanging_tables(kind):
        _delete(connection, table, OWNER[table.name], numbers)
    _delete(connection, main_table(kind), "number", numbers)


def _delete(connection: Connection, table: Table, column: str, numbers: list[int]) -> None:
    if numbers:
        connection.execute(delete(table).where(table.c[column].in_(numbers)))


def _note(writing: Sealing, last: int, at: datetime) -> None:
    to = max(last, newest_note(writing.sql).to)
    left = select(LEDGER.c.chain).where(LEDGER.c.number <= to).order_by(LEDGER.c.number)
    note = trim_note(to, writing.connection.execute(left).scalars().all())
    line = AuditLine(AuditKind.SPOOL_TRIMMED, at, after=note.words)
    writing.seal(SealedKind.AUDIT, insert_audit(writing.connection, line))


@contextmanager
def _lifted(connection: Connection) -> Iterator[None]:
    """Without the triggers that refuse it, which nobody else sees missing: all of it is one transaction."""
    triggers = [f"{table.name}_refuse_delete" for table in _TABLES]
    asked = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?"
    made = [connection.exec_driver_sql(asked, (name,)).scalar_one() for name in triggers]
    for name in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for statement in made:
        connection.exec_driver_sql(statement)
