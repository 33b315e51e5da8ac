"""What every `ResultStore` keeps."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

import pytest

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.domain.quality import Quality
from dscope_gui.domain.record import parse_record
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import NotStored, StoreUnavailable, WrongUse
from dscope_gui.protocols import ResultStore
from tests import hand_built
from tests.store.entries import MINUTE, entry, id_of, picture
from tests.store.places import Place

Opener: TypeAlias = Callable[[], ResultStore]
ALL = HistoryQuery()
DAY = timedelta(days=1)


@pytest.fixture
def opener(place: Place) -> Iterator[Opener]:
    """Opens the same history anew each time it is called."""
    opened: list[ResultStore] = []

    def open_again() -> ResultStore:
        opened.append(place.open())
        return opened[-1]

    yield open_again
    for one in opened:
        one.close()


@pytest.fixture
def kept(opener: Opener) -> ResultStore:
    return opener()


def serials(store: ResultStore, query: HistoryQuery) -> list[str]:
    """Of what fits, the newest first; asserts that it is counted the same."""
    found = [line.ticket.serial for line in store.find(query, limit=1000)]
    assert store.count(query) == len(found)
    return found


def test_what_was_added_comes_back_whole(kept: ResultStore) -> None:
    one = entry(7)
    added = kept.add(one)
    assert added == kept.get(id_of(one))
    assert added.record == one.record and added.picture.read_bytes() == picture(7)
    assert added.line.ticket == one.ticket and added.line.answer is Answer.FAIL
    assert added.line.captured_at == hand_built.NOON + 7 * MINUTE
    assert (added.line.defects, added.line.cleanings, added.line.is_booked) == (4, 0, False)
    assert added.line.first_reason == one.record["verdict"]["reasons"][0]["text"]
    assert added.line.rule_set == "iec61300-3-35-2015-sm-upc" and added.events == ()


def test_what_was_added_is_there_when_the_history_is_opened_again(opener: Opener) -> None:
    first = opener()
    added = first.add(entry())
    first.close()
    assert opener().get(added.line.id) == added


@pytest.mark.parametrize(
    "found", [hand_built.not_located(), hand_built.unreadable()], ids=["no end face", "no picture"]
)
def test_pictures_without_an_end_face_are_stored_too(kept: ResultStore, found: object) -> None:
    one = entry(found=found, answer=Answer.RETAKE)  # type: ignore[arg-type] # parametrize loses the type
    assert kept.add(one).record == one.record
    assert kept.trend(ALL)[0].by_kind == {}


def test_an_inspection_is_stored_once_and_its_picture_never_replaced(kept: ResultStore) -> None:
    added = kept.add(entry())
    with pytest.raises(WrongUse, match="stored already"):
        kept.add(replace(entry(), picture=b"another"))
    assert kept.get(added.line.id).picture.read_bytes() == picture(1)


@pytest.mark.parametrize("name", ["", "../up", "a/b", "01KAJ4Q0000000000000000000.png"])
def test_an_id_that_is_no_id_never_becomes_a_file_name(kept: ResultStore, name: str) -> None:
    one = entry()
    one.record["id"] = name
    with pytest.raises(WrongUse):
        kept.add(one)
    assert kept.count(ALL) == 0


def test_what_is_not_stored_is_said_with_what_to_do(kept: ResultStore) -> None:
    with pytest.raises(NotStored) as missing:
        kept.get("01KAJ4Q0000000000000000000")
    assert "01KAJ4Q0000000000000000000" in missing.value.message and missing.value.hint
    with pytest.raises(NotStored):
        kept.add_event(Event("01KAJ4Q0000000000000000000", EventKind.BOOKED, hand_built.NOON, "Ann"))


def test_booked_is_what_was_booked_last_and_not_undone(kept: ResultStore) -> None:
    one = kept.add(entry()).line.id
    events = (
        Event(one, EventKind.BOOKED, hand_built.NOON, "Ann"),
        Event(one, EventKind.UNDONE, hand_built.NOON + timedelta(microseconds=1), "Bob", "wrong \0 part \ud800"),
        Event(one, EventKind.BOOKED, hand_built.NOON, "Ann"),
    )
    booked = []
    for event in events:
        kept.add_event(event)
        booked.append((kept.get(one).line.is_booked, kept.find(ALL, limit=1)[0].is_booked))
    assert booked == [(True, True), (False, False), (True, True)]
    stored = kept.get(one).events
    assert (stored[0], stored[2]) == (events[0], events[2])
    assert stored[1] == replace(events[1], reason="wrong \\x00 part \\ud800")


def test_lists_are_newest_first_and_come_page_by_page(kept: ResultStore) -> None:
    for number in (3, 1, 5, 2, 4):
        kept.add(entry(number))
    assert serials(kept, ALL) == ["SN5", "SN4", "SN3", "SN2", "SN1"]
    assert [line.ticket.serial for line in kept.find(ALL, limit=2, offset=2)] == ["SN3", "SN2"]
    assert kept.find(ALL, limit=2, offset=5) == []


def test_serials_are_found_by_a_part_whatever_the_case(kept: ResultStore) -> None:
    for number, serial in enumerate(("AB-100%", "ab_100", "ÄÖ-7", "")):
        kept.add(entry(number, serial=serial))
    assert serials(kept, HistoryQuery(text="b-1")) == ["AB-100%"]
    assert serials(kept, HistoryQuery(text="B_1")) == ["ab_100"]
    assert serials(kept, HistoryQuery(text="%")) == ["AB-100%"]
    assert serials(kept, HistoryQuery(text="äö")) == ["ÄÖ-7"]
    assert serials(kept, HistoryQuery(text="a_1")) == []


@pytest.mark.parametrize(
    "serial",
    [
        "9" * 200,
        "'; DROP TABLE inspections; --",
        "a\r\nb\tc",
        "\x1b[31m",
        "ok\0gone",
        "half \ud83d pair",
        "\U0001f50c",
        "\\",
    ],
)
def test_a_scanner_may_send_anything(kept: ResultStore, serial: str) -> None:
    kept.add(entry(1, serial="plain"))
    kept.add(entry(2, serial=serial, lot=serial, part=serial, operator=serial))
    for query in (HistoryQuery(text=serial), HistoryQuery(lot=serial), HistoryQuery(part=serial, operator=serial)):
        assert len(serials(kept, query)) == 1
    assert len(kept.lots()) == 2


def test_a_search_for_far_more_than_any_serial_finds_nothing(kept: ResultStore) -> None:
    kept.add(entry())
    assert serials(kept, HistoryQuery(text="%_" * 100_000)) == []


def test_every_field_narrows_the_search(kept: ResultStore) -> None:
    kept.add(entry(1, lot="L1", part="FC", operator="Ann", answer=Answer.PASS))
    kept.add(entry(2, lot="L2", part="FC", operator="Bob", answer=Answer.FAIL))
    kept.add(entry(3, lot="L2", part="LC", operator="Bob", answer=Answer.RETAKE))
    assert serials(kept, HistoryQuery(lot="L2")) == ["SN3", "SN2"]
    assert serials(kept, HistoryQuery(part="FC")) == ["SN2", "SN1"]
    assert serials(kept, HistoryQuery(operator="Bob", part="FC")) == ["SN2"]
    assert serials(kept, HistoryQuery(answers=(Answer.PASS, Answer.RETAKE))) == ["SN3", "SN1"]
    assert serials(kept, HistoryQuery(lot="l2")) == []


def test_a_period_includes_its_beginning_and_not_its_end(kept: ResultStore) -> None:
    for number in (1, 2, 3):
        kept.add(entry(number))
    at = hand_built.NOON
    assert serials(kept, HistoryQuery(since=at + MINUTE, until=at + 3 * MINUTE)) == ["SN2", "SN1"]
    assert serials(kept, HistoryQuery(since=at + MINUTE + timedelta(microseconds=1))) == ["SN3", "SN2"]
    assert serials(kept, HistoryQuery(until=at + MINUTE + timedelta(microseconds=1))) == ["SN1"]


def test_only_the_last_inspection_of_each_part_in_each_lot_is_listed_when_asked_for(kept: ResultStore) -> None:
    latest = HistoryQuery(latest_only=True)
    for number, (lot, serial) in enumerate([("L1", "A"), ("L1", "B"), ("L2", "A"), ("L1", "A")]):
        kept.add(entry(number, lot=lot, serial=serial, answer=Answer.PASS if number == 3 else Answer.FAIL))
    assert [(line.ticket.lot, line.ticket.serial) for line in kept.find(latest, limit=9)] == [
        ("L1", "A"),
        ("L2", "A"),
        ("L1", "B"),
    ]
    assert serials(kept, replace(latest, answers=(Answer.FAIL,))) == ["A", "B"]
    assert kept.trend(latest)[0].answers == {Answer.PASS: 1, Answer.FAIL: 2}


def test_parts_without_serial_are_told_apart_by_what_was_cleaned(kept: ResultStore) -> None:
    first, other = kept.add(entry(1, serial="")), kept.add(entry(2, serial=""))
    cleaned = kept.add(entry(3, serial="", before=first.line.id))
    again = kept.add(entry(4, serial="", before=cleaned.line.id))
    assert (again.before, again.line.cleanings) == (cleaned.line.id, 1)
    found = kept.find(HistoryQuery(latest_only=True), limit=9)
    assert [line.id for line in found] == [again.line.id, other.line.id]


def test_a_predecessor_that_is_not_in_the_history_stops_nothing(kept: ResultStore) -> None:
    assert kept.add(entry(1, serial="", before="01KAJ4Q0000000000000000000")).before == "01KAJ4Q0000000000000000000"


def test_lots_come_newest_first_and_without_the_empty_one(kept: ResultStore) -> None:
    for number, lot in enumerate(("B", "A", "", "B", "C")):
        kept.add(entry(number, lot=lot))
    assert list(kept.lots()) == ["C", "B", "A"]


def test_a_trend_counts_answers_and_defects_by_day(kept: ResultStore) -> None:
    kept.add(entry(1))
    kept.add(entry(2, answer=Answer.PASS, found=hand_built.inspection(status=VerdictStatus.PASS, defects=())))
    kept.add(entry(3, at=hand_built.NOON + DAY, lot="L2"))
    for query in (ALL, HistoryQuery(operator="Ann")):
        first, second = kept.trend(query)
        assert first.day == datetime(2026, 11, 21, tzinfo=UTC) and second.day == first.day + DAY
        assert first.answers == {Answer.FAIL: 1, Answer.PASS: 1} and second.answers == {Answer.FAIL: 1}
        assert first.by_kind == {"pit": 1, "scratch": 1, "contamination": 1, "chip": 1}
        assert first.by_zone == {"cladding": 2, "adhesive": 1, "contact": 1}
    assert [day.day for day in kept.trend(HistoryQuery(lot="L2"))] == [second.day]
    assert kept.trend(HistoryQuery(lot="L3")) == []


def test_a_trend_knows_the_medians_of_focus_and_light(kept: ResultStore) -> None:
    for number, (focus, light) in enumerate([(0.9, 100.0), (0.1, 120.0), (0.7, 300.0), (0.5, 140.0)]):
        kept.add(entry(number, quality=Quality(focus, light, 0.0)))
    kept.add(entry(9, found=hand_built.unreadable()))
    kept.add(entry(10, found=hand_built.unreadable(), at=hand_built.NOON + DAY))
    measured, nothing = kept.trend(ALL)
    assert measured.focus == pytest.approx(0.6) and measured.light == pytest.approx(130.0)
    assert (nothing.focus, nothing.light) == (None, None)


@pytest.mark.parametrize(("hour", "day"), [(0, 21), (23, 21)])
def test_days_are_those_of_utc(kept: ResultStore, hour: int, day: int) -> None:
    kept.add(entry(at=datetime(2026, 11, 21, hour, 59, tzinfo=UTC)))
    assert kept.trend(ALL)[0].day == datetime(2026, 11, day, tzinfo=UTC)


def test_a_closed_history_says_so_and_may_be_closed_again(kept: ResultStore) -> None:
    kept.close()
    kept.close()
    with pytest.raises(StoreUnavailable, match="closed"):
        kept.count(ALL)
    with pytest.raises(StoreUnavailable, match="closed"):
        kept.add(entry())


def test_records_are_read_in_stretches_that_stay_the_same_but_for_the_last(kept: ResultStore) -> None:
    added = [entry(number, part="A" if number % 2 else "B") for number in range(1, 8)]
    for one in added[:6]:
        kept.add(one)
    before = kept.records.stretches(ALL, 3)
    kept.add(added[6])
    after = kept.records.stretches(ALL, 3)
    assert before[:-1] == after[: len(before) - 1] and sum(stretch.count for stretch in after) == 7
    read = [one for stretch in after for one in kept.records.read(ALL, stretch)]
    assert [parse_record(one.record) for one in read] == [one.record for one in added]
    assert [one.ticket for one in read] == [one.ticket for one in added]


def test_records_that_are_asked_for_are_read_alone_and_from_another_process_as_well(kept: ResultStore) -> None:
    for number in range(1, 8):
        kept.add(entry(number, part="A" if number % 2 else "B"))
    reader = pickle.loads(pickle.dumps(kept.records))
    some = HistoryQuery(part="B")
    assert [stretch.count for stretch in reader.stretches(some, 4)] == [1, 2]
    parts = {one.ticket.part for stretch in reader.stretches(some, 4) for one in reader.read(some, stretch)}
    assert parts == {"B"}
    assert reader.stretches(HistoryQuery(rule_sets=("another",)), 4) == []
    named = HistoryQuery(rule_sets=("iec61300-3-35-2015-sm-upc",))
    assert sum(stretch.count for stretch in reader.stretches(named, 4)) == 7
