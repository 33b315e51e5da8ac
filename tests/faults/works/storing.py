"""A station stores: inspections, bookings and their undoing, station checks, lines of the audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.history import Event, EventKind, NewEntry, StoredInspection
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.ulid import ulid
from tests.faults.outcome import Findings
from tests.faults.steps import Steps
from tests.faults.works import history
from tests.faults.works.work import PER_RUN, Said, Tell
from tests.hand_built import NOON
from tests.store.entries import entry, picture
from tests.workstation.station_check.results import check

_THINGS: Final = 2 * PER_RUN
_PIXELS: Final = 2_000


class Storing:
    """Implements `Work`."""

    name = "store"
    steps = history.STEPS

    def prepare(self, home: Path) -> None:
        home.mkdir(parents=True)

    def do(self, home: Path, number: int, tell: Tell, steps: Steps) -> None:
        history.mark_store(steps)
        store = SqliteStore(history.folder_of(home))
        try:
            for one in range(number * _THINGS, (number + 1) * _THINGS):
                _store(store, one, tell)
        finally:
            store.close()

    def look(self, home: Path, _number: int, told: list[Said]) -> Findings:
        return history.look_at(home, told, _differences)


def _store(store: SqliteStore, number: int, tell: Tell) -> None:
    new = _entry(number)
    stored = store.add(new)
    tell(**history.told_of(stored, new.picture))
    for kind, by in ((EventKind.BOOKED, "Ann"), (EventKind.UNDONE, "Ben")):
        store.add_event(Event(stored.line.id, kind, NOON, by, "wrong part"))
        tell(event=stored.line.id, kind=kind.value, by=by)
    subject = f"setting {number}"
    store.audit.note(AuditLine(AuditKind.SETTINGS_CHANGED, NOON, "Tom", subject=subject, before=number))
    tell(audit=subject)
    checked = replace(check(1), id=ulid(NOON, number.to_bytes(10, "big")))
    store.checks.add_check(checked)
    tell(check=checked.id)


def _entry(number: int) -> NewEntry:
    answer = (Answer.FAIL, Answer.PASS)[number % 2]
    return replace(entry(number, answer=answer), picture=picture(number, _PIXELS))


def _differences(stored: StoredInspection) -> Iterator[str]:
    """From what was handed over to be stored."""
    number = int(stored.line.ticket.serial.removeprefix("SN"))
    expected = _entry(number)
    if stored.record != expected.record or stored.line.answer is not expected.answer:
        yield "is not what was handed over to be stored"
    if stored.picture.read_bytes() != expected.picture:
        yield "has another picture than was handed over to be stored"
