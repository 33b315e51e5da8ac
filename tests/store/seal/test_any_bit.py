"""Any bit of anything stored may be flipped, and it is found."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from dscope_gui.domain.seal import FaultKind, SealedKind
from tests.store.seal.sealed import IDS, INSPECTIONS, SealedHistory, flipped, one_fault

EVERY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def cells(history: SealedHistory) -> list[tuple[str, int, str]]:
    """Every stored value of every table but the keys of its rows: table, rowid, column."""
    with closing(sqlite3.connect(history.database)) as connection:
        return [
            (table, number, column)
            for table in ("inspections", "records", "events", "checks", "check_events", "rule_steps", "audit", "ledger")
            for number, *_ in connection.execute(f"SELECT rowid FROM {table}").fetchall()
            for _, column, *_ in connection.execute(f"PRAGMA table_info({table})").fetchall()
            if column not in ("number", "inspection")
        ]


def test_a_signature_in_other_letters_is_another_one(history: SealedHistory) -> None:
    """Hexadecimal digits mean the same in capitals, and must not be taken for the same."""
    with history.attacked() as somebody:
        somebody.execute("UPDATE ledger SET signature = upper(signature) WHERE number = 3")
    assert not history.report().is_whole


@EVERY
@given(data=st.data())
def test_any_bit_of_any_stored_value_is_found(
    template: SealedHistory, history: SealedHistory, data: st.DataObject
) -> None:
    table, number, column = data.draw(st.sampled_from(cells(template)))
    bit = data.draw(st.integers(0, 2**16))
    shutil.copytree(template.root, history.root, dirs_exist_ok=True)
    with history.attacked() as somebody:
        stored, as_bytes = f'SELECT "{column}" FROM {table} WHERE rowid = {number}', f'CAST("{column}" AS BLOB)'
        somebody.text_factory = bytes
        before = somebody.execute(stored).fetchone()
        (value,) = somebody.execute(stored.replace(f'"{column}"', as_bytes)).fetchone()
        changed = flipped(value, bit) if value else b"x"
        somebody.execute(f'UPDATE {table} SET "{column}" = CAST(? AS TEXT) WHERE rowid = {number}', (changed,))
        assume(somebody.execute(stored).fetchone() != before)  # "20. " is stored as the same number as "20.0"
    assert not history.report().is_whole, (table, number, column)


@EVERY
@given(number=st.integers(0, INSPECTIONS - 1), bit=st.integers(0, 2**16))
def test_any_bit_of_any_picture_is_found(
    template: SealedHistory, history: SealedHistory, number: int, bit: int
) -> None:
    shutil.copytree(template.folder / "pictures", history.folder / "pictures", dirs_exist_ok=True)
    picture = history.picture(number)
    picture.write_bytes(flipped(picture.read_bytes(), bit))
    assert one_fault(history) == (FaultKind.PICTURE_CHANGED, SealedKind.INSPECTION, IDS[number])
