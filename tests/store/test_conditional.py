"""Conditional verdicts in lists and searches."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sqlalchemy.dialects import sqlite

from dscope_gui.domain.history import HistoryQuery, NewEntry
from dscope_gui.store import SqliteStore, SqlStore
from dscope_gui.store.searching import conditions, lines
from tests import hand_built
from tests.store.entries import entry

ONLY = HistoryQuery(conditional_only=True)


def judged(number: int, *, conditional: bool, said: str = "") -> NewEntry:
    built = hand_built.inspection()
    reasons = tuple(replace(reason, text=said or reason.text) for reason in built.verdict.reasons)
    verdict = replace(built.verdict, conditional=conditional, reasons=reasons)
    return entry(number, found=replace(built, verdict=verdict))


def test_lines_say_whether_their_verdict_is_conditional(store: SqlStore) -> None:
    added = [store.add(judged(number, conditional=number == 2)).line for number in range(3)]
    assert [line.conditional for line in added] == [False, False, True]
    assert [line.conditional for line in store.find(HistoryQuery(), limit=9)] == [True, False, False]


def test_conditional_verdicts_are_found_and_counted(store: SqlStore) -> None:
    for number in range(4):
        store.add(judged(number, conditional=number % 2 == 1))
    assert [line.ticket.serial for line in store.find(ONLY, limit=9)] == ["SN3", "SN1"]
    assert store.count(ONLY) == 2
    assert sum(sum(day.answers.values()) for day in store.trend(ONLY)) == 2
    assert sum(stretch.count for stretch in store.records.stretches(ONLY, 10)) == 2


def test_words_in_a_record_do_not_make_it_conditional(store: SqlStore) -> None:
    store.add(judged(1, conditional=False, said='somebody wrote "conditional":true'))
    assert store.count(ONLY) == 0


def test_a_record_older_than_decision_rules_is_unconditional(store: SqlStore) -> None:
    old = judged(1, conditional=True)
    del old.record["verdict"]["conditional"]
    assert not store.add(old).line.conditional


def test_a_history_from_before_tells_it_of_its_old_inspections_too(sqlite_store: SqliteStore, folder: Path) -> None:
    sqlite_store.add(judged(1, conditional=True))
    sqlite_store.close()
    with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
        connection.execute("DROP INDEX conditional_records")
        connection.execute("DROP INDEX disputed_records")
        connection.execute("DROP TABLE stations")
        connection.execute("DROP TABLE arrivals")
        connection.execute("UPDATE alembic_version SET version_num = '0005'")
        connection.commit()
    with closing(SqliteStore(folder)) as again:
        assert [line.conditional for line in again.find(ONLY, limit=9)] == [True]


def test_lists_are_made_without_reading_the_records(sqlite_store: SqliteStore, folder: Path) -> None:
    seen: list[str] = []
    for query in (HistoryQuery(), ONLY):
        found = lines().where(*conditions(query)).limit(100)
        asked = str(found.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))
        with closing(sqlite3.connect(folder / "history.sqlite")) as connection:
            seen += [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}")]
    touching = [step for step in seen if " records " in f"{step} "]
    indexed = ("INDEX conditional_records", "INDEX disputed_records")
    assert len(touching) == 5 and all(any(name in step for name in indexed) for step in touching)
