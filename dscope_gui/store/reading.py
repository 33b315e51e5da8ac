"""Reads many records of the history quickly, beside whoever stores."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import fields
from typing import Final, Protocol

from sqlalchemy import Connection, Engine, func, select

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery, StoredRecord, Stretch
from dscope_gui.domain.ticket import Ticket
from dscope_gui.store.searching import conditions
from dscope_gui.store.tables import INSPECTIONS, RECORDS

_OF_TICKET: Final = len(fields(Ticket))


class Source(Protocol):
    """Where records are read from; it can be sent to another process."""

    def engine(self) -> Engine:
        """Makes connections that can write nothing."""

    def connected(self, engine: Engine) -> AbstractContextManager[Connection]:
        """One of them; may raise `StoreUnavailable`."""


class SqlRecords:
    """`RecordReader` of a database that a store has opened before.

    Each stretch is read at once, so that nobody has to keep what was for longer.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._engine = source.engine()

    def __reduce__(self) -> tuple[type[SqlRecords], tuple[Source]]:
        """Connections stay in their process; the copy there opens its own."""
        return SqlRecords, (self._source,)

    def stretches(self, query: HistoryQuery, length: int) -> Sequence[Stretch]:
        blocks = select((INSPECTIONS.c.number // length).label("block"), INSPECTIONS.c.number).where(*conditions(query))
        fitting = blocks.subquery()
        columns = (fitting.c.block, func.max(fitting.c.number).label("newest"), func.count().label("fitting"))
        found = select(*columns).group_by(fitting.c.block).order_by(fitting.c.block)
        with self._source.connected(self._engine) as connection:
            return [Stretch(row.block * length, row.newest, row.fitting) for row in connection.execute(found)]

    def read(self, query: HistoryQuery, stretch: Stretch) -> Sequence[StoredRecord]:
        table = INSPECTIONS.c
        ticket = table.part, table.serial, table.lot, table.operator, table.station
        found = (
            select(*ticket, RECORDS.c.line, table.answer, table.cleanings, table.before)
            .join(RECORDS, RECORDS.c.inspection == table.number)
            .where(table.number.between(stretch.first, stretch.last), *conditions(query))
            .order_by(table.number)
        )
        with self._source.connected(self._engine) as connection:
            return [
                StoredRecord(Ticket(*row[:_OF_TICKET]), row.line, Answer(row.answer), row.cleanings, row.before)
                for row in connection.execute(found)
            ]
