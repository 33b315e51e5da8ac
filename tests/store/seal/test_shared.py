"""Whatever somebody changes in a shared history with all rights on the server is found and named."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from dscope_gui.domain.seal import FaultKind, SealedKind, SealReport
from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.store.seal.contents import CONTENTS
from dscope_gui.store.seal.verifying_shared import verify_shared_history
from dscope_gui.store.tables import METADATA
from tests.store.entries import entry
from tests.store.places import PostgresPlace, copy_of
from tests.store.postgres_server import PostgresServer
from tests.store.seal.sealed import IDS, INSPECTIONS, fill_store, flipped


@pytest.fixture(scope="session")
def filled(shared_template: PostgresPlace, tmp_path_factory: pytest.TempPathFactory) -> PostgresPlace:
    """Everything that a station stores; never changed, only copied."""
    made = copy_of(shared_template, tmp_path_factory.mktemp("filled"))
    store = made.open()
    fill_store(store)
    store.close()
    return made


@pytest.fixture
def place(filled: PostgresPlace, tmp_path: Path) -> Iterator[PostgresPlace]:
    copied = copy_of(filled, tmp_path / "station")
    shutil.copytree(filled.folder, copied.folder)
    # It is the same database as far as the station knows.
    for head in (copied.seal / "heads").iterdir():
        if filled.database in head.name:
            head.rename(head.with_name(head.name.replace(filled.database, copied.database)))
        else:
            head.unlink()
    yield copied
    copied.server.drop_database(copied.database)


def attack(place: PostgresPlace, *statements: str) -> None:
    """As the server's own administrator, whom no trigger and no key stops."""
    with psycopg.connect(place.address) as somebody:
        somebody.execute("SET session_replication_role = replica")
        for statement in statements:
            assert somebody.execute(statement.encode()).rowcount != 0, f"changed nothing: {statement}"


def report_of(place: PostgresPlace) -> SealReport:
    return verify_shared_history(place.address, place.folder, place.seal, on_progress=lambda _done, _total: None)


def kinds(place: PostgresPlace) -> set[FaultKind]:
    return {fault.kind for fault in report_of(place).faults}


def test_a_history_that_nobody_touched_is_whole(place: PostgresPlace) -> None:
    report = report_of(place)
    assert report.is_whole and report.is_key_vouched and report.behind == 0
    assert report.inspections == report.pictures == INSPECTIONS and report.believed == ()


def test_every_column_of_every_sealed_table_is_sealed() -> None:
    sealed = {part.table: part.columns for parts in CONTENTS.values() for part in parts}
    assert sealed["stations"] == tuple(METADATA.tables["stations"].columns.keys())


