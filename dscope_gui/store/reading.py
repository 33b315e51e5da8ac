"""Reads many records of the history quickly, beside whoever stores."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, NullPool, create_engine, func, select

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery, StoredRecord, Stretch
from dscope_gui.domain.ticket import Ticket
from dscope_gui.store.faults import gone, store_faults
from dscope_gui.store.searching import conditions
from dscope_gui.store.tables import INSPECTIONS, RECORDS

_OF_TICKET: Final = len(fields(Ticket))


class SqliteRecords:
    """`RecordReader` of one database, which must have been opened by a store before; it can write nothing.

    Each stretch is read at once, so that the write-ahead log is not held for longer.

    Parameters
    ----------
    lock_timeout_s : how long another program may keep the database locked.
    """

    def __init__(self, file: Path, lock_timeout_s: float) -> None:
        self._file = file
        self._lock_timeout_s = lock_timeout_s
        self._engine = create_engine("sqlite://", creator=self._open, poolclass=NullPool, hide_parameters=True)

    def __reduce__(self) -> tuple[type[SqliteRecords], tuple[Path, float]]:
        """Connections stay in their process; the copy there opens its own."""
        return SqliteRecords, (self._file, self._lock_timeout_s)

    def stretches(self, query: HistoryQuery, length: int) -> Sequence[Stretch]:
        number = INSPECTIONS.c.number
        block = (number // length).label("block")
        columns = (block, func.max(number).label("newest"), func.count().label("fitting"))
        found = select(*columns).where(*conditions(query)).group_by(block).order_by(block)
        with self._connected() as connection:
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
        with self._connected() as connection:
            return [
                StoredRecord(Ticket(*row[:_OF_TICKET]), row.line, Answer(row.answer), row.cleanings, row.before)
                for row in connection.execute(found)
            ]

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        folder = self._file.parent
        if not self._file.exists():
            raise gone(folder)
        with store_faults(folder), self._engine.connect() as connection:
            yield connection

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(
            f"{self._file.as_uri()}?mode=ro", uri=True, timeout=self._lock_timeout_s, check_same_thread=False
        )
