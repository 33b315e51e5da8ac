"""How station checks and what happens around them become rows of the history, and rows become checks again."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Row

from dscope_gui.domain.station_check import (
    Baseline,
    CheckResult,
    GoldenEvent,
    Override,
    Reading,
    SeriesPoint,
)
from dscope_gui.store.rows import storable

Event = TypeVar("Event", Override, GoldenEvent, Baseline)

_CHECK: Final = TypeAdapter(CheckResult)
_EVENTS: Final[dict[type, TypeAdapter[Any]]] = {kind: TypeAdapter(kind) for kind in (Override, GoldenEvent, Baseline)}


class CheckEventKind(StrEnum):
    OVERRIDE = "override"
    GOLDEN = "golden"
    BASELINE = "baseline"


_KINDS: Final[dict[type, CheckEventKind]] = {
    Override: CheckEventKind.OVERRIDE,
    GoldenEvent: CheckEventKind.GOLDEN,
    Baseline: CheckEventKind.BASELINE,
}


def check_row(check: CheckResult) -> dict[str, object]:
    return {
        "id": check.id,
        "ended_at": _utc(check.ended_at),
        "by": storable(check.by),
        "is_green": int(check.is_green),
        "line": _line(_CHECK, check),
    }


def reading_rows(check: CheckResult, number: int) -> list[dict[str, object]]:
    """One for each value that has a control chart; a step that was done twice counts with its last values."""
    found = series_of(check)
    return [{"check_number": number, "series": storable(series), **_values(one)} for series, one in found.items()]


def series_of(check: CheckResult) -> dict[str, Reading]:
    """Tracked quantities of a check by the names of their control charts, in the order of its steps."""
    every = ((step, reading) for step in check.steps for reading in step.readings)
    return {f"{step.name}.{reading.name}": reading for step, reading in every if reading.is_tracked}


def check_of(row: Row[Any]) -> CheckResult:
    return _CHECK.validate_python(json.loads(row.line))


def point_of(row: Row[Any]) -> SeriesPoint:
    return SeriesPoint(
        row.id, datetime.fromisoformat(row.ended_at), row.value, row.lower, row.upper, bool(row.is_green)
    )


def event_row(event: Override | GoldenEvent | Baseline) -> dict[str, object]:
    subject = event.name if isinstance(event, GoldenEvent) else event.series if isinstance(event, Baseline) else ""
    return {
        "kind": _KINDS[type(event)].value,
        "subject": storable(subject),
        "at": _utc(event.at),
        "by": storable(event.by),
        "line": _line(_EVENTS[type(event)], event),
    }


def event_of(row: Row[Any], kind: type[Event]) -> Event:
    adapter: TypeAdapter[Event] = _EVENTS[kind]
    return adapter.validate_python(json.loads(row.line))


def kind_of(event: type[Event]) -> CheckEventKind:
    return _KINDS[event]


def _line(adapter: TypeAdapter[Any], value: object) -> str:
    """One line of JSON in ASCII: what no database text holds is escaped, and comes back as it was."""
    return json.dumps(adapter.dump_python(value, mode="json"), separators=(",", ":"))


def _values(reading: Reading) -> dict[str, object]:
    return {"value": reading.value, "lower": reading.lower, "upper": reading.upper, "unit": reading.unit.value}


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
