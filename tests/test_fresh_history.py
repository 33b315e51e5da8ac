"""Copied tables are those that the migrations make."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.store import SqliteStore
from tests.fresh_history import copy_tables


@pytest.fixture
def copied_tables() -> None:
    """The test itself says when."""


def made(folder: Path) -> list[tuple[object, ...]]:
    SqliteStore(folder).close()
    with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
        tables = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
        return [*tables, *connection.execute("SELECT * FROM alembic_version")]


def test_copied_tables_are_those_that_the_migrations_make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    migrated = made(tmp_path / "migrated")
    copy_tables(monkeypatch)
    assert made(tmp_path / "recorded") == made(tmp_path / "copied") == migrated
