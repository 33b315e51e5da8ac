"""The history day by day, days in UTC."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, func, select

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery, TrendDay
from dscope_gui.store.rows import day_number
from dscope_gui.store.searching import conditions
from dscope_gui.store.tables import DEFECT_COUNTS, INSPECTIONS

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def trend_days(connection: Connection, query: HistoryQuery) -> Sequence[TrendDay]:
    """One entry for each day that has an inspection which fits, the oldest first."""
    wanted = conditions(query)
    answers = _answers(connection, wanted)
    medians = _medians(connection, wanted)
    by_kind, by_zone = _defects(connection, query)
    return [
        TrendDay(_EPOCH + timedelta(days=day), answers[day], dict(by_kind[day]), dict(by_zone[day]), *medians[day])
        for day in sorted(answers)
    ]


def _answers(connection: Connection, wanted: list[ColumnElement[bool]]) -> dict[int, dict[Answer, int]]:
    table = INSPECTIONS.c
    counted = select(table.day, table.answer, func.count()).where(*wanted).group_by(table.day, table.answer)
    found: dict[int, dict[Answer, int]] = defaultdict(dict)
    for day, answer, count in connection.execute(counted):
        found[day][Answer(answer)] = count
    return found


def _medians(connection: Connection, wanted: list[ColumnElement[bool]]) -> dict[int, tuple[float | None, float | None]]:
    """Focus and light; `median` is the aggregate function of `connecting`."""
    table = INSPECTIONS.c
    medians = select(table.day, func.median(table.focus), func.median(table.light)).where(*wanted).group_by(table.day)
    return {day: (focus, light) for day, focus, light in connection.execute(medians)}


def _defects(connection: Connection, query: HistoryQuery) -> tuple[dict[int, Counter[str]], dict[int, Counter[str]]]:
    """Defects of each day by type, and by zone."""
    table = DEFECT_COUNTS.c
    summed = select(table.day, table.kind, table.zone, func.sum(table.count)).group_by(
        table.day, table.kind, table.zone
    )
    if _asks_only_for_days(query):
        summed = summed.where(*_days(query))
    else:
        joined = DEFECT_COUNTS.join(INSPECTIONS, INSPECTIONS.c.number == table.inspection)
        summed = summed.select_from(joined).where(*conditions(query))
    by_kind: dict[int, Counter[str]] = defaultdict(Counter)
    by_zone: dict[int, Counter[str]] = defaultdict(Counter)
    for day, kind, zone, count in connection.execute(summed):
        by_kind[day][kind] += count
        by_zone[day][zone] += count
    return by_kind, by_zone


def _asks_only_for_days(query: HistoryQuery) -> bool:
    """Whether whole days are asked for: those are summed without looking at each inspection, five times as fast."""
    limits = (query.since, query.until)
    whole = all(limit is None or (limit - _EPOCH) % timedelta(days=1) == timedelta(0) for limit in limits)
    return whole and query == HistoryQuery(since=query.since, until=query.until)


def _days(query: HistoryQuery) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if query.since is not None:
        wanted.append(DEFECT_COUNTS.c.day >= day_number(query.since))
    if query.until is not None:
        wanted.append(DEFECT_COUNTS.c.day < day_number(query.until))
    return wanted
