"""The migrations on a PostgreSQL server, from every earlier revision on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.store import SqliteStore
from dscope_gui.store.postgres.connecting import engine_for, known_address, writing
from dscope_gui.store.seal.verifying_shared import verify_shared_history
from dscope_gui.store.tables import METADATA, REVISION
from tests.store.entries import entry
from tests.store.places import PostgresPlace
from tests.store.postgres_server import PostgresServer
from tests.store.test_conditional import judged
from tests.store.test_migrations import MIGRATIONS, TABLES, earlier

ALL = HistoryQuery()
STATISTICS = ["conditional_share", "disputed_share"]
REVISIONS = "SELECT version_num FROM alembic_version"


@pytest.fixture
def place(postgres_server: PostgresServer, empty_database: str, tmp_path: Path) -> PostgresPlace:
    """A database with nothing in it."""
    return PostgresPlace(tmp_path / "station", postgres_server, empty_database)


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, list[tuple[object, ...]]]]:
    """Columns and rows of three inspections, by table."""
    folder = tmp_path_factory.mktemp("newest")
    with closing(SqliteStore(folder / "history")) as store:
        for number in range(3):
            store.add(entry(number))
    found: dict[str, tuple[str, list[tuple[object, ...]]]] = {}
    with closing(sqlite3.connect(folder / "history" / "history.sqlite")) as connection:
        for table in TABLES:
            columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({table})"))
            found[table] = columns, connection.execute(f"SELECT {columns} FROM {table}").fetchall()
    return found


def bring_to(revision: str, place: PostgresPlace) -> None:
    engine = engine_for(known_address(place.address), 5.0)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def put(rows: dict[str, tuple[str, list[tuple[object, ...]]]], place: PostgresPlace) -> None:
    with psycopg.connect(place.address) as somebody:
        for table, (columns, values) in rows.items():
            for row in values:
                marks = ", ".join(["%s"] * len(row))
                somebody.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})".encode(), row)
        somebody.execute("SELECT setval('inspections_number_seq', max(number)) FROM inspections")


def is_remark(difference: Any) -> bool:
    """The comments of columns are for who reads the program; no migration writes them."""
    return isinstance(difference, list) and {part[0] for part in difference} == {"modify_comment"}


@pytest.mark.parametrize("revision", earlier())
def test_a_history_of_every_earlier_program_is_brought_up_to_date(
    revision: str, place: PostgresPlace, rows: dict[str, tuple[str, list[tuple[object, ...]]]]
) -> None:
    bring_to(revision, place)
    if revision < "0005":  # later ones are never without a seal
        put(rows, place)
    with closing(place.open()) as store:
        kept = store.find(ALL, limit=9)
        store.add(entry(7))
        assert store.count(ALL) == len(kept) + 1
    assert place.ask(REVISIONS) == [(REVISION,)]
    if revision < "0005":
        assert [line.ticket.serial for line in kept] == ["SN2", "SN1", "SN0"]
        report = verify_shared_history(place.address, place.folder, place.seal, on_progress=lambda _done, _total: None)
        assert report.adopted == 3, "as it was found; the pictures of the others are not here"


def test_an_empty_database_becomes_a_history_with_the_tables_that_the_program_uses(place: PostgresPlace) -> None:
    place.open().close()
    assert place.ask(REVISIONS) == [(REVISION,)]
    engine = engine_for(known_address(place.address), 5.0)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), METADATA)
    engine.dispose()
    assert [one for one in differences if not is_remark(one)] == []


def test_every_text_is_compared_letter_by_letter(place: PostgresPlace) -> None:
    place.open().close()
    asked = (
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' "
        "AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'"
    )
    assert place.ask(asked) == []


def test_a_migration_that_breaks_off_changes_nothing(place: PostgresPlace) -> None:
    bring_to("0004", place)
    place.ask("CREATE TABLE audit (in_the_way integer)")
    with pytest.raises(Exception, match="audit"):
        place.open()
    assert place.ask(REVISIONS) == [("0004",)]
    place.ask("DROP TABLE audit")
    place.open().close()
    assert place.ask(REVISIONS) == [(REVISION,)]


def test_a_filled_history_of_the_former_program_learns_how_many_records_are_marked(place: PostgresPlace) -> None:
    with closing(place.open()) as store:
        for number in range(10):
            store.add(judged(number, conditional=number == 3))
    for name in STATISTICS:
        place.ask(f"DROP STATISTICS {name}")
    place.ask("UPDATE alembic_version SET version_num = '0009'")
    with closing(place.open()) as store:
        assert store.count(HistoryQuery(conditional_only=True)) == 1 and store.count(ALL) == 10
    assert place.ask(REVISIONS) == [(REVISION,)]
    assert [name for (name,) in place.ask("SELECT statistics_name FROM pg_stats_ext_exprs ORDER BY 1")] == STATISTICS
    (plan,) = place.ask("EXPLAIN (FORMAT JSON) SELECT 1 FROM records WHERE strpos(line, '\"conditional\":true') > 0")
    assert plan[0][0]["Plan"]["Plan Rows"] == 1, "it does not take one in three for marked"
    report = verify_shared_history(place.address, place.folder, place.seal, on_progress=lambda _done, _total: None)
    assert report.is_whole
