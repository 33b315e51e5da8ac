"""What the shared history was proven to hold leaves the spool after a while, and nothing else does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.domain.live import PartState
from dscope_gui.domain.seal import FaultKind
from dscope_gui.store import SqliteStore
from dscope_gui.store.moving.proof import prove_origins
from dscope_gui.store.moving.taking import take_rows
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.store.trimming.trimming import Trimmed, trim
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from dscope_gui.workstation.spool.handing import hand_on
from tests.hand_built import NOON
from tests.store.entries import entry, id_of
from tests.workstation.spool.conftest import Shared
from tests.workstation.spool.test_set_aside import QUINN, Stage, contradicting
from tests.workstation.spool.waiting import until
from tests.workstation.station_check.results import check

ALL = HistoryQuery()
LATER = datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    with closing(made.local), closing(made.shared):
        yield made


def store_some(stage: Stage, numbers: range) -> None:
    for number in numbers:
        stage.local.add(entry(number))
        stage.local.add_event(Event(id_of(entry(number)), EventKind.BOOKED, NOON, "Ann"))
        stage.local.audit.note(AuditLine(AuditKind.LOGIN, NOON, f"Person {number}"))


def trimmed(stage: Stage, older_than: datetime = LATER) -> int:
    """All that can go; returns how many went."""
    kept, removed, done = stage.aside.now().keys(), 0, Trimmed()
    while True:
        done = trim(stage.local.place, stage.shared.place, older_than=older_than, kept=kept, after=done.last)
        removed += done.removed
        if not done.last:
            return removed


def faults(stage: Stage) -> list[FaultKind]:
    """Of the spool, but for its pictures, of which it keeps the newest alone."""
    return [fault.kind for fault in verify_history(stage.local.folder).faults]


def test_what_is_held_goes_and_what_is_left_is_whole(stage: Stage) -> None:
    store_some(stage, range(1, 9))
    stage.local.checks.add_check(check(1))
    stage.drain()
    before = stage.shared.count(ALL)
    assert trimmed(stage) > 20
    assert [line.ticket.serial for line in stage.local.find(ALL, limit=99)] == ["SN8"], "the last stays"
    assert len(list(stage.local.folder.rglob("*.png"))) == 1
    assert stage.local.checks.count_checks() == 1, "by it the station opens"
    assert faults(stage) == []
    store_some(stage, range(20, 24))
    stage.drain()
    assert stage.shared.count(ALL) == before + 4 and verify_history(stage.shared.folder).is_whole
    assert faults(stage) == []
    assert trimmed(stage) > 0 and faults(stage) == []
    with stage.shared.place.reading() as connection:
        assert [proof.faults for proof in prove_origins(connection)] == [()]
    with closing(SqliteStore(stage.local.folder, seal=stage.local.folder.parent / "seal")) as again:
        assert again.audit.count(AuditQuery(kinds=(AuditKind.SEAL_BROKEN,))) == 0


def test_what_is_young_waits_or_is_set_aside_stays(stage: Stage) -> None:
    stage.shared.add(contradicting(1))
    store_some(stage, range(1, 4))
    stage.drain()
    store_some(stage, range(4, 7))  # it waits
    assert trimmed(stage, NOON - timedelta(days=9999)) == 0
    assert trimmed(stage) > 0
    assert sorted(line.ticket.serial for line in stage.local.find(ALL, limit=99)) == ["SN1", "SN4", "SN5", "SN6"]
    assert [one.what.split()[0] for one in stage.kept()] == ["inspection", "booking"]
    stage.drain()
    assert stage.serials() == ["SN2", "SN3", "SN4", "SN5", "SN6", "SN77"]


def test_what_the_shared_history_does_not_hold_as_it_was_sealed_stays(stage: Stage) -> None:
    store_some(stage, range(1, 5))
    stage.drain()
    with closing(sqlite3.connect(stage.shared.folder / "history.sqlite")) as somebody:
        somebody.execute("DROP TRIGGER records_refuse_update")
        somebody.execute("UPDATE records SET line = replace(line, 'fail', 'pass') WHERE inspection = 2")
        somebody.commit()
    next(stage.shared.folder.rglob(f"{id_of(entry(3))}.png")).write_bytes(b"another one")
    assert trimmed(stage) > 0
    assert sorted(line.ticket.serial for line in stage.local.find(ALL, limit=99)) == ["SN2", "SN3", "SN4"]
    assert len(list(stage.local.folder.rglob("*.png"))) == 3 and faults(stage) == []


@pytest.mark.parametrize("row", ["kind = 'check'", "number = (SELECT max(number) FROM ledger) - 1"])
def test_whoever_else_removes_something_is_told(stage: Stage, row: str) -> None:
    store_some(stage, range(1, 6))
    stage.local.checks.add_check(check(1))
    store_some(stage, range(6, 9))
    stage.drain()
    assert trimmed(stage) > 0 and faults(stage) == []
    with closing(sqlite3.connect(stage.local.folder / "history.sqlite")) as somebody:
        somebody.execute("DROP TRIGGER ledger_refuse_delete")
        somebody.execute(f"DELETE FROM ledger WHERE {row}")
        somebody.commit()
    assert FaultKind.ROWS_MISSING in faults(stage)


def test_the_refusal_to_remove_anything_is_in_force_again_afterwards(stage: Stage) -> None:
    store_some(stage, range(1, 5))
    stage.drain()
    assert trimmed(stage) > 0
    with closing(sqlite3.connect(stage.local.folder / "history.sqlite")) as somebody:
        for table in ("inspections", "records", "defect_counts", "events", "audit", "ledger"):
            with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                somebody.execute(f"DELETE FROM {table}")


def test_what_was_set_aside_and_came_late_goes_as_well(stage: Stage) -> None:
    store_some(stage, range(1, 2))
    with stage.local.place.reading() as connection:
        number = connection.exec_driver_sql("SELECT number FROM ledger WHERE kind = 'inspection'").scalar_one()
        (thing,) = take_rows(connection, [number])
    stage.aside.set_aside(thing, "Looks odd", QUINN)
    store_some(stage, range(2, 4))
    stage.drain()
    trimmed(stage)
    assert "SN1" in [line.ticket.serial for line in stage.local.find(ALL, limit=9)]
    stage.retry()
    stage.drain()
    trimmed(stage)
    trimmed(stage)
    assert "SN1" not in [line.ticket.serial for line in stage.local.find(ALL, limit=9)]
    assert stage.serials() == ["SN1", "SN2", "SN3"] and faults(stage) == []


def test_the_file_stays_as_large_as_it_was(stage: Stage) -> None:
    sizes = []
    for round_ in range(6):
        store_some(stage, range(100 * round_, 100 * round_ + 9))
        stage.drain()
        trimmed(stage)
        with stage.local.place.reading() as connection:
            sizes.append(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    assert max(sizes[3:]) <= sizes[2] + 2, sizes
    assert stage.shared.count(ALL) == 54


def test_a_shared_history_from_an_old_backup_gets_what_is_left_and_the_log_says_so(
    stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store_some(stage, range(1, 5))
    stage.drain()
    trimmed(stage)
    with closing(SqliteStore(tmp_path / "older" / "history")) as older:
        hand_on(stage.local.place, older.place, stage.aside, 1)
        while not hand_on(stage.local.place, older.place, stage.aside, 50).is_complete:
            continue
        assert [line.ticket.serial for line in older.find(ALL, limit=9)] == ["SN4"]
    assert "from a backup older than storage.spool_days" in caplog.text


def test_a_program_that_wrote_what_was_removed_since_raises_no_alarm(stage: Stage) -> None:
    with closing(SqliteStore(stage.local.folder, seal=stage.local.folder.parent / "seal")) as window:
        window.audit.note(AuditLine(AuditKind.LOGIN, NOON, "Ann"))
        store_some(stage, range(1, 5))
        stage.drain()
        trimmed(stage)
        window.audit.note(AuditLine(AuditKind.LOGOUT, NOON, "Ann"))
        assert window.audit.count(AuditQuery(kinds=(AuditKind.SEAL_BROKEN,))) == 0


def test_a_station_trims_by_itself(tmp_path: Path, shared: Shared) -> None:
    local = SqliteStore(tmp_path / "bench" / "spool", seal=tmp_path / "bench" / "seal")
    clock = Fast()
    with closing(SpooledStore(local, shared.open, clock, keep=timedelta(days=90), pauses=Pauses(0.02, 0.02))) as store:
        for number in range(1, 4):
            store.add(entry(number))
        until(lambda: store.health().state is PartState.OK and store.waiting().things == 0)
        assert store.count(ALL) == 3
        clock.days = 91
        until(lambda: local.count(ALL) == 1)
        assert store.count(ALL) == 3 and store.get(id_of(entry(1))).record == entry(1).record
    assert verify_history(local.folder).is_whole


class Fast(SystemClock):
    """Days go by at once, and a minute each time that somebody looks."""

    days = 0

    def now(self) -> datetime:
        return super().now() + timedelta(days=self.days)

    def monotonic_s(self) -> float:
        return super().monotonic_s() + self.days * 86400.0