@pytest.mark.parametrize(
    ("statement", "what", "name"),
    [
        ("UPDATE inspections SET answer = 'pass' WHERE number = 1", SealedKind.INSPECTION, IDS[0]),
        ("UPDATE inspections SET focus = focus + 1e-15 WHERE number = 4", SealedKind.INSPECTION, IDS[3]),
        ("UPDATE inspections SET light = NULL WHERE number = 4", SealedKind.INSPECTION, IDS[3]),
        ("UPDATE records SET line = line || ' ' WHERE inspection = 2", SealedKind.INSPECTION, IDS[1]),
        ("UPDATE defect_counts SET count = count + 1 WHERE inspection = 2", SealedKind.INSPECTION, IDS[1]),
        ("DELETE FROM defect_counts WHERE inspection = 2", SealedKind.INSPECTION, IDS[1]),
        ("UPDATE events SET by = 'Bob' WHERE number = 2", SealedKind.BOOKING, f"booked {IDS[1]}"),
        ("UPDATE checks SET is_green = 1 WHERE number = 2", SealedKind.CHECK, None),
        ("UPDATE check_readings SET value = value + 1 WHERE check_number = 1", SealedKind.CHECK, None),
        ("UPDATE check_events SET by = 'Tom' WHERE number = 1", SealedKind.CHECK_EVENT, "override"),
        ("UPDATE rule_steps SET by = 'Eve' WHERE number = 2", SealedKind.RULE_STEP, "approved house@1"),
        ("UPDATE audit SET \"by\" = 'Tom' WHERE kind = 'login'", SealedKind.AUDIT, "login qa"),
        ("UPDATE seal_keys SET made_at = 'never'", SealedKind.KEY, None),
        ("UPDATE stations SET name = 'bench 9'", SealedKind.STATION, "bench 2"),
    ],
)
def test_a_changed_column_is_found(place: PostgresPlace, statement: str, what: SealedKind, name: str | None) -> None:
    attack(place, statement)
    (fault,) = report_of(place).faults
    assert (fault.kind, fault.what) == (FaultKind.CONTENT_CHANGED, what)
    assert name is None or fault.name == name


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("DELETE FROM inspections WHERE number = 3", {FaultKind.CONTENT_MISSING, FaultKind.NOT_SEALED}),
        ("DELETE FROM ledger WHERE number = 5", {FaultKind.ROWS_MISSING, FaultKind.NOT_SEALED}),
        ("DELETE FROM ledger WHERE number > 9", {FaultKind.HEAD_AHEAD, FaultKind.NOT_SEALED}),
        ("DELETE FROM ledger", {FaultKind.LEDGER_EMPTY, FaultKind.HEAD_AHEAD, FaultKind.NOT_SEALED}),
        ("UPDATE ledger SET at = 'never' WHERE number = 7", {FaultKind.ROW_CHANGED}),
        ("UPDATE ledger SET signature = upper(signature) WHERE number = 3", {FaultKind.SIGNATURE_WRONG}),
        (
            "INSERT INTO inspections SELECT 99, 'MADEUP', captured_at, day, part, serial, serial_folded, lot, "
            "operator, station, piece, answer, rule_set, focus, light, defects, cleanings, before, first_reason, "
            "picture FROM inspections LIMIT 1",
            {FaultKind.NOT_SEALED},
        ),
        ("DROP TABLE ledger", {FaultKind.DATABASE_DAMAGED}),
    ],
)
def test_what_was_removed_or_put_in_is_found(place: PostgresPlace, statement: str, expected: set[FaultKind]) -> None:
    attack(place, statement)
    assert kinds(place) == expected


def test_one_bit_of_a_picture_is_found(place: PostgresPlace) -> None:
    picture = next(place.folder.rglob(f"{IDS[2]}.png"))
    picture.write_bytes(flipped(picture.read_bytes(), 777))
    (fault,) = report_of(place).faults
    assert (fault.kind, fault.name) == (FaultKind.PICTURE_CHANGED, IDS[2])


def test_a_database_put_back_from_a_backup_is_found(place: PostgresPlace) -> None:
    older = replace(place, database=place.server.make_database(place.database))
    store = place.open()
    store.add(entry(50))
    store.close()
    place.server.drop_database(place.database)
    place.server.run(f'ALTER DATABASE "{older.database}" RENAME TO "{place.database}"')
    assert kinds(place) == {FaultKind.HEAD_AHEAD}
    place.open().close()
    assert kinds(place) == {FaultKind.BROKEN_BEFORE}


def test_a_ledger_of_somebody_else_in_place_of_ours_is_found(
    place: PostgresPlace, shared_template: PostgresPlace, tmp_path: Path
) -> None:
    """With a key of his own for every row, as somebody would who knows the program and not our key."""
    place.server.drop_database(place.database)
    place.server.run(f'CREATE DATABASE "{place.database}"')
    forger = replace(place, root=tmp_path / "forger")
    store = forger.open()
    for number in range(INSPECTIONS):
        store.add(entry(number))
    store.close()
    assert FaultKind.HEAD_AHEAD in kinds(place)
    for number in range(10, 30):
        store = forger.open()
        store.add(entry(number))
        store.close()
    report = report_of(place)
    assert FaultKind.HEAD_DIFFERS in {fault.kind for fault in report.faults} and len(report.believed) == 1


def test_a_database_without_a_history_and_a_server_that_is_away_are_told(
    postgres_server: PostgresServer, empty_database: str, place: PostgresPlace, tmp_path: Path
) -> None:
    with pytest.raises(WrongUse, match="no history"):
        report_of(PostgresPlace(tmp_path / "new", postgres_server, empty_database))
    with pytest.raises(StoreUnavailable, match="no database nowhere"):
        report_of(replace(place, database="nowhere"))
