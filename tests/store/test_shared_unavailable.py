"""Shared histories that cannot be reached, may not be used, or are of another program; each said with its remedy."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import ConfigurationInvalid, StoreUnavailable
from dscope_gui.store import PostgresStore
from dscope_gui.store.pictures import write_picture
from dscope_gui.store.seal.verifying_shared import verify_shared_history
from tests.store.entries import entry
from tests.store.places import PostgresPlace
from tests.store.postgres_server import PostgresServer

ALL = HistoryQuery()
SECRET = "correct horse"
GRANTS = (
    "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}",
    "GRANT INSERT ON inspections, records, defect_counts, events, checks, check_readings, check_events, rule_contents, "
    "rule_steps, audit, seal_keys, stations, ledger TO {0}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {0}",
)
"""As resources/help/database.md says."""


@pytest.fixture
def opened(shared: PostgresPlace) -> Iterator[PostgresStore]:
    with closing(shared.of_station("a", lock_timeout_s=0.05)) as store:
        yield store


@pytest.fixture
def somebody(postgres_server: PostgresServer) -> Iterator[str]:
    """A user who needs a password and owns nothing."""
    rules = postgres_server.root / "data" / "pg_hba.conf"
    before = rules.read_text()
    postgres_server.run(f"CREATE ROLE somebody LOGIN PASSWORD '{SECRET}'")
    rules.write_text(f"local all somebody scram-sha-256\n{before}")
    postgres_server.run("SELECT pg_reload_conf()")
    yield "somebody"
    rules.write_text(before)
    postgres_server.run("DROP ROLE somebody")


def refusal(place: PostgresPlace, station: str = "a") -> StoreUnavailable:
    with pytest.raises(StoreUnavailable) as refused:
        place.of_station(station).close()
    assert refused.value.hint and SECRET not in str(refused.value)
    return refused.value


def of(place: PostgresPlace, user: str) -> PostgresPlace:
    return replace(place, server=place.server.as_user(user))


def test_a_server_that_goes_away_is_told_and_found_again_by_the_next_call(
    shared: PostgresPlace, opened: PostgresStore
) -> None:
    opened.add(entry(1))
    shared.server.stop()
    try:
        with pytest.raises(StoreUnavailable, match=r"lost|cannot be reached"):
            opened.add(entry(2))
        with pytest.raises(StoreUnavailable, match="cannot be reached") as told:
            opened.count(ALL)
        assert "See whether the server runs" in told.value.hint
        with pytest.raises(StoreUnavailable, match="cannot be reached"):
            opened.records.stretches(ALL, 10)
        assert "cannot be reached" in refusal(shared).message
    finally:
        shared.server.start()
    assert opened.count(ALL) == 1
    opened.add(entry(2))
    assert opened.count(ALL) == 2


def test_a_connection_lost_in_the_middle_leaves_nothing_and_the_next_call_works(
    shared: PostgresPlace, opened: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(folder: Path, name: str, content: bytes) -> Path:
        ours = "datname = current_database() AND pid <> pg_backend_pid()"
        shared.ask(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE {ours}")
        return write_picture(folder, name, content)

    opened.add(entry(1))
    with monkeypatch.context() as patched:
        patched.setattr("dscope_gui.store.sql_store.write_picture", cut_off)
        with pytest.raises(StoreUnavailable, match="was lost") as told:
            opened.add(entry(2))
    assert "connects anew" in told.value.hint
    assert opened.count(ALL) == 1
    opened.add(entry(2))
    report = verify_shared_history(shared.address, shared.folder, shared.seal, on_progress=lambda _done, _total: None)
    assert report.is_whole and report.inspections == 2


def test_another_station_that_writes_for_long_is_told_as_a_lock(shared: PostgresPlace, opened: PostgresStore) -> None:
    with psycopg.connect(shared.address) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", (0x6473636F7065,))
        with pytest.raises(StoreUnavailable, match="locked by another station"):
            opened.add(entry(1))
        assert opened.count(ALL) == 0, "whoever writes keeps nobody from reading"
    opened.add(entry(1))


def test_a_password_that_is_wrong_or_missing_is_told_and_never_said(
    shared: PostgresPlace, somebody: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert "password" in refusal(of(shared, somebody)).message
    monkeypatch.setenv("PGPASSWORD", "staple")
    wrong = refusal(of(shared, somebody))
    assert "refused the password of the user somebody" in wrong.message and "~/.pgpass" in wrong.hint
    assert "staple" not in caplog.text + str(wrong)


def test_a_password_is_found_where_libpq_looks_for_it_and_rights_that_miss_are_told(
    shared: PostgresPlace, somebody: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "pgpass"
    kept.write_text(f"*:*:*:somebody:{SECRET}\n")
    kept.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(kept))
    refused = refusal(of(shared, somebody))
    assert "somebody may not do this" in refused.message and "GRANT" in refused.hint


def test_a_user_with_the_rights_that_the_help_names_works_and_changes_nothing(
    shared: PostgresPlace, somebody: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for grant in GRANTS:
        shared.ask(grant.format(somebody))
    monkeypatch.setenv("PGPASSWORD", SECRET)
    theirs = of(shared.beside("theirs"), somebody)
    with closing(theirs.of_station("theirs")) as store:
        store.add(entry(1))
        assert len(store.trend(HistoryQuery(operator="Ann"))) == 1
    for statement in ("DELETE FROM inspections", "ALTER TABLE inspections DISABLE TRIGGER ALL", "TRUNCATE ledger"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            theirs.ask(statement)
    shared.ask("DROP OWNED BY somebody")


def test_tables_that_the_user_may_not_make_are_told(
    shared: PostgresPlace, empty_database: str, somebody: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", SECRET)
    empty = refusal(of(replace(shared.beside("new"), database=empty_database), somebody))
    assert "has no tables yet, and the user somebody may not make them" in empty.message


def test_tables_that_the_user_may_not_bring_up_to_date_are_told(
    shared: PostgresPlace, somebody: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.ask("DROP TABLE stations")
    shared.ask("UPDATE alembic_version SET version_num = '0007'")
    for grant in (GRANTS[0], GRANTS[2]):
        shared.ask(grant.format(somebody))
    monkeypatch.setenv("PGPASSWORD", SECRET)
    older = refusal(of(shared.beside("theirs"), somebody))
    assert "older version (revision 0007)" in older.message and "owner" in older.hint
    shared.ask("DROP OWNED BY somebody")


def test_a_database_and_a_user_that_are_not_there_are_told(shared: PostgresPlace) -> None:
    missing = refusal(replace(shared, database="nowhere"))
    assert "There is no database nowhere" in missing.message and "createdb" in missing.hint
    assert "does not let the user nobody in" in refusal(of(shared, "nobody")).message


def test_tables_of_another_program_are_left_as_they_are(
    postgres_server: PostgresServer, empty_database: str, tmp_path: Path
) -> None:
    postgres_server.run("CREATE TABLE recipes (name text)", empty_database)
    refused = refusal(PostgresPlace(tmp_path / "a", postgres_server, empty_database))
    assert "belong to another program" in refused.message
    tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    assert postgres_server.run(tables, empty_database) == [("recipes",)]


def test_a_history_of_a_newer_program_asks_for_an_update(shared: PostgresPlace) -> None:
    shared.ask("UPDATE alembic_version SET version_num = '9001'")
    refused = refusal(shared)
    assert "newer version" in refused.message and "Update the program" in refused.hint


def test_a_database_that_cannot_hold_every_sign_is_told(postgres_server: PostgresServer, tmp_path: Path) -> None:
    postgres_server.run("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    refused = refusal(PostgresPlace(tmp_path / "a", postgres_server, "latin"))
    postgres_server.drop_database("latin")
    assert "LATIN1" in refused.message and "UTF8" in refused.hint


def test_an_address_with_a_password_is_refused_without_saying_it(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationInvalid, match="password does not belong") as refused:
        PostgresStore(f"postgresql://ann:{SECRET}@server/history", tmp_path / "h", seal=tmp_path / "s")
    assert SECRET not in str(refused.value)


def test_a_program_without_psycopg_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreUnavailable, match="psycopg") as refused:
        PostgresStore("postgresql://ann@server/history", tmp_path / "h", seal=tmp_path / "s")
    assert "'.[postgres]'" in refused.value.hint


def test_pictures_that_cannot_be_written_leave_no_inspection(shared: PostgresPlace, opened: PostgresStore) -> None:
    (shared.folder / "pictures").write_text("in the way")
    with pytest.raises(StoreUnavailable, match="cannot be written") as refused:
        opened.add(entry(1))
    assert str(shared.folder) in refused.value.message and opened.count(ALL) == 0
