"""A sealed history with everything in it that is sealed, and the hands of somebody who tampers with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.history import Event, EventKind
from dscope_gui.domain.rule_version import RuleEvent, RuleStep
from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault, SealReport
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import Override
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store import SqliteStore, SqlStore
from dscope_gui.store.seal.keys import station_keys
from dscope_gui.store.seal.verifying import verify_history
from tests.hand_built import NOON
from tests.store.entries import entry, id_of
from tests.workstation.station_check.results import check, red

INSPECTIONS = 5
IDS = [id_of(entry(number)) for number in range(INSPECTIONS)]


@dataclass(frozen=True)
class SealedHistory:
    """`root` holds the history and the folder of the key."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / "history"

    @property
    def seal(self) -> Path:
        return self.root / "seal"

    @property
    def database(self) -> Path:
        return self.folder / "history.sqlite"

    @property
    def head(self) -> Path:
        return self.folder / "history.head"

    def picture(self, number: int) -> Path:
        return next(self.folder.rglob(f"{IDS[number]}.png"))

    def open(self) -> SqliteStore:
        return SqliteStore(self.folder)

    def report(self) -> SealReport:
        return verify_history(self.folder, station_keys(self.seal))

    def faults(self) -> tuple[SealFault, ...]:
        return self.report().faults

    def kinds(self) -> list[FaultKind]:
        return [fault.kind for fault in self.faults()]

    @contextmanager
    def attacked(self) -> Iterator[sqlite3.Connection]:
        """The database without its triggers and unique index, as whoever can write the file gets it."""
        with closing(sqlite3.connect(self.database)) as connection:
            triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in triggers:
                connection.execute(f"DROP TRIGGER {name}")
            connection.execute("DROP INDEX IF EXISTS ledger_by_thing")
            yield connection
            connection.commit()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def attack(self, *statements: str) -> None:
        with self.attacked() as connection:
            for statement in statements:
                done = connection.execute(statement)
                assert done.rowcount != 0, f"changed nothing: {statement}"


def fill(root: Path) -> SealedHistory:
    """Everything that a station stores, at least twice."""
    made = SealedHistory(root)
    store = made.open()
    fill_store(store)
    store.close()
    return made


def fill_store(store: SqlStore) -> None:
    for number in range(INSPECTIONS):
        store.add(entry(number))
        store.add_event(Event(IDS[number], EventKind.BOOKED, NOON, "Ann"))
    store.add_event(Event(IDS[-1], EventKind.UNDONE, NOON, "Ann", "wrong part"))
    store.checks.add_check(check(1))
    store.checks.add_check(red(2))
    store.checks.add_override(Override(NOON, "Eve", "no_time", ""))
    rules = load_rule_set("iec61300-3-35-2015-mm").model_copy(update={"id": "house"})
    hashed = rule_set_sha256(rules)
    store.rules.add_step(RuleEvent(RuleStep.SAVED, "house", 1, hashed, NOON, "Eve"), rules)
    store.rules.add_step(RuleEvent(RuleStep.APPROVED, "house", 1, hashed, NOON, "Tom", effective_from=NOON))
    changed = AuditLine(AuditKind.SETTINGS_CHANGED, NOON, "Tom", Role.TECHNICIAN, "capture.burst", 5, 9, "better")
    store.audit.note(changed)
    store.audit.note(AuditLine(AuditKind.LOGIN, NOON, "Eve", Role.QA, "qa"))


def flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8 % len(changed)] ^= 1 << bit % 8
    return bytes(changed)


def one_fault(history: SealedHistory) -> tuple[FaultKind, SealedKind | None, str]:
    """The only one that there is."""
    (fault,) = history.faults()
    return fault.kind, fault.what, fault.name
