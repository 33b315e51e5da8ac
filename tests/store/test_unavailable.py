"""Histories that are locked, not allowed, damaged, gone, or of another program."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.errors import StoreUnavailable
from dscope_gui.store import SqliteStore
from dscope_gui.store.sqlite.faults import sqlite_faults
from tests import hand_built
from tests.conftest import NOBODY
from tests.store.entries import entry

ALL = HistoryQuery()


def filled(folder: Path, entries: int = 3) -> Path:
    """A history with some entries, closed; returns its database."""
    store = SqliteStore(folder)
    for number in range(entries):
        store.add(entry(number))
    store.close()
    return folder / "history.sqlite"


def test_a_locked_history_is_told_and_works_again_when_it_is_free(folder: Path) -> None:
    database = filled(folder)
    store = SqliteStore(folder, lock_timeout_s=0.05)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable, match="locked by another program") as refusal:
            store.add(entry(9))
        assert "Close other programs" in refusal.value.hint
        with pytest.raises(StoreUnavailable, match="locked"):
            store.add_event(Event("01KAJ4Q0000000000000000000", EventKind.BOOKED, hand_built.NOON, "Ann"))
        with pytest.raises(StoreUnavailable, match="locked"):
            SqliteStore(folder, lock_timeout_s=0.05)
        assert store.count(ALL) == 3, "whoever writes keeps nobody from reading"
    store.add(entry(9))
    assert store.count(ALL) == 4
    store.close()


def test_a_history_that_another_program_has_to_itself_is_told_as_locked(folder: Path) -> None:
    database = filled(folder)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable, match="locked"):
            SqliteStore(folder, lock_timeout_s=0.05)


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that users other than the one who runs the tests can look into."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    for one in (made, *made.rglob("*")):
        one.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def read_only(open_to_all: Path) -> Path:
    folder = open_to_all / "history"
    database = filled(folder)
    database.chmod(0o444)
    folder.chmod(0o555)
    return folder


def test_a_read_only_history_is_told_with_what_to_do(read_only: Path, ordinary_user: None) -> None:
    with pytest.raises(StoreUnavailable, match="no permission") as refusal:
        SqliteStore(read_only)
    assert str(read_only) in refusal.value.message and "Allow this user" in refusal.value.hint


def test_a_history_that_becomes_read_only_is_told_when_it_is_added_to(open_to_all: Path) -> None:
    store = SqliteStore(open_to_all / "history")
    store.add(entry(1))
    (open_to_all / "history" / "pictures" / "2026" / "11" / "21").chmod(0o555)
    was = os.geteuid()
    if was == 0:
        os.seteuid(NOBODY)
    try:
        with pytest.raises(StoreUnavailable, match="no permission"):
            store.add(entry(2))
    finally:
        os.seteuid(was)
    assert store.count(ALL) == 1
    store.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreUnavailable) as refusal:
        SqliteStore(tmp_path / "file" / "history")
    assert str(tmp_path / "file" / "history") in refusal.value.message and refusal.value.hint


def test_a_file_that_is_no_database_is_left_as_it_is(folder: Path) -> None:
    folder.mkdir()
    (folder / "history.sqlite").write_bytes(b"no database at all " * 500)
    with pytest.raises(StoreUnavailable, match="damaged") as refusal:
        SqliteStore(folder)
    assert "Nothing was changed" in refusal.value.hint and "backup" in refusal.value.hint
    assert (folder / "history.sqlite").read_bytes() == b"no database at all " * 500


def test_a_database_with_torn_pages_is_told_as_damaged(folder: Path) -> None:
    database = filled(folder, 30)
    content = bytearray(database.read_bytes())
    content[3 * 4096 :] = b"\xa5" * (len(content) - 3 * 4096)
    database.write_bytes(bytes(content))
    with pytest.raises(StoreUnavailable, match="damaged"):
        _read_everything(folder)
    assert database.read_bytes() == bytes(content)


def _read_everything(folder: Path) -> None:
    store = SqliteStore(folder)
    try:
        for line in store.find(ALL, limit=100):
            store.get(line.id)
    finally:
        store.close()


def test_a_database_of_another_program_is_left_as_it_is(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "history.sqlite")) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    before = (folder / "history.sqlite").read_bytes()
    with pytest.raises(StoreUnavailable, match="another program"):
        SqliteStore(folder)
    assert (folder / "history.sqlite").read_bytes() == before


def test_a_history_of_a_newer_program_asks_for_an_update(folder: Path) -> None:
    database = filled(folder)
    with closing(sqlite3.connect(database)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9001'")
        newer.commit()
    before = database.read_bytes()
    with pytest.raises(StoreUnavailable, match="newer version") as refusal:
        SqliteStore(folder)
    assert "Update the program" in refusal.value.hint
    assert database.read_bytes() == before


def test_a_history_that_is_taken_away_is_not_written_into_nothing(folder: Path) -> None:
    store = SqliteStore(folder)
    store.add(entry(1))
    shutil.rmtree(folder)
    for use in (lambda: store.add(entry(2)), lambda: store.count(ALL), store.lots):
        with pytest.raises(StoreUnavailable, match="is gone"):
            use()
    assert not folder.exists()
    filled(folder)
    with pytest.raises(StoreUnavailable, match="exchanged"):
        store.add(entry(2))
    store.close()


def test_a_picture_that_is_not_written_leaves_no_inspection(folder: Path, sqlite_store: SqliteStore) -> None:
    (folder / "pictures").write_text("in the way")
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        sqlite_store.add(entry(1))
    assert sqlite_store.count(ALL) == 0
    (folder / "pictures").unlink()
    sqlite_store.add(entry(1))


def test_where_the_log_cannot_grow_on_a_full_disk_the_missing_room_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = sqlite3.OperationalError("disk I/O error")
    refused.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: usage._replace(free=4096))
    with pytest.raises(StoreUnavailable, match="no room left"), sqlite_faults(tmp_path):
        raise refused
    monkeypatch.undo()
    with pytest.raises(StoreUnavailable, match="reports an error"), sqlite_faults(tmp_path):
        raise refused


@pytest.mark.parametrize(
    "column",
    ["answer = 'perhaps'", "captured_at = 'noon'", "captured_at = CAST(x'ff' AS TEXT)"],
    ids=["answer", "time", "bytes"],
)
def test_a_value_that_a_lost_page_left_unreadable_is_told_as_damage(folder: Path, column: str) -> None:
    with closing(sqlite3.connect(filled(folder))) as somebody:
        somebody.execute("DROP TRIGGER inspections_refuse_update")
        somebody.execute(f"UPDATE inspections SET {column} WHERE number = 2")
        somebody.commit()
    store = SqliteStore(folder)
    with pytest.raises(StoreUnavailable, match="is damaged") as refusal:
        store.find(ALL, limit=10)
    assert "backup" in refusal.value.hint
    store.close()
