"""An end that is cut off a sealed history, with or without a head to match, is found."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from dscope_gui.domain.seal import FaultKind
from dscope_gui.store import SqliteStore
from dscope_gui.store.seal.chain import BEFORE_ALL
from dscope_gui.store.seal.head import Head, replace_head
from dscope_gui.store.seal.ledger import ALL, row_of
from tests.store.entries import entry
from tests.store.seal.sealed import SealedHistory


@pytest.mark.parametrize("rows", [1, 3])
def test_rows_cut_off_at_the_end_are_found_by_the_head(history: SealedHistory, rows: int) -> None:
    last = history.report().rows
    history.attack(
        f"DELETE FROM audit WHERE number > (SELECT max(number) FROM audit) - {min(rows, 2)}",
        f"DELETE FROM ledger WHERE number > {last - rows}",
    )
    fault = next(fault for fault in history.faults() if fault.kind is FaultKind.HEAD_AHEAD)
    assert (fault.row, fault.last_row) == (last - rows + 1, last)


def test_an_end_cut_off_is_still_known_after_the_program_went_on(history: SealedHistory) -> None:
    last = history.report().rows
    history.attack(f"DELETE FROM ledger WHERE number = {last}", "DELETE FROM audit WHERE kind = 'login'")
    store = history.open()
    store.add(entry(70))
    store.close()
    (fault,) = history.faults()
    assert fault.kind is FaultKind.BROKEN_BEFORE and f"row {last} was sealed" in fault.detail


@pytest.mark.parametrize("content", [None, b"", b"{}", b"nonsense", b'{"number": 1}'])
def test_a_head_that_is_missing_or_nonsense_is_found_and_stays_known(
    history: SealedHistory, content: bytes | None
) -> None:
    history.head.unlink()
    if content is not None:
        history.head.write_bytes(content)
    assert history.kinds() == [FaultKind.HEAD_MISSING if content is None else FaultKind.HEAD_CHANGED]
    history.open().close()
    assert history.kinds() == [FaultKind.BROKEN_BEFORE]


def test_a_head_of_another_chain_is_found(history: SealedHistory) -> None:
    head = json.loads(history.head.read_text())
    history.head.write_text(json.dumps({**head, "chain": head["chain"][::-1]}))
    assert history.kinds() == [FaultKind.HEAD_CHANGED]


@pytest.mark.parametrize("left", [0, 12])
def test_a_head_made_from_what_is_left_of_the_ledger_is_found(history: SealedHistory, left: int) -> None:
    """Whoever cuts off the end has the signatures of all rows, and none of a head that fits."""
    with history.attacked() as somebody:
        last = row_of(somebody.execute(f"{ALL} LIMIT 1 OFFSET {max(left, 1) - 1}").fetchone())
        somebody.execute("DELETE FROM ledger WHERE number > ?", (max(left, 1),))
    made = Head(left, last.chain if left else BEFORE_ALL, last.link.key, last.signature)
    replace_head(history.head, made)
    assert FaultKind.HEAD_CHANGED in history.kinds()
    history.open().close()
    assert FaultKind.BROKEN_BEFORE in history.kinds()


def test_a_head_of_another_ledger_with_the_same_key_is_found(history: SealedHistory) -> None:
    other = SqliteStore(history.root / "other", seal=history.seal)
    other.close()
    shutil.copy(history.root / "other" / "history.head", history.head)
    assert history.kinds() == [FaultKind.HEAD_DIFFERS]


@pytest.mark.parametrize("added", [1, 9])
def test_an_end_cut_off_while_the_program_works_is_found(history: SealedHistory, added: int) -> None:
    store = history.open()
    store.add(entry(60))
    with history.attacked() as somebody:
        for table in ("ledger", "inspections"):
            somebody.execute(f"DELETE FROM {table} WHERE number = (SELECT max(number) FROM {table})")
        for table in ("records", "defect_counts"):
            somebody.execute(f"DELETE FROM {table} WHERE inspection = 6")
    for number in range(added):
        store.add(entry(70 + number))
    store.close()
    (fault,) = history.faults()
    assert fault.kind is FaultKind.BROKEN_BEFORE and "is no longer there" in fault.detail


def test_an_older_database_put_back_is_found(history: SealedHistory, tmp_path: Path) -> None:
    shutil.copy(history.database, tmp_path / "older")
    store = history.open()
    store.add(entry(50))
    store.add(entry(51))
    store.close()
    assert history.report().is_whole
    shutil.copy(tmp_path / "older", history.database)
    (fault,) = history.faults()
    assert fault.kind is FaultKind.HEAD_AHEAD and fault.last_row == fault.row + 1
