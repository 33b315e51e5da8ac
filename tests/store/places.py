"""The places where a history can lie, for tests that hold in all of them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol

import psycopg

from dscope_gui.store import PostgresStore, SqliteStore, SqlStore
from dscope_gui.store.tables import METADATA
from tests.store.postgres_server import PostgresServer


class Place(Protocol):
    """A history that a test opens, and that somebody else with another program gets at.

    `refused` : how the database tells somebody that a row is never changed.
    """

    refused: ClassVar[type[Exception]]

    @property
    def root(self) -> Path:
        """Holds the folder of the history and that of the key."""

    def open(self) -> SqlStore:
        """The history, anew each time."""

    def ask(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Somebody's statement, with `?` for values; committed."""

    def changes(self, table: str) -> list[str]:
        """Statements that would change, remove or replace rows of a table."""

    def refusing(self, table: str, condition: str) -> Any:
        """Meanwhile no row comes into a table that fits the condition, over NEW; a context."""


@dataclass(frozen=True)
class SqlitePlace:
    """In a folder."""

    root: Path
    refused: ClassVar[type[Exception]] = sqlite3.IntegrityError

    @property
    def folder(self) -> Path:
        return self.root / "history"

    def open(self) -> SqlStore:
        return SqliteStore(self.folder)

    def ask(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.folder / "history.sqlite")) as somebody:
            found = somebody.execute(statement, values).fetchall()
            somebody.commit()
            return found

    def changes(self, table: str) -> list[str]:
        first = first_column(table)
        replaced = f"INTO {table} SELECT * FROM {table} LIMIT 1"
        changed = f'UPDATE {table} SET "{first}" = "{first}"'
        return [changed, f"DELETE FROM {table}", f"INSERT OR REPLACE {replaced}", f"REPLACE {replaced}"]

    @contextmanager
    def refusing(self, table: str, condition: str) -> Iterator[None]:
        self.ask(
            f"CREATE TRIGGER refusing BEFORE INSERT ON {table} WHEN {condition} "
            "BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        )
        yield
        self.ask("DROP TRIGGER refusing")


@dataclass(frozen=True)
class PostgresPlace:
    """On a server, as the owner of the database."""

    root: Path
    server: PostgresServer
    database: str
    refused: ClassVar[type[Exception]] = psycopg.IntegrityError

    @property
    def folder(self) -> Path:
        return self.root / "history"

    @property
    def seal(self) -> Path:
        return self.root / "seal"

    @property
    def address(self) -> str:
        return self.server.url(self.database)

    def open(self) -> SqlStore:
        return self.of_station("bench 2")

    def of_station(self, name: str, **options: Any) -> PostgresStore:
        """As the station opens it whose folders these are."""
        return PostgresStore(self.address, self.folder, seal=self.seal, station=name, **options)

    def beside(self, name: str) -> PostgresPlace:
        """The place of another station, with its own folders."""
        return PostgresPlace(self.root.with_name(f"{self.root.name}-{name}"), self.server, self.database)

    def ask(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.address) as somebody:
            found = somebody.execute(statement.replace("?", "%s").encode(), tuple(values) or None)
            return found.fetchall() if found.description else []

    def changes(self, table: str) -> list[str]:
        first = first_column(table)
        replaced = f'ON CONFLICT ON CONSTRAINT {table}_pkey DO UPDATE SET "{first}" = EXCLUDED."{first}"'
        return [
            f'UPDATE {table} SET "{first}" = "{first}"',
            f"DELETE FROM {table}",
            f"TRUNCATE {table} CASCADE",
            f"INSERT INTO {table} SELECT * FROM {table} LIMIT 1 {replaced}",
        ]

    @contextmanager
    def refusing(self, table: str, condition: str) -> Iterator[None]:
        self.ask(
            "CREATE FUNCTION refusing() RETURNS trigger LANGUAGE plpgsql AS "
            "$$BEGIN RAISE EXCEPTION 'disk full' USING ERRCODE = 'disk_full'; END$$"
        )
        self.ask(
            f"CREATE TRIGGER refusing BEFORE INSERT ON {table} FOR EACH ROW "
            f"WHEN ({condition}) EXECUTE FUNCTION refusing()"
        )
        yield
        self.ask(f"DROP TRIGGER refusing ON {table}")
        self.ask("DROP FUNCTION refusing")


def first_column(table: str) -> str:
    """Name of a table's first column."""
    return str(next(iter(METADATA.tables[table].columns)).name)


def template_of(server: PostgresServer, root: Path) -> PostgresPlace:
    """An empty history, to be copied for each test; made where no test changes it."""
    made = PostgresPlace(root, server, server.make_database())
    made.open().close()
    return made


def copy_of(template: PostgresPlace, root: Path) -> PostgresPlace:
    """The same history with the same key in another database."""
    shutil.copytree(template.seal, root / "seal")
    return PostgresPlace(root, template.server, template.server.make_database(template.database))
