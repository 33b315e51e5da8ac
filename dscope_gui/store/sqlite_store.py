"""The history in a folder: an SQLite database and the pictures beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, Row, Select, func, select

from dscope_gui.domain.history import Event, HistoryLine, HistoryQuery, NewEntry, StoredInspection, TrendDay
from dscope_gui.domain.record import parse_record
from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import NotStored, StoreUnavailable, WrongUse
from dscope_gui.store.audit_events import note_with, of_booking
from dscope_gui.store.audit_trail import SqliteAuditTrail
from dscope_gui.store.check_book import SqliteCheckBook
from dscope_gui.store.connecting import engine_for, writing
from dscope_gui.store.faults import changed_since_sealed, gone, store_faults
from dscope_gui.store.opening import open_history
from dscope_gui.store.pictures import remove_torn_pictures, write_picture
from dscope_gui.store.reading import SqliteRecords
from dscope_gui.store.rows import (
    defect_count_rows,
    event_of,
    event_row,
    inspection_row,
    line_of,
    piece_of,
    record_row,
)
from dscope_gui.store.rule_shelf import SqliteRuleShelf
from dscope_gui.store.seal.beginning import begin_ledger, continue_ledger
from dscope_gui.store.seal.contents import content_hash
from dscope_gui.store.seal.ledger import Ledger, Sealing, raw
from dscope_gui.store.searching import conditions, lines
from dscope_gui.store.tables import DEFECT_COUNTS, EVENTS, INSPECTIONS, LEDGER, RECORDS
from dscope_gui.store.trends import trend_days
from dscope_gui.whole_file import make_folder

LOCK_TIMEOUT_S: Final = 5.0
DATABASE: Final = "history.sqlite"
SEAL_FOLDER: Final = "seal"
"""Beside the history's folder, unless another one is named."""


class SqliteStore:
    """`ResultStore` in `folder`: `history.sqlite` and `pictures/YYYY/MM/DD/<id>.png`.

    A picture is written while its inspection is being written, and the inspection counts only after that; a program
    killed in between leaves at most a picture that nobody was told of.

    Parameters
    ----------
    lock_timeout_s : how long another program may keep the database locked.
    seal : folder of the station's signing key, which is made at the first use; None is `seal` beside `folder`.

    Raises
    ------
    StoreUnavailable
        The folder cannot be made or written, its database is locked, damaged, or of a newer program, or the signing
        key cannot be read.
    """

    def __init__(self, folder: Path, *, lock_timeout_s: float = LOCK_TIMEOUT_S, seal: Path | None = None) -> None:
        self._folder = folder.absolute()
        self._file = self._folder / DATABASE
        self._ledger = Ledger(self._folder, self._folder.parent / SEAL_FOLDER if seal is None else seal)
        self._is_closed = False
        self._engine = engine_for(self._file, lock_timeout_s)
        self._writing = writing(self._engine)
        transactions = partial(self._transaction, self._engine), self._sealing
        self.checks = SqliteCheckBook(*transactions)
        self.rules = SqliteRuleShelf(*transactions)
        self.records = SqliteRecords(self._file, lock_timeout_s)
        self.audit = SqliteAuditTrail(*transactions)
        try:
            with store_faults(self._folder):
                self._identity = self._opened()
        except StoreUnavailable:
            self._engine.dispose()
            raise

    @property
    def folder(self) -> Path:
        return self._folder

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
        with self._transaction(self._engine) as connection:
            row = _stored_row(connection, inspection_id)
            line = connection.execute(select(RECORDS.c.line).where(RECORDS.c.inspection == row.number)).scalar_one()
            happened = select(EVENTS).where(EVENTS.c.inspection == row.number).order_by(EVENTS.c.number)
            events = tuple(event_of(event, inspection_id) for event in connection.execute(happened))
            seal = connection.execute(_seal_of(row.number)).one_or_none()
            found = content_hash(raw(connection), SealedKind.INSPECTION, row.number)
        if seal is not None and seal.content != found:
            raise changed_since_sealed(inspection_id)
        picture = self._folder / row.picture
        sealed = None if seal is None else seal.number
        return StoredInspection(line_of(row), parse_record(line), picture, row.before, events, sealed)

    def find(self, query: HistoryQuery, *, limit: int, offset: int = 0) -> Sequence[HistoryLine]:
        newest_first = (INSPECTIONS.c.captured_at.desc(), INSPECTIONS.c.id.desc())
        found = lines().where(*conditions(query)).order_by(*newest_first).limit(limit).offset(offset)
        with self._transaction(self._engine) as connection:
            return [line_of(row) for row in connection.execute(found)]

    def count(self, query: HistoryQuery) -> int:
        counted = select(func.count()).select_from(INSPECTIONS).where(*conditions(query))
        with self._transaction(self._engine) as connection:
            return connection.execute(counted).scalar_one()

    def lots(self) -> Sequence[str]:
        table = INSPECTIONS.c
        newest = func.max(table.captured_at)
        named = select(table.lot).where(table.lot != "").group_by(table.lot).order_by(newest.desc())
        with self._transaction(self._engine) as connection:
            return list(connection.execute(named).scalars())

    def trend(self, query: HistoryQuery) -> Sequence[TrendDay]:
        with self._transaction(self._engine) as connection:
            return trend_days(connection, query)

    def close(self) -> None:
        self._is_closed = True
        self._engine.dispose()

    def _opened(self) -> tuple[int, int]:
        """Make or migrate what is not there yet; returns which file it is."""
        make_folder(self._folder)
        open_history(self._engine, self._folder, self._begin_ledger)
        with self._writing.connect() as connection:
            connection.begin()
            remove_torn_pictures(self._folder)
            sealing = Sealing(connection, self._ledger)
            continue_ledger(sealing, self._folder, self._ledger.key.public)
            sealing.commit()
        return self._identity_now()

    def _begin_ledger(self, connection: Connection) -> None:
        begin_ledger(Sealing(connection, self._ledger), self._folder, self._ledger.key)

    def _identity_now(self) -> tuple[int, int]:
        found = self._file.stat()
        return found.st_dev, found.st_ino

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        """A connection to the file that was opened; undone at the end where it was not committed."""
        if self._is_closed:
            raise StoreUnavailable("The history is closed", "Start the program again")
        with store_faults(self._folder):
            self._check_still_there()
            with engine.connect() as connection:
                yield connection

    @contextmanager
    def _sealing(self) -> Iterator[Sealing]:
        """A transaction that writes, and seals what it stores."""
        with self._transaction(self._writing) as connection:
            yield Sealing(connection, self._ledger)

    def _check_still_there(self) -> None:
        """A file that was removed can still be written to, into nothing."""
        try:
            identity = self._identity_now()
        except FileNotFoundError:
            raise gone(self._folder) from None
        if identity != self._identity:
            raise gone(self._folder)

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
    return connection.execute(lines().where(INSPECTIONS.c.id == inspection_id)).one_or_none()


def _stored_row(connection: Connection, inspection_id: str) -> Row[Any]:
    row = _row_of(connection, inspection_id)
    if row is None:
        raise NotStored(f"Inspection {inspection_id} is not in the history", "Look for it by its serial or its lot")
    return row
