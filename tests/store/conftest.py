"""Fresh histories wherever one can lie, and inspections to put into them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.store import SqliteStore, SqlStore
from tests.store.places import Place, PostgresPlace, SqlitePlace, copy_of, template_of
from tests.store.postgres_server import PostgresServer


@pytest.fixture
def copied_tables() -> None:
    """None: here the migrations themselves are tried."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "history"


@pytest.fixture
def sqlite_store(folder: Path) -> Iterator[SqliteStore]:
    """For what only SQLite has, in `folder`."""
    opened = SqliteStore(folder, lock_timeout_s=5.0)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def shared_template(postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> PostgresPlace:
    return template_of(postgres_server, tmp_path_factory.mktemp("shared"))


@pytest.fixture
def shared(shared_template: PostgresPlace, tmp_path: Path) -> Iterator[PostgresPlace]:
    """An empty history on a server, in a database of its own."""
    place = copy_of(shared_template, tmp_path / "station")
    yield place
    place.server.drop_database(place.database)


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """An empty history, once in each place where one can lie."""
    if request.param == "sqlite":
        return SqlitePlace(tmp_path)
    on_server: PostgresPlace = request.getfixturevalue("shared")
    return on_server


@pytest.fixture
def store(place: Place) -> Iterator[SqlStore]:
    opened = place.open()
    yield opened
    opened.close()
