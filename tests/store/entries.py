"""Inspections about to be stored, numbered so that each is known again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.quality import Quality
from dscope_gui.domain.record import record_of
from dscope_gui.domain.ticket import Ticket
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid
from tests import hand_built

MINUTE: Final = timedelta(minutes=1)
HEAD: Final = b"\x89PNG\r\n\x1a\n"
TAIL: Final = b"IEND\xaeB`\x82"


def picture(number: int, size: int = 200) -> bytes:
    """Bytes with a beginning and an end of their own, so that a torn file is seen."""
    return HEAD + number.to_bytes(4, "big") * size + TAIL


def entry(
    number: int = 1,
    *,
    serial: str | None = None,
    lot: str = "L1",
    part: str = "FC",
    operator: str = "Ann",
    at: datetime | None = None,
    answer: Answer = Answer.FAIL,
    before: str | None = None,
    found: Inspection | None = None,
    quality: Quality | None = None,
) -> NewEntry:
    """Captured `number` minutes after noon unless said otherwise."""
    moment = hand_built.NOON + number * MINUTE if at is None else at
    inspection = found or hand_built.inspection()
    if quality is not None and inspection.examination is not None:
        inspection = replace(inspection, examination=replace(inspection.examination, quality=quality))
    identity = ulid(moment, number.to_bytes(RANDOM_BYTES, "big"))
    return NewEntry(
        ticket=Ticket(part, f"SN{number}" if serial is None else serial, lot, operator, "bench 2"),
        record=record_of(replace(inspection, id=identity, captured_at=moment)),
        answer=answer,
        picture=picture(number),
        before=before,
        cleanings=0 if before is None else 1,
    )


def id_of(one: NewEntry) -> str:
    return one.record["id"]
