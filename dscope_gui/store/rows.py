"""How an inspection becomes rows of the history, and rows become an inspection again."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from typing import Any, Final

from sqlalchemy import Row

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import Event, EventKind, HistoryLine, NewEntry
from dscope_gui.domain.record import counted_defects, record_line
from dscope_gui.domain.ticket import Ticket
from dscope_gui.store.pictures import picture_name

_EPOCH: Final = date(1970, 1, 1)
_BETWEEN: Final = "\x1f"
"""Separates part, lot and serial in the name of a piece; no scanner sends a unit separator within them."""


def storable(words: str) -> str:
    """The same text, where signs that no database text holds (NUL, halves of UTF-16 pairs) become their `\\x` codes."""
    return words.replace("\0", "\\x00").encode("utf-8", "backslashreplace").decode("utf-8")


def folded(words: str) -> str:
    """Without upper and lower case, in any script."""
    return storable(words).casefold()


def day_number(moment: datetime) -> int:
    """Days from 1970-01-01 to a moment's day in UTC."""
    return (moment.astimezone(UTC).date() - _EPOCH).days


def captured_at(entry: NewEntry) -> datetime:
    return datetime.fromisoformat(entry.record["captured_at"])


def piece_of(entry: NewEntry, piece_before: str | None) -> str:
    """What all inspections of one part in one lot have in common.

    Parameters
    ----------
    piece_before : of the inspection before the part was cleaned; names parts that have no serial.
    """
    ticket = entry.ticket
    if ticket.serial:
        return storable(_BETWEEN.join((ticket.lot, ticket.part, ticket.serial)))
    return piece_before or entry.record["id"]


def inspection_row(entry: NewEntry, piece: str) -> dict[str, object]:
    record, ticket, moment = entry.record, entry.ticket, captured_at(entry)
    quality, reasons = record["quality"], record["verdict"]["reasons"]
    return {
        "id": record["id"],
        "captured_at": record["captured_at"],
        "day": day_number(moment),
        "part": storable(ticket.part),
        "serial": storable(ticket.serial),
        "serial_folded": folded(ticket.serial),
        "lot": storable(ticket.lot),
        "operator": storable(ticket.operator),
        "station": storable(ticket.station),
        "piece": piece,
        "answer": entry.answer.value,
        "rule_set": storable(record["verdict"]["rule_set"]),
        "focus": None if quality is None else quality["focus"],
        "light": None if quality is None else quality["mean_level"],
        "defects": len(counted_defects(record)),
        "cleanings": entry.cleanings,
        "before": None if entry.before is None else storable(entry.before),
        "first_reason": storable(reasons[0]["text"]) if reasons else "",
        "picture": picture_name(record["id"], moment),
    }


def record_row(entry: NewEntry, inspection: int) -> dict[str, object]:
    """The record's line; halves of UTF-16 pairs become JSON's own escapes, which mean the same."""
    line = record_line(entry.record).encode("utf-8", "backslashreplace").decode("utf-8")
    return {"inspection": inspection, "line": line}


def defect_count_rows(entry: NewEntry, inspection: int) -> list[dict[str, object]]:
    counts = Counter((defect["type"], storable(defect["zone"])) for defect in counted_defects(entry.record))
    day = day_number(captured_at(entry))
    return [
        {"inspection": inspection, "kind": kind, "zone": zone, "day": day, "count": count}
        for (kind, zone), count in counts.items()
    ]


def event_row(event: Event, inspection: int) -> dict[str, object]:
    return {
        "inspection": inspection,
        "kind": event.kind.value,
        "at": event.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "by": storable(event.by),
        "reason": storable(event.reason),
    }


def line_of(row: Row[Any]) -> HistoryLine:
    """A line of a list from a row of `searching.lines`."""
    return HistoryLine(
        id=row.id,
        captured_at=datetime.fromisoformat(row.captured_at),
        ticket=Ticket(row.part, row.serial, row.lot, row.operator, row.station),
        answer=Answer(row.answer),
        rule_set=row.rule_set,
        defects=row.defects,
        cleanings=row.cleanings,
        first_reason=row.first_reason,
        is_booked=row.last_event == EventKind.BOOKED.value,
        conditional=bool(row.conditional),
        disputed=row.disputed,
    )


def event_of(row: Row[Any], inspection_id: str) -> Event:
    return Event(inspection_id, EventKind(row.kind), datetime.fromisoformat(row.at), row.by, row.reason)
