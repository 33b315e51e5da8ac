"""Station checks in the history: whole, in the order in which they were stored, and never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.station_check import (
    Baseline,
    Diameter,
    GoldenConnector,
    GoldenDefect,
    GoldenEvent,
    Override,
    Reading,
    Unit,
)
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.protocols import CheckBook
from dscope_gui.store import SqlStore
from tests.hand_built import NOON
from tests.store.places import Place
from tests.workstation.station_check.results import check, red, step

TABLES = ("checks", "check_readings", "check_events")
G1 = GoldenConnector(
    "G1",
    "LC-PC-OM4",
    NOON,
    "Tom",
    VerdictStatus.FAIL,
    Diameter(480.1, 0.2, Unit.PX),
    None,
    (
        GoldenDefect("S1", DefectKind.SCRATCH, (0.1, -0.4), 0.7, 4.6, 0.2),
        GoldenDefect("P1", DefectKind.PIT, (0, 0), 0.1, 2.0, 0.1, False),
    ),
)


@pytest.fixture
def book(store: SqlStore) -> CheckBook:
    return store.checks


def test_a_check_comes_back_as_it_was_stored(book: CheckBook) -> None:
    book.add_check(check(1))
    book.add_check(red(2))
    assert list(book.checks(limit=5)) == [red(2), check(1)]
    assert book.count_checks() == 2
    assert list(book.checks(limit=1, offset=1)) == [check(1)]


def test_what_was_stored_last_is_the_last_whatever_the_clock_said(book: CheckBook) -> None:
    book.add_check(check(1))
    book.add_check(red(2, at=NOON - timedelta(days=3)))
    assert not book.checks(limit=1)[0].is_green


def test_a_check_is_stored_once(book: CheckBook) -> None:
    book.add_check(check(1))
    with pytest.raises(WrongUse, match="already"):
        book.add_check(check(1))
    assert book.count_checks() == 1


def test_every_value_that_is_tracked_has_its_series(book: CheckBook) -> None:
    untracked = Reading("size_error_um", 0.1, is_tracked=False)
    book.add_check(check(1, replace(step(focus=0.5), readings=(*step(focus=0.5).readings, untracked))))
    book.add_check(check(2, step(focus=0.6)))
    assert list(book.series()) == ["light.focus", "light.mean_level"]
    points = book.points("light.focus")
    assert [point.value for point in points] == [0.5, 0.6]
    assert [point.check for point in points] == [check(1).id, check(2).id]
    assert (points[0].lower, points[0].upper, points[0].is_green) == (0.45, None, True)
    assert list(book.points("light.none")) == []


def test_golden_connectors_are_those_taught_last_and_not_forgotten(book: CheckBook) -> None:
    book.add_golden(GoldenEvent("G1", NOON, "Tom", G1))
    book.add_golden(GoldenEvent("G2", NOON, "Tom", replace(G1, name="G2")))
    book.add_golden(GoldenEvent("G1", NOON, "Tom", replace(G1, by="Tim")))
    book.add_golden(GoldenEvent("G2", NOON, "Quinn", None))
    assert list(book.goldens()) == [replace(G1, by="Tim")]
    assert [event.by for event in book.golden_events()] == ["Quinn", "Tom", "Tom", "Tom"]


def test_an_override_lasts_until_the_next_check(book: CheckBook) -> None:
    assert book.last_override() is None
    first = Override(NOON, "Quinn", "Golden connector lost", "")
    book.add_override(first)
    assert book.last_override() == first
    book.add_check(check(1, at=NOON - timedelta(hours=1)))  # a clock that was set back meanwhile
    assert book.last_override() is None


def test_the_baseline_chosen_last_counts_for_its_series(book: CheckBook) -> None:
    for last in ("b", "c"):
        book.add_baseline(Baseline("light.focus", "a", last, NOON, "Tom"))
    chosen = book.baseline("light.focus")
    assert chosen is not None
    assert chosen.last == "c"
    assert book.baseline("light.mean_level") is None


def test_signs_that_no_database_holds_come_back_as_they_were(book: CheckBook) -> None:
    book.add_check(replace(check(1), by="A\0nn\ud83d"))
    assert book.checks(limit=1)[0].by == "A\0nn\ud83d"


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_changed_removed_or_replaced(place: Place, book: CheckBook, table: str) -> None:
    book.add_check(check(1))
    book.add_override(Override(NOON, "Quinn", "lost", check(1).id))
    before = place.ask(f"SELECT * FROM {table}")
    for statement in place.changes(table):
        with pytest.raises(place.refused, match="never changed"):
            place.ask(statement)
    assert before and place.ask(f"SELECT * FROM {table}") == before


def test_a_check_that_breaks_off_in_the_middle_leaves_nothing(place: Place, book: CheckBook) -> None:
    one_of_them = place.refusing("check_readings", "NEW.series = 'light.mean_level'")
    with one_of_them, pytest.raises(StoreUnavailable):
        book.add_check(check(1))
    assert book.count_checks() == 0
    book.add_check(check(1))
    assert book.count_checks() == 1


def test_a_closed_history_takes_no_check(store: SqlStore) -> None:
    store.close()
    with pytest.raises(StoreUnavailable):
        store.checks.add_check(check(1))
