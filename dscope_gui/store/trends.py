"""The history day by day, days in UTC."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from sqlalchemy import Column, Connection, Float, Integer, MetaData, Table, Text, func, select
from sqlalchemy.schema import CreateTable

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery, TrendDay
from dscope_gui.store.dialects import Median
from dscope_gui.store.searching import conditions
from dscope_gui.store.tables import DEFECT_COUNTS, INSPECTIONS

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_FITTING: Final = Table(
    "fitting",
    MetaData(),
    Column("number", Integer, primary_key=True),
    Column("day", Integer),
    Column("answer", Text),
    Column("focus", Float),
    Column("light", Float),
    prefixes=["TEMPORARY"],
)
_Counts: TypeAlias = dict[int, Counter[str]]


def trend_days(connection: Connection, query: HistoryQuery) -> Sequence[TrendDay]:
    """One entry for each day that has an inspection which fits, the oldest first.

    Parameters
    ----------
    connection : whose transaction is undone afterwards, and with it the table of what fits.
    """
    asks_for_all = query == HistoryQuery()
    rows = INSPECTIONS if asks_for_all else _fitting(connection, query)
    answers, medians = _answers(connection, rows), _medians(connection, rows)
    by_kind, by_zone = _defects(connection, None if asks_for_all else rows)
    return [
        TrendDay(_EPOCH + timedelta(days=day), answers[day], dict(by_kind[day]), dict(by_zone[day]), *medians[day])
        for day in sorted(answers)
    ]


def _fitting(connection: Connection, query: HistoryQuery) -> Table:
    """What fits, looked for once and not for every figure."""
    table = INSPECTIONS.c
    found = select(table.number, table.day, table.answer, table.focus, table.light).where(*conditions(query))
    connection.execute(CreateTable(_FITTING))
    connection.execute(_FITTING.insert().from_select(_FITTING.c.keys(), found))
    return _FITTING


def _answers(connection: Connection, rows: Table) -> dict[int, dict[Answer, int]]:
    counted = select(rows.c.day, rows.c.answer, func.count()).group_by(rows.c.day, rows.c.answer)
    found: dict[int, dict[Answer, int]] = defaultdict(dict)
    for day, answer, count in connection.execute(counted):
        found[day][Answer(answer)] = count
    return found


def _medians(connection: Connection, rows: Table) -> dict[int, tuple[float | None, float | None]]:
    """Focus and light."""
    medians = select(rows.c.day, Median(rows.c.focus), Median(rows.c.light)).group_by(rows.c.day)
    return {day: (focus, light) for day, focus, light in connection.execute(medians)}


def _defects(connection: Connection, rows: Table | None) -> tuple[_Counts, _Counts]:
    """Defects of each day by type, and by zone; of all inspections without `rows`, which an index has in order.

    The outer join keeps SQLite from walking through all defects to find those of a few inspections.
    """
    table = DEFECT_COUNTS.c
    named = (table.day, table.kind, table.zone)
    summed = select(*named, func.sum(table.count)).group_by(*named)
    if rows is not None:
        summed = summed.select_from(rows.outerjoin(DEFECT_COUNTS, table.inspection == rows.c.number))
    by_kind: _Counts = defaultdict(Counter)
    by_zone: _Counts = defaultdict(Counter)
    for day, kind, zone, count in connection.execute(summed.having(table.day.is_not(None))):
        by_kind[day][kind] += count
        by_zone[day][zone] += count
    return by_kind, by_zone
