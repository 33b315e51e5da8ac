"""Whole days of the station's own time, and what they are in UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class DaySpan:
    """From the first day to the last, both included; None is open."""

    first: date | None = None
    last: date | None = None

    @classmethod
    def of_last(cls, days: int, now: datetime) -> DaySpan:
        """`days` days that end today."""
        today = now.astimezone().date()
        return cls(today - timedelta(days=days - 1), today)

    @property
    def since(self) -> datetime | None:
        return None if self.first is None else _midnight(self.first)

    @property
    def until(self) -> datetime | None:
        return None if self.last is None else _midnight(self.last + timedelta(days=1))


def _midnight(day: date) -> datetime:
    """Beginning of the day where the station stands; a day is not always 24 hours long."""
    return datetime.combine(day, time.min).astimezone().astimezone(UTC)
