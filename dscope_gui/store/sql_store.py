"""The history: inspections, station checks, rule sets and the audit trail in a database, pictures in a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Row, Select, func, select

from dscope_gui.domain.history import Event, HistoryLine, HistoryQuery, NewEntry, StoredInspection, TrendDay
from dscope_gui.domain.record import parse_record
from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import NotStored, StoreUnavailable, WrongUse
from dscope_gui.store.audit_events import note_with, of_booking
from dscope_gui.store.audit_trail import SqlAuditTrail
from dscope_gui.store.check_book import OwnKeys, SqlCheckBook
from dscope_gui.store.database import Database
from dscope_gui.store.faults import changed_since_sealed
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.pictures import remove_torn_pictures, write_picture
from dscope_gui.store.rows import (
    defect_count_rows,
    event_of,
    event_row,
    inspection_row,
    line_of,
    piece_of,
    record_row,
    storable,
)
from dscope_gui.store.rule_shelf import SqlRuleShelf
from dscope_gui.store.seal.beginning import begin_ledger, continue_ledger
from dscope_gui.store.seal.contents import content_hash
from dscope_gui.store.seal.ledger import Ledger, Sealing
from dscope_gui.store.seal.sql import sql_of
from dscope_gui.store.searching import conditions, lines
from dscope_gui.store.tables import DEFECT_COUNTS, EVENTS, INSPECTIONS, LEDGER, RECORDS
from dscope_gui.store.trends import trend_days
from dscope_gui.whole_file import make_folder


class SqlStore:
    """`ResultStore` of a database and the folder with its pictures, `pictures/YYYY/MM/DD/<id>.png`.

    A picture is written while its inspection is being written, and the inspection counts only after that; a program
    killed in between leaves at most a picture that nobody was told of.

    Parameters
    ----------
    own_keys : fingerprints of the keys of this station, whose station checks count; all of them do without it.

    Raises
    ------
    StoreUnavailable
        The folder or the database cannot be reached or written, is locked, damaged, or of a newer program, or the
        signing key cannot be read.
    """

    def __init__(self, database: Database, folder: Path, ledger: Ledger, own_keys: OwnKeys | None) -> None:
        self._database, self._folder, self._ledger = database, folder, ledger
        self._is_closed = False
        transactions = partial(self._transaction, database.reading), self._sealing
        self.checks = SqlCheckBook(*transactions, own_keys)
        self.rules = SqlRuleShelf(*transactions)
        self.records = database.records
        self.audit = SqlAuditTrail(*transactions)
        try:
            with database.faults():
                self._open()
        except StoreUnavailable:
            database.close()
            raise

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def place(self) -> Place:
        """For whoever moves things from one history into another."""
        return Place(partial(self._transaction, self._database.reading), self._sealing, self._folder)

    def add(self, entry: NewEntry) -> StoredInspection:
        inspection_id = entry.record["id"]
        if not inspection_id.isalnum():
            raise WrongUse(f"{inspection_id!r} is no id of an inspection")
        picture_hash = hashlib.sha256(entry.picture).hexdigest()
        with self._sealing() as writing:
            connection = writing.connection
            if _row_of(connection, inspection_id) is not None:
                raise WrongUse(f"Inspection {inspection_id} is stored already")
            picture = self._add(connection, entry)
            row = _stored_row(connection, inspection_id)
            seal = writing.seal(SealedKind.INSPECTION, row.number, picture=picture_hash)
            writing.commit()
        return StoredInspection(line_of(row), entry.record, picture, row.before, (), seal.number)

    def add_event(self, event: Event) -> None:
        added = EVENTS.insert().returning(EVENTS.c.number)
        with self._sealing() as writing:
            row = _stored_row(writing.connection, event.inspection)
            number = writing.connection.execute(added, event_row(event, row.number)).scalar_one()
            writing.seal(SealedKind.BOOKING, number)
            note_with(writing, of_booking(event))
            writing.commit()

    def get(self, inspection_id: str) -> StoredInspection:
        with self._transaction(self._database.reading) as connection:
            row = _stored_row(connection, inspection_id)
            line = connection.execute(select(RECORDS.c.line).where(RECORDS.c.inspection == row.number)).scalar_one()
            happened = select(EVENTS).where(EVENTS.c.inspection == row.number).order_by(EVENTS.c.number)
            events = tuple(event_of(event, inspection_id) for event in connection.execute(happened))
            seal = connection.execute(_seal_of(row.number)).one_or_none()
            found = content_hash(sql_of(connection), SealedKind.INSPECTION, row.number)
        if seal is not None and seal.content != found:
            raise changed_since_sealed(inspection_id)
        picture = self._folder / row.picture
        sealed = None if seal is None else seal.number
        return StoredInspection(line_of(row), parse_record(line), picture, row.before, events, sealed)

    def find(self, query: HistoryQuery, *, limit: int, offset: int = 0) -> Sequence[HistoryLine]:
        newest_first = (INSPECTIONS.c.captured_at.desc(), INSPECTIONS.c.id.desc())
        found = lines().where(*conditions(query)).order_by(*newest_first).limit(limit).offset(offset)
        with self._transaction(self._database.reading) as connection:
            return [line_of(row) for row in connection.execute(found)]

    def count(self, query: HistoryQuery) -> int:
        counted = select(func.count()).select_from(INSPECTIONS).where(*conditions(query))
        with self._transaction(self._database.reading) as connection:
            return connection.execute(counted).scalar_one()

    def lots(self) -> Sequence[str]:
        table = INSPECTIONS.c
        newest = func.max(table.captured_at)
        named = select(table.lot).where(table.lot != "").group_by(table.lot).order_by(newest.desc())
        with self._transaction(self._database.reading) as connection:
            return list(connection.execute(named).scalars())

    def trend(self, query: HistoryQuery) -> Sequence[TrendDay]:
        with self._transaction(self._database.reading) as connection:
            return trend_days(connection, query)

    def close(self) -> None:
        self._is_closed = True
        self._database.close()

    def _open(self) -> None:
        """Make or migrate what is not there yet, and look at the end of the ledger."""
        make_folder(self._folder)
        self._database.open(self._begin_ledger)
        with self._database.writing.connect() as connection:
            connection.begin()
            remove_torn_pictures(self._folder)
            sealing = Sealing(connection, self._ledger)
            self._take_place(sealing)
            sealing.commit()

    def _take_place(self, sealing: Sealing) -> None:
        continue_ledger(sealing, self._ledger.head, self._ledger.key.public)

    def _begin_ledger(self, connection: Connection) -> None:
        begin_ledger(Sealing(connection, self._ledger), self._folder, self._ledger.head, self._ledger.key)

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        """A connection to the database that was opened; undone at the end where it was not committed."""
        if self._is_closed:
            raise StoreUnavailable("The history is closed", "Start the program again")
        with self._database.faults():
            self._database.check_still_there()
            with engine.connect() as connection:
                yield connection

    @contextmanager
    def _sealing(self) -> Iterator[Sealing]:
        """A transaction that writes, and seals what it stores."""
        with self._transaction(self._database.writing) as connection:
            yield Sealing(connection, self._ledger)

    def _add(self, connection: Connection, entry: NewEntry) -> Path:
        before = None if entry.before is None else _row_of(connection, entry.before)
        row = inspection_row(entry, piece_of(entry, before.piece if before else None))
        number = connection.execute(INSPECTIONS.insert().returning(INSPECTIONS.c.number), row).scalar_one()
        connection.execute(RECORDS.insert(), record_row(entry, number))
        if counts := defect_count_rows(entry, number):
            connection.execute(DEFECT_COUNTS.insert(), counts)
        return write_picture(self._folder, str(row["picture"]), entry.picture)


def _seal_of(number: int) -> Select[Any]:
    """Which row of the ledger seals an inspection, and the hash of what was sealed."""
    is_it = (LEDGER.c.kind == SealedKind.INSPECTION.value, LEDGER.c.reference == number)
    return select(LEDGER.c.number, LEDGER.c.content).where(*is_it)


def _row_of(connection: Connection, inspection_id: str) -> Row[Any] | None:
    return connection.execute(lines().where(INSPECTIONS.c.id == storable(inspection_id))).one_or_none()


def _stored_row(connection: Connection, inspection_id: str) -> Row[Any]:
    row = _row_of(connection, inspection_id)
    if row is None:
        raise NotStored(f"Inspection {inspection_id} is not in the history", "Look for it by its serial or its lot")
    return row
