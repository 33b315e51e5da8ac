"""Several stations that share a history: nothing is lost, nothing counted twice, and one chain seals it all."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.rule_version import RuleEvent, RuleStep
from dscope_gui.domain.seal import FaultKind, SealReport
from dscope_gui.domain.station_check import Override
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store import PostgresStore
from dscope_gui.store.seal.verifying_shared import verify_shared_history
from tests.hand_built import NOON
from tests.store.entries import entry
from tests.store.places import PostgresPlace
from tests.workstation.station_check.results import check, red

ALL = HistoryQuery()
SERIALS = 6
SHARING = (sys.executable, "-m", "tests.store.sharing")
ATTEMPTS = "SELECT serial, row_number() OVER (PARTITION BY piece ORDER BY number), station FROM inspections"


@pytest.fixture
def stations(shared: PostgresPlace, tmp_path: Path) -> list[PostgresPlace]:
    return [shared.beside(name) for name in ("a", "b", "c")]


def report_of(place: PostgresPlace) -> SealReport:
    return verify_shared_history(place.address, place.folder, place.seal, on_progress=lambda _done, _total: None)


@contextmanager
def working(places: list[PostgresPlace], most: int) -> Iterator[list[subprocess.Popen[str]]]:
    """A program for each station, that has opened the history and waits to begin."""
    programs = [
        subprocess.Popen(
            [*SHARING, place.address, str(place.root), place.root.name, str(1000 * number), str(most)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number, place in enumerate(places)
    ]
    try:
        for program in programs:
            assert line_of(program) == "open"
        yield programs
    finally:
        for program in programs:
            program.kill()
            program.communicate()


def line_of(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def begin(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    program.stdin.write("go\n")
    program.stdin.flush()


def test_stations_that_inspect_the_same_serials_at_once_lose_nothing_and_extend_one_chain(
    stations: list[PostgresPlace],
) -> None:
    with working(stations, SERIALS) as programs:
        for program in programs:
            begin(program)
        said = [program.communicate(timeout=200)[0].split() for program in programs]
        assert [program.returncode for program in programs] == [0, 0, 0]
    ids = [one for words in said for one in words]
    assert len(set(ids)) == len(stations) * SERIALS
    look = stations[0].of_station("a")
    assert {line.id for line in look.find(ALL, limit=99)} == set(ids)
    assert all(line.is_booked for line in look.find(ALL, limit=99))
    latest = look.find(replace(ALL, latest_only=True), limit=99)
    assert sorted(line.ticket.serial for line in latest) == sorted(f"SN{number}" for number in range(SERIALS))
    look.close()
    attempts = sorted((serial, attempt) for serial, attempt, _ in stations[0].ask(ATTEMPTS))
    assert attempts == [(f"SN{number}", attempt) for number in range(SERIALS) for attempt in (1, 2, 3)]
    for place in stations:
        report = report_of(place)
        assert report.is_whole and report.inspections == len(ids)
        assert len(report.keys) == 4 and len(report.believed) == 3, "the template's station is one as well"
        assert report.pictures == SERIALS and report.elsewhere == 2 * SERIALS


def test_a_station_that_is_killed_while_it_writes_holds_up_nobody_and_leaves_nothing_half(
    stations: list[PostgresPlace],
) -> None:
    with working(stations[:1], 10_000) as (doomed,):
        begin(doomed)
        told = {line_of(doomed), line_of(doomed)}
        doomed.kill()
        told |= set(doomed.communicate()[0].split())
    store = stations[1].of_station("b")
    store.add(entry(99_000))
    kept = {line.id for line in store.find(ALL, limit=10_000)}
    store.close()
    assert told < kept and len(kept) <= len(told) + 2, "at most the last one was stored and not told"
    assert report_of(stations[1]).is_whole and report_of(stations[0]).is_whole


@pytest.fixture
def two(stations: list[PostgresPlace]) -> Iterator[tuple[PostgresStore, PostgresStore]]:
    opened = stations[0].of_station("a"), stations[1].of_station("b")
    yield opened
    for one in opened:
        one.close()


def test_a_check_opens_the_station_where_it_was_done_and_no_other(two: tuple[PostgresStore, PostgresStore]) -> None:
    ours, theirs = two
    theirs.checks.add_check(check(1))
    theirs.checks.add_override(Override(NOON, "Quinn", "lost", check(1).id))
    assert list(ours.checks.checks(limit=9)) == [] and ours.checks.count_checks() == 0
    assert ours.checks.last_override() is None and list(ours.checks.series()) == []
    ours.checks.add_check(red(2))
    assert list(ours.checks.checks(limit=9)) == [red(2)] and theirs.checks.count_checks() == 1
    assert [point.check for point in theirs.checks.points("light.focus")] == [check(1).id]
    assert theirs.checks.last_override() is not None


def test_a_rule_set_is_the_same_at_all_stations(two: tuple[PostgresStore, PostgresStore]) -> None:
    rules = load_rule_set("iec61300-3-35-2015-mm").model_copy(update={"id": "house"})
    two[0].rules.add_step(RuleEvent(RuleStep.SAVED, "house", 1, rule_set_sha256(rules), NOON, "Dora"), rules)
    assert [version.rule_set for version in two[1].rules.versions("house")] == [rules]


def test_every_row_is_known_to_be_of_its_station(
    two: tuple[PostgresStore, PostgresStore], stations: list[PostgresPlace]
) -> None:
    for number, store in enumerate(two):
        store.add(entry(number))
    asked = "SELECT stations.name FROM ledger JOIN stations USING (key) WHERE kind = 'inspection' ORDER BY reference"
    assert stations[0].ask(asked) == [("a",), ("b",)]


def test_a_station_is_named_once_and_anew_where_it_is_renamed(stations: list[PostgresPlace]) -> None:
    for name in ("a", "a", "b"):
        stations[0].of_station(name).close()
    assert stations[0].ask("SELECT name FROM stations ORDER BY number") == [("bench 2",), ("a",), ("b",)]
    assert report_of(stations[0]).is_whole


def test_the_key_of_another_station_is_compared_where_it_was_copied_to(
    two: tuple[PostgresStore, PostgresStore], stations: list[PostgresPlace], shared: PostgresPlace
) -> None:
    copied = stations[0].seal / "stations"
    copied.mkdir()
    for name, place in (("b", stations[1]), ("c", shared)):
        (copied / f"{name}.pem").write_bytes((place.seal / "public_key.pem").read_bytes())
    assert report_of(stations[0]).believed == ()


def test_a_picture_missing_here_is_missed_only_if_it_was_taken_here(
    two: tuple[PostgresStore, PostgresStore], stations: list[PostgresPlace]
) -> None:
    two[0].add(entry(1)).picture.unlink()
    two[1].add(entry(2))
    assert [fault.kind for fault in report_of(stations[0]).faults] == [FaultKind.PICTURE_MISSING]
    assert report_of(stations[1]).is_whole and report_of(stations[1]).elsewhere == 1


def test_a_station_follows_the_database_to_another_address_without_an_alarm(
    shared: PostgresPlace, stations: list[PostgresPlace]
) -> None:
    stations[0].of_station("a").close()
    moved = replace(stations[0], database=shared.server.make_database(shared.database))
    moved.of_station("a").close()
    assert report_of(moved).is_whole and len(list((moved.seal / "heads").iterdir())) == 2
    shared.server.drop_database(moved.database)


def test_a_station_whose_head_is_gone_says_so_in_the_ledger(stations: list[PostgresPlace]) -> None:
    stations[0].of_station("a").close()
    for head in (stations[0].seal / "heads").iterdir():
        head.unlink()
    again = stations[0].of_station("a")
    (line,) = again.audit.lines(AuditQuery(kinds=(AuditKind.SEAL_BROKEN,)), limit=9)
    again.close()
    assert "head file is missing" in line.reason
