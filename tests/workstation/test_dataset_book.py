"""Changes of a dataset that the audit trail knows of, also where they fail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.dataset import reading, writing
from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.dataset import Label
from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.dataset_book import DatasetBook
from tests.dataset.made import content, fill
from tests.workstation.conftest import CrankedClock

CORRECTED = AuditQuery(kinds=(AuditKind.LABEL_CORRECTED,))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "history")) as opened:
        yield opened


def test_a_dataset_that_could_not_be_cleared_after_all_is_noted_too(tmp_path: Path, store: SqliteStore) -> None:
    folder = tmp_path / "dataset"
    fill(folder, 1, most=1)
    (folder / "items" / "holiday.jpg").write_bytes(b"sea")
    with writing(folder) as writer, pytest.raises(WrongUse, match="is no item of a dataset"):
        DatasetBook(writer, store.audit, CrankedClock()).clear("Ann")
    undone, begun = store.audit.lines(AuditQuery(kinds=(AuditKind.DATASET_CLEARED,)), limit=10)
    assert (begun.subject, begun.before) == (str(folder), {"items": 1})
    assert undone.subject == f"{folder}: not done" and "is no item of a dataset" in undone.reason


def test_nothing_is_cleared_of_which_the_trail_cannot_know(tmp_path: Path, store: SqliteStore) -> None:
    folder = tmp_path / "dataset"
    fill(folder, 1, most=1)
    before = content(folder)
    store.close()
    with writing(folder) as writer, pytest.raises(StoreUnavailable):
        DatasetBook(writer, store.audit, CrankedClock()).clear("Ann")
    assert content(folder) == before


def test_a_correction_that_is_refused_leaves_no_line(tmp_path: Path, store: SqliteStore) -> None:
    folder = tmp_path / "dataset"
    fill(folder, 1, most=1)
    (item_id,) = reading(folder).ids()
    with writing(folder) as writer:
        book = DatasetBook(writer, store.audit, CrankedClock())
        with pytest.raises(WrongUse, match="already"):
            book.correct(item_id, label=Label.PIT, by="Ann")
        assert not store.audit.count(CORRECTED)
        book.correct(item_id, label=Label.CHIP, by="Ann", reason="at the rim")
    (line,) = store.audit.lines(CORRECTED, limit=10)
    assert (line.kind, line.by, line.reason) == (AuditKind.LABEL_CORRECTED, "Ann", "at the rim")
