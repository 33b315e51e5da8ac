"""Queries of the history as SQL."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, select

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.record import utc_text
from dscope_gui.store.dialects import AmongConditional, AmongDisputed, IsConditional, NumberDisputed, PlaceOf
from dscope_gui.store.rows import folded, storable
from dscope_gui.store.tables import EVENTS, INSPECTIONS

_ALMOST_ONE_MS: Final = timedelta(microseconds=999)


def lines() -> Select[Any]:
    """Every inspection with its last event; `rows.line_of` reads what comes back."""
    last_event = (
        select(EVENTS.c.kind)
        .where(EVENTS.c.inspection == INSPECTIONS.c.number)
        .order_by(EVENTS.c.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    of_record = IsConditional().label("conditional"), NumberDisputed().label("disputed")
    return select(INSPECTIONS, last_event.label("last_event"), *of_record)


def conditions(query: HistoryQuery) -> list[ColumnElement[bool]]:
    """What an inspection must fulfil to fit."""
    table = INSPECTIONS.c
    named = (table.part, query.part), (table.lot, query.lot), (table.operator, query.operator)
    wanted: list[ColumnElement[bool]] = [
        column == storable(value) for column, value in (*named, (table.station, query.station)) if value
    ]
    if query.text:
        wanted.append(PlaceOf(table.serial_folded, folded(query.text)) > 0)
    if query.since is not None:
        wanted.append(table.captured_at >= _next_ms(query.since))
    if query.until is not None:
        wanted.append(table.captured_at < _next_ms(query.until))
    if query.answers:
        wanted.append(table.answer.in_([answer.value for answer in query.answers]))
    if query.rule_sets:
        wanted.append(table.rule_set.in_([storable(name) for name in query.rule_sets]))
    if query.conditional_only:
        wanted.append(AmongConditional())
    if query.disputed_only:
        wanted.append(AmongDisputed())
    if query.latest_only:
        wanted.append(_is_last_of_its_piece())
    return wanted


def _next_ms(moment: datetime) -> str:
    """A limit as records write times: they know whole milliseconds, so the next one is as good."""
    return utc_text(moment + _ALMOST_ONE_MS)


def _is_last_of_its_piece() -> ColumnElement[bool]:
    """That no later inspection of the same part in the same lot is stored; what was stored last is the last.

    The order of storing is asked, not the time of capture, because a station's clock may be set back.
    """
    later = INSPECTIONS.alias("later")
    same = select(later.c.number).where(later.c.piece == INSPECTIONS.c.piece, later.c.number > INSPECTIONS.c.number)
    return ~same.correlate(INSPECTIONS).exists()
