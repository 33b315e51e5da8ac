"""Histories of every kind, one to take from and one to put into."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from dscope_gui.store import SqliteStore
from dscope_gui.store.postgres_store import PostgresStore
from dscope_gui.store.sql_store import SqlStore
from tests.store.moving.filling import fill_with_everything

if TYPE_CHECKING:
    from tests.store.postgres_server import PostgresServer

Make: TypeAlias = Callable[[str], SqlStore]


@pytest.fixture
def ways(request: pytest.FixtureRequest) -> tuple[str, str]:
    """From what to what is moved; `every_way` runs a test for each."""
    source, _to, target = str(getattr(request, "param", "file to file")).split()
    return source, target


@pytest.fixture
def make(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[[str, str], SqlStore]]:
    """Begins an empty history of a kind under a name."""
    opened: list[SqlStore] = []

    def make_one(kind: str, name: str) -> SqlStore:
        folder = tmp_path / name
        if kind == "file":
            store: SqlStore = SqliteStore(folder / "history")
        else:
            server: PostgresServer = request.getfixturevalue("postgres_server")
            database: str = request.getfixturevalue("empty_database")
            store = PostgresStore(server.url(database), folder / "history", seal=folder / "seal", station=name)
        opened.append(store)
        return store

    yield make_one
    for store in opened:
        store.close()


@pytest.fixture
def source(make: Callable[[str, str], SqlStore], ways: tuple[str, str]) -> SqlStore:
    """It holds one of everything."""
    store = make(ways[0], "a")
    fill_with_everything(store)
    return store


@pytest.fixture
def target(make: Callable[[str, str], SqlStore], ways: tuple[str, str]) -> SqlStore:
    return make(ways[1], "b")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[SqliteStore]:
    """A third one, in a file."""
    with closing(SqliteStore(tmp_path / "c" / "history")) as opened:
        yield opened
