"""A real history with hand-built inspections in it."""

from __future__ import annotations

import copy
import hashlib
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path

import cv2

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import Event, EventKind, NewEntry, StoredInspection
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import Record, record_of, utc_text
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.ulid import ulid
from tests import hand_built

NOW = hand_built.NOON + timedelta(hours=6)
_STATUS = {Answer.PASS: VerdictStatus.PASS, Answer.FAIL: VerdictStatus.FAIL}


class StandingClock:
    """It is 18:00 UTC on the day of the hand-built inspections, for ever."""

    def __init__(self) -> None:
        self._s = 0.0

    def now(self) -> datetime:
        return NOW

    def monotonic_s(self) -> float:
        self._s += 1.0
        return self._s


@dataclass
class Filled:
    """Adds inspections one minute apart, each newer than the one before."""

    store: SqliteStore
    numbers: count[int] = field(default_factory=count)

    def add(
        self,
        serial: str = "",
        answer: Answer = Answer.FAIL,
        *,
        part: str = "LC-UPC-SM",
        lot: str = "L-1",
        operator: str = "Ana K.",
        days_ago: float = 0.0,
        before: StoredInspection | None = None,
        found: Inspection | None = None,
    ) -> StoredInspection:
        number = next(self.numbers)
        at = hand_built.NOON + timedelta(minutes=number) - timedelta(days=days_ago)
        record, picture = _made(answer) if found is None else _stored_as(found)
        record = copy.deepcopy(record)
        record["id"], record["captured_at"] = ulid(at, number.to_bytes(10)), utc_text(at)
        ticket = Ticket(part, serial or f"S{number:05d}", lot, operator, "Station 1")
        cleanings = 0 if before is None else before.line.cleanings + 1
        return self.store.add(
            NewEntry(ticket, record, answer, picture, None if before is None else before.line.id, cleanings)
        )

    def book(self, stored: StoredInspection, *, undone: bool = False) -> None:
        self.store.add_event(Event(stored.line.id, EventKind.BOOKED, NOW, "Ana K."))
        if undone:
            self.store.add_event(Event(stored.line.id, EventKind.UNDONE, NOW, "Ana K.", "wrong serial"))


@cache
def _made(answer: Answer) -> tuple[Record, bytes]:
    return _stored_as(
        hand_built.inspection(width=320, height=240, status=_STATUS.get(answer, VerdictStatus.NOT_INSPECTABLE))
    )


def _stored_as(found: Inspection) -> tuple[Record, bytes]:
    picture = bytes(cv2.imencode(".png", hand_built.picture(found))[1].tobytes())
    record = record_of(found)
    record["image"]["sha256"] = hashlib.sha256(picture).hexdigest()
    return record, picture


def filled(folder: Path) -> Filled:
    return Filled(SqliteStore(folder, lock_timeout_s=0.2))
