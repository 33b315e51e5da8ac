"""Histories of earlier programs."""

from __future__ import annotations

import errno
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command, op
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import dscope_gui.store
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import StoreUnavailable
from dscope_gui.store import SqliteStore
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.store.sqlite.connecting import engine_for, writing
from dscope_gui.store.tables import METADATA, REVISION
from tests.store.entries import entry

MIGRATIONS = Path(dscope_gui.store.__file__).parent / "migrations"
SCRIPTS = ScriptDirectory(str(MIGRATIONS))
TABLES = ("inspections", "records", "defect_counts", "events")
ALL = HistoryQuery()


def earlier() -> list[str]:
    return [script.revision for script in SCRIPTS.walk_revisions() if script.revision != REVISION]


def history_at(revision: str, folder: Path, rows_from: Path) -> Path:
    """A history as a program of that revision left it, with the rows of another one."""
    folder.mkdir()
    engine = engine_for(folder / "history.sqlite", 5.0)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()
    with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
        connection.execute("ATTACH ? AS newest", (str(rows_from),))
        for table in TABLES:
            names = ",".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newest.{table}")
        connection.commit()
    return folder


@pytest.fixture
def newest(tmp_path: Path) -> Path:
    """The database of a history with three entries, as this program leaves it."""
    store = SqliteStore(tmp_path / "newest")
    for number in range(3):
        store.add(entry(number))
    store.close()
    return tmp_path / "newest" / "history.sqlite"


def revision_of(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
        revision: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return revision


def test_the_program_knows_the_newest_revision() -> None:
    assert SCRIPTS.get_heads() == [REVISION] and earlier()


@pytest.mark.parametrize("revision", earlier())
def test_a_history_of_every_earlier_program_is_brought_up_to_date(revision: str, tmp_path: Path, newest: Path) -> None:
    store = SqliteStore(history_at(revision, tmp_path / "old", newest))
    assert [line.ticket.serial for line in store.find(ALL, limit=9)] == ["SN2", "SN1", "SN0"]
    assert sum(store.trend(ALL)[0].by_kind.values()) == 12
    store.add(entry(7))
    store.close()
    assert revision_of(tmp_path / "old") == REVISION


def test_a_filled_and_sealed_history_of_the_former_program_is_brought_up_to_date(newest: Path) -> None:
    with closing(sqlite3.connect(newest)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0009'")  # the step after it is one of servers
        connection.commit()
    with closing(SqliteStore(newest.parent)) as store:
        assert store.count(ALL) == 3
    assert revision_of(newest.parent) == REVISION and verify_history(newest.parent).is_whole


def test_an_empty_file_becomes_a_history(folder: Path) -> None:
    folder.mkdir()
    (folder / "history.sqlite").touch()
    SqliteStore(folder).close()
    assert revision_of(folder) == REVISION


def test_the_migrations_lead_to_the_tables_that_the_program_uses(sqlite_store: SqliteStore, folder: Path) -> None:
    engine = engine_for(folder / "history.sqlite", 5.0)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_a_migration_that_breaks_off_changes_nothing_and_goes_on_the_next_time(
    tmp_path: Path, newest: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = history_at("0001", tmp_path / "old", newest)
    create = op.create_index

    def full(name: str, *args: Any) -> None:
        if name == "inspections_by_piece":
            raise OSError(errno.ENOSPC, "No space left on device")
        create(name, *args)

    with monkeypatch.context() as patched:
        patched.setattr(op, "create_index", full)
        with pytest.raises(StoreUnavailable, match="no room"):
            SqliteStore(old)
    assert revision_of(old) == "0001"
    SqliteStore(old).close()
    assert revision_of(old) == REVISION


def test_a_history_up_to_date_opens_without_loading_the_migrations(newest: Path) -> None:
    lines = (
        "import sys; from pathlib import Path; from dscope_gui.store import SqliteStore",
        f"SqliteStore(Path({str(newest.parent)!r})).close(); assert 'alembic' not in sys.modules",
    )
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True)
