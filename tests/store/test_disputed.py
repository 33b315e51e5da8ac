"""Marks of which the judges disagree, in lists and searches: what the labelling queue is made of."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from dscope_gui.domain.history import HistoryQuery, NewEntry
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.judges import ByJudge
from dscope_gui.store import SqliteStore, SqlStore
from tests import hand_built
from tests.store.entries import entry

ONLY = HistoryQuery(disputed_only=True)


def with_disputes(number: int, disputed: int) -> NewEntry:
    return entry(number, found=_of_four(disputed))


def _of_four(disputed: int) -> Inspection:
    built = hand_built.inspection()
    assert built.examination is not None
    defects = tuple(
        replace(one, by_judge=ByJudge(0.9, 0.1, disputed=place < disputed))
        for place, one in enumerate(built.examination.defects)
    )
    return replace(built, examination=replace(built.examination, defects=defects))


def test_lines_tell_of_how_many_marks_the_judges_disagree(store: SqlStore) -> None:
    added = [store.add(with_disputes(number, number)).line for number in range(4)]
    assert [line.disputed for line in added] == [0, 1, 2, 3]
    assert [line.disputed for line in store.find(HistoryQuery(), limit=9)] == [3, 2, 1, 0]


def test_disputed_inspections_are_found_newest_first_and_counted(store: SqlStore) -> None:
    for number in range(4):
        store.add(with_disputes(number, number % 2))
    assert [line.ticket.serial for line in store.find(ONLY, limit=9)] == ["SN3", "SN1"]
    assert store.count(ONLY) == 2
    assert sum(stretch.count for stretch in store.records.stretches(ONLY, 10)) == 2


def test_records_of_the_rules_alone_and_words_about_disputes_are_not_disputed(store: SqlStore) -> None:
    built = hand_built.inspection()
    reasons = tuple(replace(reason, text='somebody wrote "disputed":true') for reason in built.verdict.reasons)
    line = store.add(entry(1, found=replace(built, verdict=replace(built.verdict, reasons=reasons)))).line
    assert line.disputed == 0 and store.count(ONLY) == 0


def test_a_history_from_before_can_be_asked_for_disputes(sqlite_store: SqliteStore, folder: Path) -> None:
    sqlite_store.add(with_disputes(1, 2))
    sqlite_store.close()
    with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
        connection.execute("DROP INDEX disputed_records")
        connection.execute("DROP TABLE stations")
        connection.execute("DROP TABLE arrivals")
        connection.execute("UPDATE alembic_version SET version_num = '0006'")
        connection.commit()
    with closing(SqliteStore(folder)) as again:
        assert [line.disputed for line in again.find(ONLY, limit=9)] == [2]
