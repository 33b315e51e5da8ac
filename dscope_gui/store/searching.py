"""Queries of the history as SQL."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, select

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.record import utc_text
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
    return select(INSPECTIONS, last_event.label("last_event"))


def conditions(query: HistoryQuery) -> list[ColumnElement[bool]]:
    """What an inspection must fulfil to fit."""
    table = INSPECTIONS.c
    wanted: list[ColumnElement[bool]] = [
        column == storable(value)
        for column, value in ((table.part, query.part), (table.lot, query.lot), (table.operator, query.operator))
        if value
    ]
    if query.text:
        wanted.append(func.instr(table.serial_folded, folded(query.text)) > 0)
    if query.since is not None:
        wanted.append(table.captured_at >= _next_ms(query.since))
    if query.until is not None:
        wanted.append(table.captured_at < _next_ms(query.until))
    if query.answers:
        wanted.append(table.answer.in_([answer.value for answer in query.answers]))
    if query.latest_only:
        wanted.append(table.id.in_(_last_of_each_piece()))
    return wanted


def _next_ms(moment: datetime) -> str:
    """A limit as records write times: they know whole milliseconds, so the next one is as good."""
    return utc_text(moment + _ALMOST_ONE_MS)


def _last_of_each_piece() -> Select[Any]:
    """Ids of the last inspection of each part in each lot, of all that are stored.

    With a single max() SQLite takes the other columns from the row that holds it (https://sqlite.org/lang_select.html,
    "bare columns").
    """
    table = INSPECTIONS.c
    newest = select(table.id, func.max(table.captured_at + table.id)).group_by(table.piece).subquery()
    return select(newest.c.id)
