"""One history moved into another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.errors import WrongUse
from dscope_gui.store import SqliteStore
from dscope_gui.store.moving.moving import move_all, move_some
from dscope_gui.store.moving.proof import prove_origins
from dscope_gui.store.seal.verifying import verify_history
from tests import hand_built
from tests.store.entries import entry, id_of
from tests.store.moving.filling import fill_with_everything, told

ALL = HistoryQuery()


@pytest.fixture
def source(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "a" / "history")) as opened:
        fill_with_everything(opened)
        yield opened


@pytest.fixture
def target(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "b" / "history")) as opened:
        yield opened


def move(source: SqliteStore, target: SqliteStore) -> int:
    return move_all(source.place, target.place, lambda _moved: None).new


def proven(store: SqliteStore) -> tuple[int, list[object]]:
    with store.place.reading() as connection:
        reports = prove_origins(connection)
    return sum(report.contents for report in reports), [fault for report in reports for fault in report.faults]


def test_everything_arrives_and_both_seals_hold(source: SqliteStore, target: SqliteStore, tmp_path: Path) -> None:
    move(source, target)
    assert told(target) == told(source)
    for line in source.find(ALL, limit=99):
        assert target.get(line.id).picture.read_bytes() == source.get(line.id).picture.read_bytes()
    assert verify_history(target.folder).is_whole
    contents, faults = proven(target)
    assert contents > 15 and not faults


def test_moving_again_moves_only_what_is_new(source: SqliteStore, target: SqliteStore) -> None:
    assert move(source, target) > 10
    assert move(source, target) == 0
    source.add(entry(77))
    assert move(source, target) == 1
    assert target.count(ALL) == source.count(ALL)


def test_things_keep_their_own_time_station_and_seal_number_grows_here(
    source: SqliteStore, target: SqliteStore
) -> None:
    move(source, target)
    for line in source.find(ALL, limit=99):
        here, there = target.get(line.id), source.get(line.id)
        assert here.line == there.line and here.events == there.events and here.record == there.record
        assert here.sealed is not None


def test_histories_of_several_stations_become_one(source: SqliteStore, target: SqliteStore, tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "c" / "history")) as other:
        for number in (31, 32):
            other.add(entry(number))
        for one in (source, other, source):
            move(one, target)
        assert target.count(ALL) == source.count(ALL) + 2
    assert verify_history(target.folder).is_whole
    assert not proven(target)[1]


def test_there_and_back_again_nothing_is_there_twice(source: SqliteStore, target: SqliteStore) -> None:
    before = told(source)
    move(source, target)
    move(target, source)
    assert told(source) == before


def test_two_lines_that_say_the_same_are_still_two(source: SqliteStore, target: SqliteStore) -> None:
    same = AuditLine(AuditKind.LOGIN, hand_built.NOON, "Ann")
    source.audit.note(same)
    source.audit.note(same)
    move(source, target)
    query = AuditQuery(kinds=(AuditKind.LOGIN,))
    assert target.audit.count(query) == source.audit.count(query)
    assert target.audit.count(query) >= 2


def test_an_id_with_another_content_is_refused_and_nothing_of_the_step_is_left(
    source: SqliteStore, target: SqliteStore
) -> None:
    one = entry(1)
    target.add(replace(one, record={**one.record, "profile": "fast_scan"}))
    with pytest.raises(WrongUse, match=f"Inspection {id_of(one)} is in both histories"):
        move(source, target)
    assert target.count(ALL) == 1
    assert verify_history(target.folder).is_whole


def test_bookings_that_come_later_find_their_inspection(source: SqliteStore, target: SqliteStore) -> None:
    move(source, target)
    newest = source.find(ALL, limit=1)[0]
    at = hand_built.NOON + timedelta(days=1)
    source.add_event(Event(newest.id, EventKind.BOOKED, at, "Ann"))
    move_some(source.place, target.place)
    assert target.find(ALL, limit=1)[0].is_booked
    assert not proven(target)[1]


def test_a_change_of_what_arrived_is_found_against_the_seal_of_its_station(
    source: SqliteStore, target: SqliteStore
) -> None:
    move(source, target)
    with target.place.writing() as writing:
        for trigger in ("records_refuse_update", "arrivals_refuse_update"):
            writing.connection.execute(text(f"DROP TRIGGER IF EXISTS {trigger}"))
        writing.connection.execute(text("UPDATE records SET line = replace(line, 'pit', 'pot') WHERE inspection = 1"))
        writing.connection.execute(text("UPDATE arrivals SET \"at\" = 'x' WHERE number = 5"))
        writing.connection.commit()
    faults = {fault.kind.value for fault in proven(target)[1]}  # type: ignore[attr-defined] # of SealFault
    assert faults == {"content_changed", "row_changed"}


def test_pictures_that_are_gone_are_counted_and_left_out_on_wish(source: SqliteStore, target: SqliteStore) -> None:
    first = source.find(ALL, limit=1)[0]
    source.get(first.id).picture.unlink()
    assert move_all(source.place, target.place, lambda _moved: None).without_picture == 1
    assert not target.get(first.id).picture.exists()
