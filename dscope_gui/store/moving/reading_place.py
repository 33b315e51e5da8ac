"""Histories from which things are only taken: nothing of them is changed, not even by opening them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final, NoReturn

from sqlalchemy import Connection, Engine, inspect, text

from dscope_gui.errors import WrongUse
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.postgres.connecting import known_address
from dscope_gui.store.postgres.source import PostgresSource
from dscope_gui.store.postgres_store import LOCK_TIMEOUT_S
from dscope_gui.store.reading import Source
from dscope_gui.store.sqlite.source import SqliteSource
from dscope_gui.store.tables import REVISION

_VERSION_TABLE: Final = "alembic_version"


@contextmanager
def sqlite_place(file: Path) -> Iterator[Place]:
    """Raises `WrongUse` for a history of another version, `StoreUnavailable` for one that cannot be read."""
    file = file.absolute()
    with _place(SqliteSource(file, LOCK_TIMEOUT_S), file.parent, str(file.parent)) as place:
        yield place


@contextmanager
def postgres_place(address: str, pictures: Path) -> Iterator[Place]:
    """The same, and `ConfigurationInvalid` for what is no address."""
    known = known_address(address)
    with _place(PostgresSource(known, LOCK_TIMEOUT_S), pictures, known.place) as place:
        yield place


@contextmanager
def _place(source: Source, pictures: Path, name: str) -> Iterator[Place]:
    engine = source.engine()
    reading = partial(_reading, source, engine)
    try:
        with reading() as connection:
            _require_this_version(connection, name)
        yield Place(reading, _refuse_writing, pictures)
    finally:
        engine.dispose()


@contextmanager
def _reading(source: Source, engine: Engine) -> Iterator[Connection]:
    with source.connected(engine) as connection:
        yield connection


def _refuse_writing() -> NoReturn:
    raise AssertionError("this history is only read")


def _require_this_version(connection: Connection, name: str) -> None:
    has_version = _VERSION_TABLE in inspect(connection).get_table_names()
    revision = connection.execute(text(f"SELECT version_num FROM {_VERSION_TABLE}")).scalar() if has_version else None
    if revision != REVISION:
        raise WrongUse(
            f"The history in {name} is of another version of this program",
            "Open it once with this version, which brings it up to date and seals it",
        )
