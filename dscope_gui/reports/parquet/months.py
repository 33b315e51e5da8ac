"""The months in which anything fits, each as a query of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.protocols import ResultStore

_MONTHS: Final = 12


def by_month(store: ResultStore, query: HistoryQuery) -> Iterator[tuple[str, HistoryQuery]]:
    """The oldest first, by its name such as `2026-11`; months in UTC."""
    count = store.count(query)
    if not count:
        return
    (newest,) = store.find(query, limit=1)
    (oldest,) = store.find(query, limit=1, offset=count - 1)
    begin = _month_of(oldest.captured_at)
    while begin <= newest.captured_at:
        end = _next(begin)
        within = replace(query, since=max(begin, query.since or begin), until=min(end, query.until or end))
        yield f"{begin:%Y-%m}", within
        begin = end


def _month_of(moment: datetime) -> datetime:
    moment = moment.astimezone(UTC)
    return datetime(moment.year, moment.month, 1, tzinfo=UTC)


def _next(begin: datetime) -> datetime:
    return datetime(begin.year + begin.month // _MONTHS, begin.month % _MONTHS + 1, 1, tzinfo=UTC)
