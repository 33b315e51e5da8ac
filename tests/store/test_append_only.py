"""Nothing stored is ever changed or removed, whoever tries."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.domain.history import Event, EventKind
from dscope_gui.store import SqliteStore
from tests import hand_built
from tests.store.entries import entry

TABLES = ("inspections", "records", "defect_counts", "events")


@pytest.fixture
def somebody(folder: Path, store: SqliteStore) -> Iterator[sqlite3.Connection]:
    """A connection of another program to a history with one booked inspection."""
    added = store.add(entry())
    store.add_event(Event(added.line.id, EventKind.BOOKED, hand_built.NOON, "Ann"))
    with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
        yield connection


def content(somebody: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    return [somebody.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_changed_removed_or_replaced(somebody: sqlite3.Connection, table: str) -> None:
    before = content(somebody)
    column = before[TABLES.index(table)][0]
    marks = ",".join("?" * len(column))
    first = somebody.execute(f"SELECT name FROM pragma_table_info('{table}') LIMIT 1").fetchone()[0]
    for statement, values in (
        (f"UPDATE {table} SET {first} = {first}", ()),
        (f"DELETE FROM {table}", ()),
        (f"INSERT OR REPLACE INTO {table} VALUES ({marks})", column),
        (f"REPLACE INTO {table} VALUES ({marks})", column),
    ):
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            somebody.execute(statement, values)
    assert content(somebody) == before


def test_an_inspection_is_not_replaced_under_another_number(somebody: sqlite3.Connection) -> None:
    row = somebody.execute("SELECT * FROM inspections").fetchone()
    marks = ",".join("?" * len(row))
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        somebody.execute(f"INSERT OR REPLACE INTO inspections VALUES ({marks})", (99, *row[1:]))
