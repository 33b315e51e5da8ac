"""A station whose shared history comes and goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.domain.live import PartState
from dscope_gui.domain.rule_version import RuleEvent, RuleStep
from dscope_gui.errors import InspectionDamaged, NotStored, StoreUnavailable
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store.moving.proof import prove_origins
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.workstation.spool import SpooledStore
from tests.hand_built import NOON
from tests.store.entries import entry, id_of, picture
from tests.workstation.spool.conftest import Shared
from tests.workstation.spool.waiting import until
from tests.workstation.station_check.results import check

ALL = HistoryQuery()
HOUSE = load_rule_set("iec61300-3-35-2015-sm-upc").model_copy(update={"id": "house"})
Station = Callable[[str], SpooledStore]


def go_away(station: Station, shared: Shared) -> SpooledStore:
    """The station is begun while nobody reaches the shared history."""
    shared.is_away = True
    store = station("bench")
    until(lambda: "does not answer" in store.health().text)
    return store


def drained(store: SpooledStore) -> None:
    until(lambda: store.health().state is PartState.OK and store.waiting().things == 0)


def ids_in(shared: Shared) -> list[str]:
    with closing(shared.open()) as store:
        return sorted(line.id for line in store.find(ALL, limit=999))


def test_what_is_stored_follows_into_the_shared_history(bench: SpooledStore, shared: Shared) -> None:
    stored = bench.add(entry(1))
    assert stored.picture.is_file() and stored.sealed
    drained(bench)
    assert ids_in(shared) == [stored.line.id]
    assert bench.get(stored.line.id).picture.is_relative_to(shared.folder)


def test_nothing_waits_for_a_shared_history_that_is_away(station: Station, shared: Shared) -> None:
    store = go_away(station, shared)
    one = entry(1)
    stored = store.add(one)
    store.add_event(Event(id_of(one), EventKind.BOOKED, NOON, "Ann"))
    store.audit.note(AuditLine(AuditKind.LOGIN, NOON, "Ann"))
    store.checks.add_check(check(1))
    assert stored.picture.read_bytes() == picture(1)
    assert [line.is_booked for line in store.find(ALL, limit=9)] == [True]
    assert store.count(ALL) == 1 and store.get(id_of(one)).record == one.record
    assert store.audit.count(AuditQuery(kinds=(AuditKind.LOGIN,))) == 1
    until(lambda: store.health().backlog == store.waiting().things > 3)
    told = store.health()
    assert told.state is PartState.WAITING and store.waiting().inspections == 1
    assert "wait at this station: 1" in told.text and "The server is away" in told.text
    assert "nothing is lost" in told.hint


def test_what_waited_is_handed_on_in_order_and_once(station: Station, shared: Shared) -> None:
    store = go_away(station, shared)
    for number in range(1, 8):
        store.add(entry(number))
    store.add_event(Event(id_of(entry(3)), EventKind.BOOKED, NOON, "Ann"))
    store.close()
    shared.is_away = False
    again = station("bench")
    drained(again)
    assert ids_in(shared) == sorted(id_of(entry(number)) for number in range(1, 8))
    with closing(shared.open()) as store_there:
        in_order = [store_there.get(id_of(entry(number))) for number in range(1, 8)]
        assert [one.sealed for one in in_order] == sorted(one.sealed or 0 for one in in_order)
        assert [one.record for one in in_order] == [entry(number).record for number in range(1, 8)]
        assert in_order[2].line.is_booked and in_order[2].line.ticket.station == "bench 2"
        with store_there.place.reading() as connection:
            reports = prove_origins(connection)
    assert verify_history(shared.folder).is_whole and verify_history(again._local.folder).is_whole
    assert [report.faults for report in reports] == [()]


def test_stations_see_each_others_inspections_and_rules(station: Station, shared: Shared) -> None:
    one, two = station("one"), station("two")
    until(lambda: one.health().state is PartState.OK and two.health().state is PartState.OK)
    one.add(entry(1))
    two.add(entry(2))
    until(lambda: one.count(ALL) == two.count(ALL) == 2)
    one.rules.add_step(RuleEvent(RuleStep.SAVED, "house", 1, rule_set_sha256(HOUSE), NOON, "Tom"), HOUSE)
    assert list(one.rules.names()) == ["house"]
    until(lambda: list(two.rules.names()) == ["house"])
    assert two.rules.by_hash(rule_set_sha256(HOUSE)) == HOUSE
    two.add_event(Event(id_of(entry(1)), EventKind.BOOKED, NOON, "Bob"))
    until(lambda: one.get(id_of(entry(1))).line.is_booked)


def test_rules_judge_from_the_copy_and_are_changed_only_where_all_share_them(station: Station, shared: Shared) -> None:
    first = station("bench")
    until(lambda: first.health().state is PartState.OK)
    first.rules.add_step(RuleEvent(RuleStep.SAVED, "house", 1, rule_set_sha256(HOUSE), NOON, "Tom"), HOUSE)
    first.close()
    store = go_away(station, shared)
    assert list(store.rules.names()) == ["house"]
    with pytest.raises(StoreUnavailable, match="only in the shared history, which does not answer"):
        store.rules.add_step(RuleEvent(RuleStep.RETIRED, "house", 1, rule_set_sha256(HOUSE), NOON, "Quinn"))
    assert store.rules.count_steps() == 1


def test_anothers_inspection_cannot_be_booked_while_the_shared_history_is_away(
    station: Station, shared: Shared
) -> None:
    store = go_away(station, shared)
    with pytest.raises(StoreUnavailable, match="The inspection stands only in the shared history"):
        store.add_event(Event(id_of(entry(9)), EventKind.BOOKED, NOON, "Ann"))
    with pytest.raises(NotStored):
        store.get(id_of(entry(9)))


def test_a_damaged_shared_record_is_told_and_never_taken_for_one_on_its_way(
    bench: SpooledStore, shared: Shared
) -> None:
    stored = bench.add(entry(1))
    drained(bench)
    with closing(sqlite3.connect(shared.folder / "history.sqlite")) as somebody:
        (trigger,) = somebody.execute("SELECT sql FROM sqlite_master WHERE name = 'records_refuse_update'").fetchone()
        somebody.execute("DROP TRIGGER records_refuse_update")
        somebody.execute("UPDATE records SET line = replace(line, '\"fail\"', '\"pass\"')")
        somebody.execute(trigger)
        somebody.commit()
    assert bench._local.get(stored.line.id).record == entry(1).record, "the spool has it whole"
    with pytest.raises(InspectionDamaged, match="is not as it was sealed"):
        bench.get(stored.line.id)
    assert bench.health().state is PartState.OK, "the shared history answers"


def test_a_loss_in_the_middle_of_reading_is_answered_by_the_station_itself(bench: SpooledStore, shared: Shared) -> None:
    bench.add(entry(1))
    drained(bench)
    (shared.folder / "history.sqlite").rename(shared.folder / "elsewhere")
    shared.is_away = True
    assert bench.count(ALL) == 1 and bench.get(id_of(entry(1))).picture.is_file()
    bench.add(entry(2))
    assert bench.count(ALL) == 2
    assert bench.health().state is PartState.WAITING


def test_one_of_several_programs_of_a_station_hands_on(station: Station, shared: Shared) -> None:
    first = station("bench")
    until(lambda: first.health().state is PartState.OK)
    second = station("bench")
    until(lambda: "Another program" in second.health().text)
    second.add(entry(1))
    until(lambda: first.count(ALL) == 1)
    first.close()
    second.add(entry(2))
    until(lambda: len(ids_in(shared)) == 2)


def test_how_much_waits_is_known_before_the_shared_history_was_ever_reached(station: Station, shared: Shared) -> None:
    first = station("bench")
    first.add(entry(1))
    drained(first)
    first.close()
    shared.is_away = True
    second = station("bench")
    second.add(entry(2, at=NOON + timedelta(days=1)))
    until(lambda: second.waiting().inspections == 1)
