"""What the shared history refuses for good is set aside; what depends on it stays behind it, all else goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind, HistoryQuery, NewEntry
from dscope_gui.domain.live import PartState
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse
from dscope_gui.store import SqliteStore
from dscope_gui.store.moving.moving import move_some
from dscope_gui.store.moving.proof import prove_origins
from dscope_gui.store.moving.taking import take_rows
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from dscope_gui.workstation.spool.aside import MOST_BY_ITSELF, Aside, SetAside
from dscope_gui.workstation.spool.handing import hand_on, hand_on_late
from tests.hand_built import NOON
from tests.store.entries import entry, id_of, picture
from tests.workstation.spool.conftest import Shared
from tests.workstation.spool.waiting import until

if TYPE_CHECKING:
    from tests.store.postgres_server import PostgresServer

ALL = HistoryQuery()
QUINN = Person("Quinn", Role.QA)


class Stage:
    """A spool and a shared history, and no thread between them."""

    def __init__(self, root: Path) -> None:
        self.local = SqliteStore(root / "bench" / "spool", seal=root / "bench" / "seal")
        self.shared = SqliteStore(root / "shared" / "history", seal=root / "shared" / "seal")
        self.aside = Aside(self.local.place, self.local.audit, SystemClock())

    def drain(self) -> None:
        while not hand_on(self.local.place, self.shared.place, self.aside, 50).is_complete:
            continue

    def retry(self) -> tuple[list[int], dict[int, str]]:
        retried = hand_on_late(self.local.place, self.shared.place, self.aside)
        return retried.done, retried.refused

    def serials(self) -> list[str]:
        return sorted(line.ticket.serial for line in self.shared.find(ALL, limit=99))

    def kept(self) -> list[SetAside]:
        return list(self.aside.now().values())


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    with closing(made.local), closing(made.shared):
        yield made


def contradicting(number: int) -> NewEntry:
    """Under the id of the entry of this number, and another content."""
    return replace(entry(number), ticket=entry(77).ticket, record={**entry(77).record, "id": id_of(entry(number))})


def booked(one: NewEntry, by: str) -> Event:
    return Event(id_of(one), EventKind.BOOKED, NOON, by)


def test_a_refused_thing_is_set_aside_with_what_depends_on_it_and_all_else_goes_on(stage: Stage) -> None:
    there = stage.shared.add(contradicting(1))
    stage.local.add(entry(1))
    stage.local.add_event(booked(entry(1), "Ann"))
    again = entry(2, serial="SN1", before=id_of(entry(1)))
    stage.local.add(again)
    stage.local.add_event(booked(again, "Bob"))
    stage.local.add(entry(3))
    stage.local.add_event(booked(entry(3), "Eve"))
    stage.drain()
    refused, *others = stage.kept()
    assert "is in both histories, with another content" in refused.reason and id_of(entry(1)) in refused.what
    assert refused.is_open and [one.what.split()[0] for one in others] == ["booking", "inspection", "booking"]
    assert not any(one.is_open for one in others) and [one.follows for one in others[:2]] == [refused.row] * 2
    assert stage.serials() == ["SN3", "SN77"]
    assert [event.by for event in stage.shared.get(there.line.id).events] == [], "it is another inspection's booking"
    assert there.picture.read_bytes() == picture(1), "that of the one that is there"
    assert stage.local.count(ALL) == 3 and verify_history(stage.local.folder).is_whole
    with stage.shared.place.reading() as connection:
        (proof,) = prove_origins(connection)
    assert proof.faults == (), "the chain of the station is whole, though things of it are not there"


def test_the_picture_of_the_one_that_is_there_is_never_written_over(stage: Stage) -> None:
    there = stage.shared.add(replace(contradicting(1), picture=picture(9)))
    stage.local.add(entry(1))
    with pytest.raises(WrongUse, match="with another content"):
        move_some(stage.local.place, stage.shared.place)
    assert there.picture.read_bytes() == picture(9)


def test_what_is_refused_and_why_stands_in_the_sealed_trail_of_both(stage: Stage) -> None:
    stage.shared.add(contradicting(1))
    stage.local.add(entry(1))
    stage.drain()
    query = AuditQuery(kinds=(AuditKind.SPOOL_SET_ASIDE,))
    (here,), (there,) = (store.audit.lines(query, limit=9) for store in (stage.local, stage.shared))
    assert here == there and "another content" in here.reason


def test_what_was_set_aside_comes_in_its_order_once_it_is_taken(stage: Stage) -> None:
    for number in (1, 2):
        stage.local.add(entry(number, serial="SN1"))
        stage.local.add_event(booked(entry(number), f"Person {number}"))
    with stage.local.place.reading() as connection:
        first = next(one for one in take_rows(connection, range(1, 99)) if one.picture)
    stage.aside.set_aside(first, "Looks odd", QUINN)
    stage.drain()
    assert stage.serials() == [] and len(stage.kept()) == 4 and not stage.kept()[0].is_open
    done, refused = stage.retry()
    assert len(done) == 4 and refused == {} and stage.kept() == []
    ordered = [stage.shared.get(id_of(entry(number))) for number in (1, 2)]
    assert [one.sealed for one in ordered] == sorted(one.sealed or 0 for one in ordered)
    assert [[event.by for event in one.events] for one in ordered] == [["Person 1"], ["Person 2"]]
    assert [one.picture.read_bytes() for one in ordered] == [picture(1), picture(2)]
    assert stage.shared.count(HistoryQuery(latest_only=True)) == 1
    with stage.shared.place.reading() as connection:
        assert [proof.faults for proof in prove_origins(connection)] == [(), ()]
    assert verify_history(stage.shared.folder).is_whole
    assert stage.retry() == ([], {}) and stage.shared.count(ALL) == 2
    stage.drain()
    assert stage.shared.count(ALL) == 2


def test_what_must_not_overtake_a_refused_thing_stays_when_it_is_tried_again(stage: Stage) -> None:
    stage.shared.add(contradicting(1))
    stage.local.add(entry(1))
    stage.local.add_event(booked(entry(1), "Ann"))
    stage.drain()
    done, refused = stage.retry()
    first, second = stage.kept()
    assert done == [] and "another content" in refused[first.row]
    assert refused[second.row] == f"It must not overtake row {first.row}, which stays set aside"


def test_a_retry_that_was_killed_before_its_note_is_made_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.local.audit.note(AuditLine(AuditKind.LOGIN, NOON, "Ann"))
    with stage.local.place.reading() as connection:
        login = next(one for one in take_rows(connection, range(1, 99)) if one.row.link.name == "login")
    stage.aside.set_aside(login, "To be asked about", QUINN)
    stage.drain()
    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Aside, "returned", _interrupted)
        stage.retry()
    assert stage.retry() == ([login.row.number], {})
    assert stage.shared.audit.count(AuditQuery(kinds=(AuditKind.LOGIN,))) == 1


def test_what_was_there_before_it_was_set_aside_is_not_brought_twice(stage: Stage) -> None:
    stage.local.audit.note(AuditLine(AuditKind.LOGIN, NOON, "Ann"))
    with stage.local.place.reading() as connection:
        login = next(one for one in take_rows(connection, range(1, 99)) if one.row.link.name == "login")
    stage.drain()
    stage.aside.set_aside(login, "Somebody was slower than the thread", QUINN)
    assert stage.retry() == ([login.row.number], {})
    assert stage.shared.audit.count(AuditQuery(kinds=(AuditKind.LOGIN,))) == 1


def _interrupted(*_given: object) -> None:
    raise KeyboardInterrupt


def test_more_than_a_few_are_never_set_aside_without_somebody_who_looks(stage: Stage) -> None:
    numbers = range(1, MOST_BY_ITSELF + 2)
    for number in numbers:
        stage.shared.add(replace(entry(number), record={**entry(77).record, "id": id_of(entry(number))}))
        stage.local.add(entry(number))
    with pytest.raises(WrongUse, match="with another content"):
        stage.drain()
    kept = stage.kept()
    assert len(kept) == MOST_BY_ITSELF
    with stage.local.place.reading() as connection:
        for thing in take_rows(connection, [one.row for one in kept]):
            stage.aside.set_aside(thing, "The same ids were given twice", QUINN)
    stage.drain()
    assert len(stage.kept()) == MOST_BY_ITSELF + 1 and sum(one.is_open for one in stage.kept()) == 1


def test_a_disk_that_is_full_sets_nothing_aside(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.local.add(entry(1))

    def full(*_given: object) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("dscope_gui.store.moving.picture_files.write_picture", full)
        with pytest.raises(Exception, match="No space"):
            stage.drain()
    assert stage.kept() == []
    stage.drain()
    assert stage.serials() == ["SN1"]


def test_a_value_that_the_server_takes_in_no_way_is_set_aside(
    stage: Stage, postgres_server: PostgresServer, empty_database: str, tmp_path: Path
) -> None:
    from tests.store.places import PostgresPlace  # noqa: PLC0415 - psycopg takes a while to load

    place = PostgresPlace(tmp_path / "server", postgres_server, empty_database)
    with closing(place.open()) as shared:
        place.ask("ALTER TABLE inspections ADD CHECK (serial <> 'SN1')")
        for number in (1, 2):
            stage.local.add(entry(number))
        while not hand_on(stage.local.place, shared.place, stage.aside, 50).is_complete:
            continue
        assert [line.ticket.serial for line in shared.find(ALL, limit=9)] == ["SN2"]
        (kept,) = stage.kept()
        assert kept.is_open and "violates check constraint" in kept.reason
        with place.refusing("inspections", "NEW.serial = 'SN3'"), pytest.raises(Exception, match="no room"):
            stage.local.add(entry(3))
            hand_on(stage.local.place, shared.place, stage.aside, 50)
        assert len(stage.kept()) == 1, "a full disk passes"


def test_the_station_tells_of_it_until_somebody_has_taken_note(
    station: Callable[[str], SpooledStore], shared: Shared
) -> None:
    with closing(shared.open()) as there:
        there.add(contradicting(1))
    store = station("floor")
    store.add(entry(1))
    store.add(entry(2))
    until(lambda: "set aside" in store.health().text)
    told = store.health()
    assert told.state is PartState.FAILED and "another content" in told.text and "dscope spool" in told.hint
    until(lambda: store.waiting().things == 0)
    assert store.count(ALL) == 2
    aside = Aside(store._local.place, store._local.audit, SystemClock())
    with store._local.place.reading() as connection:
        (thing,) = take_rows(connection, list(aside.now()))
    aside.set_aside(thing, "Two computers with one key", QUINN)
    until(lambda: store.health().state is PartState.OK)
    assert len(aside.now()) == 1
