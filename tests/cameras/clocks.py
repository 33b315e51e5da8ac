"""A clock that is cranked by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class HandClock:
    """Implements `protocols.Clock`; stands still until `advance`."""

    def __init__(self) -> None:
        self._passed_s = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 27, 8, 0, tzinfo=UTC) + timedelta(seconds=self._passed_s)

    def monotonic_s(self) -> float:
        return self._passed_s

    def advance(self, seconds: float) -> None:
        self._passed_s += seconds
