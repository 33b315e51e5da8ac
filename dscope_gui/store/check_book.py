"""Station checks in the history: with the same transactions, triggers and refusals as the inspections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Column, ColumnElement, Select, func, select, true

from dscope_gui.domain.seal import SealedKind
from dscope_gui.domain.station_check import (
    Baseline,
    CheckResult,
    GoldenConnector,
    GoldenEvent,
    Override,
    SeriesPoint,
)
from dscope_gui.errors import WrongUse
from dscope_gui.store.audit_events import note_with, of_check
from dscope_gui.store.check_rows import (
    Event,
    check_of,
    check_row,
    event_of,
    event_row,
    kind_of,
    point_of,
    reading_rows,
    series_of,
)
from dscope_gui.store.rows import storable
from dscope_gui.store.tables import CHECK_EVENTS, CHECK_READINGS, CHECKS, LEDGER
from dscope_gui.store.transactions import Reading, Writing

OwnKeys: TypeAlias = Callable[[], Sequence[str]]


class SqlCheckBook:
    """`CheckBook` in the database of a `SqlStore`.

    Parameters
    ----------
    reading, writing : open a transaction on the store's connections.
    own_keys : fingerprints of the keys of the station whose checks these are; all checks are without it.
    """

    def __init__(self, reading: Reading, writing: Writing, own_keys: OwnKeys | None) -> None:
        self._reading, self._writing, self._own_keys = reading, writing, own_keys

    def add_check(self, check: CheckResult) -> None:
        with self._writing() as writing:
            connection = writing.connection
            if connection.execute(select(CHECKS.c.number).where(CHECKS.c.id == check.id)).first() is not None:
                raise WrongUse(f"Station check {check.id} is stored already")
            number = connection.execute(CHECKS.insert().returning(CHECKS.c.number), check_row(check)).scalar_one()
            if rows := reading_rows(check, number):
                connection.execute(CHECK_READINGS.insert(), rows)
            writing.seal(SealedKind.CHECK, number)
            writing.commit()

    def checks(self, *, limit: int, offset: int = 0) -> Sequence[CheckResult]:
        newest_first = (
            select(CHECKS.c.line)
            .where(self._own(CHECKS.c.number, SealedKind.CHECK))
            .order_by(CHECKS.c.number.desc())
            .limit(limit)
            .offset(offset)
        )
        return [check_of(row) for row in self._rows(newest_first)]

    def count_checks(self) -> int:
        own = self._own(CHECKS.c.number, SealedKind.CHECK)
        with self._reading() as connection:
            return connection.execute(select(func.count()).select_from(CHECKS).where(own)).scalar_one()

    def series(self) -> Sequence[str]:
        own = self._own(CHECK_READINGS.c.check_number, SealedKind.CHECK)
        named = {row.series for row in self._rows(select(CHECK_READINGS.c.series).where(own).distinct())}
        newest = next(iter(self.checks(limit=1)), None)
        in_order = [storable(name) for name in series_of(newest)] if newest is not None else []
        return [*(name for name in in_order if name in named), *sorted(named.difference(in_order))]

    def points(self, series: str) -> Sequence[SeriesPoint]:
        table = CHECK_READINGS.c
        of_checks = CHECK_READINGS.join(CHECKS, CHECKS.c.number == table.check_number)
        own = self._own(CHECKS.c.number, SealedKind.CHECK)
        columns = (CHECKS.c.id, CHECKS.c.ended_at, CHECKS.c.is_green, table.value, table.lower, table.upper)
        found = select(*columns).select_from(of_checks).where(table.series == storable(series), own)
        return [point_of(row) for row in self._rows(found.order_by(table.check_number))]

    def add_override(self, override: Override) -> None:
        self._add_event(override)

    def last_override(self) -> Override | None:
        newest = next(iter(self._newest(Override)), None)
        last = next(iter(self.checks(limit=1)), None)
        # A check ends what was allowed before it, whatever the clock said then and now.
        return newest if newest is not None and newest.after_check == (last.id if last else "") else None

    def add_golden(self, event: GoldenEvent) -> None:
        self._add_event(event)

    def golden_events(self) -> Sequence[GoldenEvent]:
        return self._newest(GoldenEvent)

    def goldens(self) -> Sequence[GoldenConnector]:
        latest: dict[str, GoldenConnector | None] = {}
        for event in reversed(self.golden_events()):
            latest.pop(event.name, None)
            latest[event.name] = event.connector
        return [connector for name, connector in sorted(latest.items()) if connector is not None]

    def add_baseline(self, baseline: Baseline) -> None:
        self._add_event(baseline)

    def baseline(self, series: str) -> Baseline | None:
        return next((one for one in self._newest(Baseline) if one.series == series), None)

    def _add_event(self, event: Override | GoldenEvent | Baseline) -> None:
        added = CHECK_EVENTS.insert().returning(CHECK_EVENTS.c.number)
        with self._writing() as writing:
            writing.seal(SealedKind.CHECK_EVENT, writing.connection.execute(added, event_row(event)).scalar_one())
            note_with(writing, of_check(event))
            writing.commit()

    def _newest(self, kind: type[Event]) -> list[Event]:
        own = self._own(CHECK_EVENTS.c.number, SealedKind.CHECK_EVENT)
        wanted = select(CHECK_EVENTS.c.line).where(CHECK_EVENTS.c.kind == kind_of(kind).value, own)
        return [event_of(row, kind) for row in self._rows(wanted.order_by(CHECK_EVENTS.c.number.desc()))]

    def _own(self, number: Column[int], kind: SealedKind) -> ColumnElement[bool]:
        """That a thing was sealed by this station; a check opens production where it was done, and nowhere else."""
        if self._own_keys is None:
            return true()
        same = (LEDGER.c.kind == kind.value, LEDGER.c.reference == number, LEDGER.c.key.in_(self._own_keys()))
        return select(LEDGER.c.number).where(*same).correlate_except(LEDGER).exists()

    def _rows(self, query: Select[Any]) -> list[Any]:
        with self._reading() as connection:
            return list(connection.execute(query))
