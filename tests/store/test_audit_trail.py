"""The audit trail in the history: whole, searchable, in the order in which it was noted, and never changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind
from dscope_gui.domain.rule_version import RuleEvent, RuleStep
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import Override
from dscope_gui.errors import StoreUnavailable
from dscope_gui.protocols import AuditTrail
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store import SqlStore
from tests.hand_built import NOON
from tests.store.entries import entry
from tests.store.places import Place

BURST = AuditLine(AuditKind.SETTINGS_CHANGED, NOON, "Tom", Role.TECHNICIAN, "capture.burst", 5, 9)
LOGIN = AuditLine(AuditKind.LOGIN, NOON, "Eve", Role.QA, "qa")
HOUR = timedelta(hours=1)
ALL = AuditQuery()


@pytest.fixture
def trail(store: SqlStore) -> AuditTrail:
    return store.audit


def found(trail: AuditTrail, query: AuditQuery) -> list[AuditLine]:
    """Without those of the ledger's key; asserts that they are counted the same."""
    lines = trail.lines(query, limit=100)
    assert trail.count(query) == len(lines)
    return [line for line in lines if line.kind is not AuditKind.KEY_MADE]


@pytest.mark.parametrize(
    "line",
    [
        BURST,
        AuditLine(AuditKind.PROGRAM_STARTED, NOON, after={"version": "1", "nested": [1, None, {"a": True}]}),
        replace(BURST, by="检验\0\ud800", subject="", before=None, reason='it\'s "quoted"\nand broken'),
    ],
)
def test_a_line_comes_back_as_it_was_noted(trail: AuditTrail, line: AuditLine) -> None:
    trail.note(line)
    readable = line.by.replace("\0", "\\x00").encode("utf-8", "backslashreplace").decode()
    assert found(trail, ALL) == [replace(line, by=readable)]


def test_what_was_noted_last_comes_first_whatever_the_clock_said(trail: AuditTrail) -> None:
    later = replace(BURST, at=NOON + HOUR)
    for line in (later, LOGIN, BURST):
        trail.note(line)
    assert found(trail, ALL) == [BURST, LOGIN, later]
    assert list(trail.lines(ALL, limit=1, offset=1)) == [LOGIN]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (AuditQuery(text="BURST"), [BURST]),
        (AuditQuery(text="eve"), [LOGIN]),
        (AuditQuery(text="9"), [BURST]),
        (AuditQuery(text="%"), []),
        (AuditQuery(kinds=(AuditKind.LOGIN,)), [LOGIN]),
        (AuditQuery(kinds=(AuditKind.LOGIN, AuditKind.SETTINGS_CHANGED)), [LOGIN, BURST]),
        (AuditQuery(since=NOON + HOUR), []),
        (AuditQuery(since=NOON, until=NOON + HOUR), [LOGIN, BURST]),
        (AuditQuery(until=NOON), []),
    ],
)
def test_lines_are_found_by_words_kind_and_date(
    trail: AuditTrail, query: AuditQuery, expected: list[AuditLine]
) -> None:
    trail.note(BURST)
    trail.note(LOGIN)
    assert found(trail, query) == expected


def test_a_booking_is_no_news_and_taking_it_back_is(store: SqlStore) -> None:
    added = store.add(entry())
    store.add_event(Event(added.line.id, EventKind.BOOKED, NOON, "Ann"))
    assert found(store.audit, ALL) == []
    store.add_event(Event(added.line.id, EventKind.UNDONE, NOON, "Ann", "wrong part"))
    (line,) = found(store.audit, ALL)
    assert (line.kind, line.by, line.subject, line.reason) == (
        AuditKind.BOOKING_UNDONE,
        "Ann",
        added.line.id,
        "wrong part",
    )


def test_an_override_is_a_line(store: SqlStore) -> None:
    store.checks.add_override(Override(NOON, "Eve", "no_time", "C1"))
    (line,) = found(store.audit, ALL)
    assert (line.kind, line.by, line.role, line.reason) == (AuditKind.CHECK_OVERRIDDEN, "Eve", Role.QA, "no_time")


def test_every_step_of_a_rule_set_is_a_line_and_an_edited_draft_tells_what_was_edited(store: SqlStore) -> None:
    first = load_rule_set("iec61300-3-35-2015-mm").model_copy(update={"id": "house"})
    second = first.model_copy(update={"min_detect_um": 1.25})
    saved = RuleEvent(RuleStep.SAVED, "house", 1, rule_set_sha256(first), NOON, "Dora", "wanted")
    store.rules.add_step(saved, first)
    store.rules.add_step(replace(saved, sha256=rule_set_sha256(second)), second)
    store.rules.add_step(
        RuleEvent(RuleStep.APPROVED, "house", 1, rule_set_sha256(second), NOON, "Eve", effective_from=NOON)
    )
    approved, edited, drafted = found(store.audit, ALL)
    assert edited.before == {"min_detect_um": first.min_detect_um} and edited.after == {"min_detect_um": 1.25}
    assert (approved.by, approved.role, approved.subject) == ("Eve", Role.QA, "house@1 approved")
    assert drafted.before is None and drafted.reason == "wanted"


def test_a_step_that_is_refused_leaves_no_line(store: SqlStore) -> None:
    with pytest.raises(Exception, match="no version"):
        store.rules.add_step(RuleEvent(RuleStep.RETIRED, "house", 7, "", NOON, "Eve", "r"))
    assert found(store.audit, ALL) == []


@pytest.mark.parametrize("table", ["audit", "ledger", "seal_keys"])
def test_no_row_is_changed_removed_or_replaced(place: Place, store: SqlStore, table: str) -> None:
    store.audit.note(BURST)
    before = place.ask(f"SELECT * FROM {table}")
    for statement in place.changes(table):
        with pytest.raises(place.refused, match="never changed"):
            place.ask(statement)
    assert before and place.ask(f"SELECT * FROM {table}") == before


def test_a_row_of_the_ledger_does_not_come_under_another_number_as_well(place: Place, store: SqlStore) -> None:
    (row, *_) = place.ask("SELECT * FROM ledger")
    marks = ", ".join("?" * len(row))
    with pytest.raises(place.refused):
        place.ask(f"INSERT INTO ledger VALUES ({marks})", (99, *row[1:]))


@pytest.mark.parametrize("ask", [lambda trail: trail.lines(ALL, limit=1), lambda trail: trail.note(BURST)])
def test_a_closed_history_is_told(store: SqlStore, ask: Callable[[AuditTrail], object]) -> None:
    store.close()
    with pytest.raises(StoreUnavailable):
        ask(store.audit)
