"""The audit trail in the history: with the same transactions, triggers, seals and refusals as the inspections."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select

from dscope_gui.domain.audit import AuditLine, AuditQuery
from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.audit_rows import insert_audit, line_of, utc
from dscope_gui.store.dialects import PlaceOf
from dscope_gui.store.rows import folded
from dscope_gui.store.tables import AUDIT
from dscope_gui.store.transactions import Reading, Writing


class SqlAuditTrail:
    """`AuditTrail` in the database of a `SqlStore`.

    Parameters
    ----------
    reading, writing : open a transaction on the store's connections.
    """

    def __init__(self, reading: Reading, writing: Writing) -> None:
        self._reading, self._writing = reading, writing

    def note(self, line: AuditLine) -> None:
        with self._writing() as writing:
            writing.seal(SealedKind.AUDIT, insert_audit(writing.connection, line))
            writing.commit()

    def lines(self, query: AuditQuery, *, limit: int, offset: int = 0) -> Sequence[AuditLine]:
        newest_first = select(AUDIT).where(*_conditions(query)).order_by(AUDIT.c.number.desc())
        with self._reading() as connection:
            return [line_of(row) for row in connection.execute(newest_first.limit(limit).offset(offset))]

    def count(self, query: AuditQuery) -> int:
        counted = select(func.count()).select_from(AUDIT).where(*_conditions(query))
        with self._reading() as connection:
            return connection.execute(counted).scalar_one()


def _conditions(query: AuditQuery) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if query.text:
        wanted.append(PlaceOf(AUDIT.c.folded, folded(query.text)) > 0)
    if query.kinds:
        wanted.append(AUDIT.c.kind.in_([kind.value for kind in query.kinds]))
    if query.since is not None:
        wanted.append(AUDIT.c.at >= utc(query.since))
    if query.until is not None:
        wanted.append(AUDIT.c.at < utc(query.until))
    return wanted
