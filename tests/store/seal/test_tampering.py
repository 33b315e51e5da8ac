"""Whatever somebody changes in a sealed history with the database in his own hands is found and named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dscope_gui.domain.seal import FaultKind, SealedKind
from dscope_gui.errors import InspectionDamaged
from dscope_gui.store.seal.contents import CONTENTS, STRAYS
from dscope_gui.store.seal.keys import station_keys
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.store.tables import METADATA
from dscope_gui.workstation.sealing.sentences import sentence
from tests.store.seal.forging import forge
from tests.store.seal.sealed import IDS, INSPECTIONS, SealedHistory, flipped, one_fault


def test_a_history_that_nobody_touched_is_whole(history: SealedHistory) -> None:
    report = history.report()
    assert report.is_whole and report.is_key_vouched and report.behind == 0 and report.adopted == 0
    assert report.inspections == report.pictures == INSPECTIONS
    assert report.keys == (station_keys(history.seal)[0].fingerprint,)


def test_one_bit_of_a_picture_is_found(history: SealedHistory) -> None:
    picture = history.picture(2)
    picture.write_bytes(flipped(picture.read_bytes(), 777))
    assert one_fault(history) == (FaultKind.PICTURE_CHANGED, SealedKind.INSPECTION, IDS[2])


def test_one_bit_of_a_record_is_found(history: SealedHistory) -> None:
    """A digit of a size becomes its neighbour."""
    with history.attacked() as somebody:
        (line,) = somebody.execute("SELECT line FROM records WHERE inspection = 3").fetchone()
        digit = line.index("width_um") + 11
        other = line[:digit] + chr(ord(line[digit]) ^ 1) + line[digit + 1 :]
        somebody.execute("UPDATE records SET line = ? WHERE inspection = 3", (other,))
    assert one_fault(history) == (FaultKind.CONTENT_CHANGED, SealedKind.INSPECTION, IDS[2])


@pytest.mark.parametrize(
    ("statement", "what", "name"),
    [
        ("UPDATE inspections SET answer = 'pass' WHERE number = 1", SealedKind.INSPECTION, IDS[0]),
        ("UPDATE inspections SET focus = focus + 1e-15 WHERE number = 4", SealedKind.INSPECTION, IDS[3]),
        ("UPDATE inspections SET light = NULL WHERE number = 4", SealedKind.INSPECTION, IDS[3]),
        ("UPDATE inspections SET defects = CAST(defects AS BLOB) WHERE number = 4", SealedKind.INSPECTION, IDS[3]),
        (
            "UPDATE defect_counts SET count = count + 1 WHERE inspection = 2",
            SealedKind.INSPECTION,
            IDS[1],
        ),
        ("INSERT INTO defect_counts VALUES (2, 'pit', 'made up', 1, 1)", SealedKind.INSPECTION, IDS[1]),
        ("DELETE FROM defect_counts WHERE inspection = 2", SealedKind.INSPECTION, IDS[1]),
        ("UPDATE events SET by = 'Bob' WHERE number = 2", SealedKind.BOOKING, f"booked {IDS[1]}"),
        ("UPDATE events SET reason = '' WHERE number = 6", SealedKind.BOOKING, f"undone {IDS[4]}"),
        ("UPDATE checks SET is_green = 1 WHERE number = 2", SealedKind.CHECK, None),
        ("UPDATE check_readings SET value = value + 1 WHERE check_number = 1", SealedKind.CHECK, None),
        ("UPDATE check_events SET by = 'Tom' WHERE number = 1", SealedKind.CHECK_EVENT, "override"),
        ("UPDATE rule_steps SET by = 'Eve' WHERE number = 2", SealedKind.RULE_STEP, "approved house@1"),
        (
            "UPDATE audit SET after = '5' WHERE kind = 'settings_changed'",
            SealedKind.AUDIT,
            "settings_changed capture.burst",
        ),
        ("UPDATE audit SET \"by\" = 'Tom' WHERE kind = 'login'", SealedKind.AUDIT, "login qa"),
        ("UPDATE seal_keys SET made_at = 'never'", SealedKind.KEY, None),
    ],
)
def test_a_changed_column_is_found(history: SealedHistory, statement: str, what: SealedKind, name: str | None) -> None:
    history.attack(statement)
    kind, found, called = one_fault(history)
    assert (kind, found) == (FaultKind.CONTENT_CHANGED, what)
    assert name is None or called == name


def test_the_content_of_a_rule_set_is_sealed_with_every_step_about_it(history: SealedHistory) -> None:
    history.attack("UPDATE rule_contents SET line = line || ' '")
    assert history.kinds() == [FaultKind.CONTENT_CHANGED] * 2


def test_text_that_is_no_text_any_more_is_found(history: SealedHistory) -> None:
    history.attack("UPDATE inspections SET operator = CAST(x'ff' AS TEXT) WHERE number = 1")
    assert one_fault(history) == (FaultKind.CONTENT_CHANGED, SealedKind.INSPECTION, IDS[0])


@pytest.mark.parametrize("column", ["name", "content", "picture", "at", "is_adopted", "previous", "key", "chain"])
def test_a_changed_row_of_the_ledger_is_found(history: SealedHistory, column: str) -> None:
    history.attack(f"UPDATE ledger SET {column} = 1 WHERE number = 7")
    assert FaultKind.ROW_CHANGED in history.kinds()
    assert {fault.row for fault in history.faults()} <= {7, 8}


def test_one_bit_of_a_signature_is_found(history: SealedHistory) -> None:
    with history.attacked() as somebody:
        (signature,) = somebody.execute("SELECT signature FROM ledger WHERE number = 3").fetchone()
        other = flipped(bytes.fromhex(signature), 100).hex()
        somebody.execute("UPDATE ledger SET signature = ? WHERE number = 3", (other,))
    (fault,) = history.faults()
    assert (fault.kind, fault.row, fault.name) == (FaultKind.SIGNATURE_WRONG, 3, IDS[0])


def test_a_deleted_inspection_is_named(history: SealedHistory) -> None:
    history.attack("DELETE FROM inspections WHERE number = 3")
    faults = history.faults()
    assert (faults[0].kind, faults[0].name) == (FaultKind.CONTENT_MISSING, IDS[2])
    assert {fault.kind for fault in faults[1:]} == {FaultKind.NOT_SEALED}, "its record belongs to nothing now"


def test_an_inspection_deleted_with_its_row_of_the_ledger_leaves_a_gap(history: SealedHistory) -> None:
    with history.attacked() as somebody:
        (row,) = somebody.execute("SELECT number FROM ledger WHERE name = ?", (IDS[2],)).fetchone()
        for table in ("records", "defect_counts", "events"):
            somebody.execute(f"DELETE FROM {table} WHERE inspection = 3")
        somebody.execute("DELETE FROM inspections WHERE number = 3")
        somebody.execute("DELETE FROM ledger WHERE number = ?", (row,))
    (gap, *others) = history.faults()
    assert (gap.kind, gap.row, gap.last_row) == (FaultKind.ROWS_MISSING, row, row)
    assert [fault.kind for fault in others] == [FaultKind.CONTENT_MISSING], "the booking event"


def test_a_gap_that_is_closed_by_new_numbers_is_found(history: SealedHistory) -> None:
    history.attack("DELETE FROM ledger WHERE number = 5", "UPDATE ledger SET number = number - 1 WHERE number > 5")
    kinds = set(history.kinds())
    assert FaultKind.ROW_CHANGED in kinds or FaultKind.ROW_MOVED in kinds


@pytest.mark.parametrize(
    ("table", "first", "second", "expected"),
    [
        ("ledger", 5, 8, {FaultKind.ROW_MOVED, FaultKind.ORDER_BROKEN}),
        ("inspections", 2, 4, {FaultKind.CONTENT_CHANGED, FaultKind.PICTURE_EXCHANGED}),
        ("audit", 2, 3, {FaultKind.CONTENT_CHANGED}),
        ("events", 1, 2, {FaultKind.CONTENT_CHANGED}),
    ],
)
def test_two_rows_that_changed_places_are_found(
    history: SealedHistory, table: str, first: int, second: int, expected: set[FaultKind]
) -> None:
    with history.attacked() as somebody:
        for old, new in ((first, -1), (second, first), (-1, second)):
            somebody.execute(f"UPDATE {table} SET number = {new} WHERE number = {old}")
    found = set(history.kinds())
    assert found & expected and found <= expected


def test_rows_of_the_ledger_that_changed_places_are_told_where_they_were(history: SealedHistory) -> None:
    with history.attacked() as somebody:
        for old, new in ((5, -1), (8, 5), (-1, 8)):
            somebody.execute(f"UPDATE ledger SET number = {new} WHERE number = {old}")
    moved = {(fault.row, fault.detail) for fault in history.faults() if fault.kind is FaultKind.ROW_MOVED}
    assert moved == {(5, "8"), (8, "5")}


def test_a_picture_in_place_of_another_ones_is_told_whose_it_is(history: SealedHistory) -> None:
    shutil.copy(history.picture(1), history.picture(3))
    (fault,) = history.faults()
    assert (fault.kind, fault.name, fault.detail) == (FaultKind.PICTURE_EXCHANGED, IDS[3], IDS[1])


def test_a_missing_picture_and_one_that_cannot_be_read_are_found(history: SealedHistory) -> None:
    history.picture(0).unlink()
    folder = history.picture(1)
    folder.unlink()
    folder.mkdir()
    assert [(fault.kind, fault.name) for fault in history.faults()] == [
        (FaultKind.PICTURE_MISSING, IDS[0]),
        (FaultKind.PICTURE_UNREADABLE, IDS[1]),
    ]


def test_an_inspection_that_was_never_sealed_is_found(history: SealedHistory) -> None:
    with history.attacked() as somebody:
        names = [row[1] for row in somebody.execute("PRAGMA table_info(inspections)")][2:]
        columns = ", ".join(f'"{name}"' for name in names)
        somebody.execute(
            f"INSERT INTO inspections (number, id, {columns}) SELECT 99, 'MADEUP', {columns} FROM inspections LIMIT 1"
        )
    assert one_fault(history) == (FaultKind.NOT_SEALED, SealedKind.INSPECTION, "MADEUP")


def test_a_thing_sealed_twice_is_found(history: SealedHistory) -> None:
    with history.attacked() as somebody:
        somebody.execute("UPDATE ledger SET reference = 1 WHERE kind = 'inspection' AND reference = 2")
    assert {FaultKind.SEALED_TWICE, FaultKind.ROW_CHANGED, FaultKind.NOT_SEALED} <= set(history.kinds())


def test_a_ledger_written_again_with_another_key_is_found_by_the_key(history: SealedHistory, tmp_path: Path) -> None:
    ours = station_keys(history.seal)[0]
    forge(history, tmp_path / "forger", lambda c: c.execute("UPDATE inspections SET answer = 'pass' WHERE number = 1"))
    (fault,) = history.faults()
    assert fault.kind is FaultKind.KEY_UNKNOWN and fault.row == 1 and fault.last_row == history.report().rows
    assert fault.detail != ours.fingerprint
    unvouched = verify_history(history.folder)
    assert unvouched.is_whole and not unvouched.is_key_vouched, "nothing else can tell"


def test_an_emptied_ledger_is_found(history: SealedHistory) -> None:
    history.attack("DELETE FROM ledger")
    kinds = set(history.kinds())
    assert {FaultKind.LEDGER_EMPTY, FaultKind.HEAD_AHEAD, FaultKind.NOT_SEALED} == kinds
    history.open().close()
    assert FaultKind.BROKEN_BEFORE in history.kinds()


def test_a_ledger_that_is_gone_is_told_as_damage(history: SealedHistory) -> None:
    history.attack("DROP TABLE ledger")
    assert history.kinds() == [FaultKind.DATABASE_DAMAGED]


LINKS = ("ledger", "arrivals")
"""Each row seals itself."""


def test_every_column_of_every_sealed_table_is_sealed(history: SealedHistory) -> None:
    sealed = {part.table: part.columns for parts in CONTENTS.values() for part in parts}
    tables = {name: tuple(table.columns.keys()) for name, table in METADATA.tables.items() if name not in LINKS}
    assert sealed == tables
    assert {table for table, _, _ in STRAYS} < set(sealed)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE records SET line = substr(line, 1, 486) || char(0) || substr(line, 488) WHERE inspection = 3",
        "UPDATE inspections SET answer = 'pass' WHERE number = 3",
        "DELETE FROM defect_counts WHERE inspection = 3",
    ],
    ids=["a lost byte", "another answer", "without its defects"],
)
def test_an_inspection_that_is_not_as_it_was_sealed_is_not_shown(history: SealedHistory, statement: str) -> None:
    history.attack(statement)
    store = history.open()
    with pytest.raises(InspectionDamaged, match=f"{IDS[2]} is not as it was sealed") as refusal:
        store.get(IDS[2])
    assert "backup" in refusal.value.hint
    assert store.get(IDS[1]).line.id == IDS[1]
    store.close()


def test_a_row_that_names_no_key_is_told_in_words(history: SealedHistory) -> None:
    """As a page of the ledger looks that the disk filled with something else."""
    with history.attacked() as somebody:
        somebody.execute("PRAGMA writable_schema=ON")
        somebody.execute("UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'ledger'")
    history.attack('UPDATE ledger SET "key" = NULL WHERE number = 5')
    assert any("which is not one that is trusted" in sentence(fault) for fault in history.faults())
