"""Nothing stored is ever changed or removed, whoever tries."""

from __future__ import annotations

import pytest

from dscope_gui.domain.history import Event, EventKind
from dscope_gui.store import SqliteStore, SqlStore
from tests import hand_built
from tests.store.entries import entry
from tests.store.places import Place, SqlitePlace

TABLES = ("inspections", "records", "defect_counts", "events")


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_changed_removed_or_replaced(place: Place, store: SqlStore, table: str) -> None:
    added = store.add(entry())
    store.add_event(Event(added.line.id, EventKind.BOOKED, hand_built.NOON, "Ann"))
    before = [place.ask(f"SELECT * FROM {name}") for name in TABLES]
    for statement in place.changes(table):
        with pytest.raises(place.refused, match="never changed"):
            place.ask(statement)
    assert all(before) and [place.ask(f"SELECT * FROM {name}") for name in TABLES] == before


def test_an_inspection_does_not_come_twice_under_two_numbers(place: Place, store: SqlStore) -> None:
    store.add(entry())
    (row,) = place.ask("SELECT * FROM inspections")
    marks = ",".join("?" * len(row))
    with pytest.raises(place.refused):
        place.ask(f"INSERT INTO inspections VALUES ({marks})", (99, *row[1:]))


def test_an_inspection_is_not_replaced_under_another_number(sqlite_store: SqliteStore) -> None:
    """SQLite removes rows for INSERT OR REPLACE without asking the triggers on DELETE."""
    sqlite_store.add(entry())
    place = SqlitePlace(sqlite_store.folder.parent)
    (row,) = place.ask("SELECT * FROM inspections")
    marks = ",".join("?" * len(row))
    with pytest.raises(place.refused, match="never changed"):
        place.ask(f"INSERT OR REPLACE INTO inspections VALUES ({marks})", (99, *row[1:]))
