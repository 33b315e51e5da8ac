"""One history moved into another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.errors import WrongUse
from dscope_gui.store.moving.moving import move_all, move_some
from dscope_gui.store.moving.proof import prove_origins
from dscope_gui.store.sql_store import SqlStore
from tests import hand_built
from tests.store.entries import entry, id_of
from tests.store.moving.filling import fault_kinds, is_whole, told

ALL = HistoryQuery()
every_way = pytest.mark.parametrize("ways", ["file to file", "file to server", "server to file"], indirect=True)


def move(source: SqlStore, target: SqlStore) -> int:
    return move_all(source.place, target.place, lambda _moved: None).new


def proven(store: SqlStore) -> tuple[int, list[object]]:
    with store.place.reading() as connection:
        reports = prove_origins(connection)
    return sum(report.contents for report in reports), [fault for report in reports for fault in report.faults]


@every_way
def test_everything_arrives_and_both_seals_hold(source: SqlStore, target: SqlStore) -> None:
    move(source, target)
    assert told(target) == told(source)
    for line in source.find(ALL, limit=99):
        assert target.get(line.id).picture.read_bytes() == source.get(line.id).picture.read_bytes()
    assert is_whole(target)
    contents, faults = proven(target)
    assert contents > 15 and not faults


def test_moving_again_moves_only_what_is_new(source: SqlStore, target: SqlStore) -> None:
    assert move(source, target) > 10
    assert move(source, target) == 0
    source.add(entry(77))
    assert move(source, target) == 1
    assert target.count(ALL) == source.count(ALL)


def test_things_keep_their_own_time_station_and_seal_number_grows_here(source: SqlStore, target: SqlStore) -> None:
    move(source, target)
    for line in source.find(ALL, limit=99):
        here, there = target.get(line.id), source.get(line.id)
        assert here.line == there.line and here.events == there.events and here.record == there.record
        assert here.sealed is not None


def test_histories_of_several_stations_become_one(source: SqlStore, other: SqlStore, target: SqlStore) -> None:
    for number in (31, 32):
        other.add(entry(number))
    for one in (source, other, source):
        move(one, target)
    assert target.count(ALL) == source.count(ALL) + 2
    assert is_whole(target)
    assert not proven(target)[1]


@every_way
def test_there_and_back_again_nothing_is_there_twice(source: SqlStore, target: SqlStore) -> None:
    before = told(source)
    move(source, target)
    move(target, source)
    assert told(source) == before


def test_two_lines_that_say_the_same_are_still_two(source: SqlStore, target: SqlStore) -> None:
    same = AuditLine(AuditKind.LOGIN, hand_built.NOON, "Ann")
    source.audit.note(same)
    source.audit.note(same)
    move(source, target)
    query = AuditQuery(kinds=(AuditKind.LOGIN,))
    assert target.audit.count(query) == source.audit.count(query)
    assert target.audit.count(query) >= 2


def test_an_id_with_another_content_is_refused_and_nothing_of_the_step_is_left(
    source: SqlStore, target: SqlStore
) -> None:
    one = entry(1)
    target.add(replace(one, record={**one.record, "profile": "fast_scan"}))
    with pytest.raises(WrongUse, match=f"Inspection {id_of(one)} is in both histories"):
        move(source, target)
    assert target.count(ALL) == 1
    assert is_whole(target)


def test_bookings_that_come_later_find_their_inspection(source: SqlStore, target: SqlStore) -> None:
    move(source, target)
    newest = source.find(ALL, limit=1)[0]
    at = hand_built.NOON + timedelta(days=1)
    source.add_event(Event(newest.id, EventKind.BOOKED, at, "Ann"))
    move_some(source.place, target.place)
    assert target.find(ALL, limit=1)[0].is_booked
    assert not proven(target)[1]


@every_way
def test_a_change_of_what_arrived_is_found_against_the_seal_of_its_station(source: SqlStore, target: SqlStore) -> None:
    move(source, target)
    with target.place.writing() as writing:
        for table in ("records", "arrivals"):
            on = "" if writing.connection.dialect.name == "sqlite" else f" ON {table}"
            writing.connection.execute(text(f"DROP TRIGGER {table}_refuse_update{on}"))
        writing.connection.execute(text("UPDATE records SET line = replace(line, 'pit', 'pot') WHERE inspection = 1"))
        writing.connection.execute(text("UPDATE arrivals SET \"at\" = 'x' WHERE number = 5"))
        writing.connection.commit()
    faults = {fault.kind.value for fault in proven(target)[1]}  # type: ignore[attr-defined] # of SealFault
    assert faults == {"content_changed", "row_changed"}
    assert fault_kinds(target) == {"content_changed", "arrival_changed"}


def test_pictures_that_are_gone_are_counted_and_left_out_on_wish(source: SqlStore, target: SqlStore) -> None:
    first = source.find(ALL, limit=1)[0]
    source.get(first.id).picture.unlink()
    assert move_all(source.place, target.place, lambda _moved: None).without_picture == 1
    assert not target.get(first.id).picture.exists()
