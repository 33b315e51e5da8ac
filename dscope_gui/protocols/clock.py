"""Where the time comes from."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The time of day in UTC, aware of its time zone."""

    def monotonic_s(self) -> float:
        """Seconds since any fixed moment; never goes back."""
