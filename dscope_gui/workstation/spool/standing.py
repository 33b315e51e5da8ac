"""How it stands with the shared history, in words; says once in the log what happens."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.workstation.spool.aside import SetAside

_SEE: Final = "Nothing is lost. 'dscope spool' shows what it is and what can be done"


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was stored at this station and is not in the shared history yet.

    Parameters
    ----------
    things : inspections, bookings, checks and lines of the audit trail. `inspections` : how many of them.
    oldest : when the first of them was stored.
    """

    things: int = 0
    inspections: int = 0
    oldest: datetime | None = None


class SpoolStanding:
    """For any thread; nothing here waits for the disk or the network."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting = Waiting()
        self._aside: Sequence[SetAside] = ()
        self._away_since: datetime | None = None
        self._trouble: DScopeError | None = None
        self._is_stuck = False
        self._other_drains = False
        self._was_reached = False

    @property
    def away_since(self) -> datetime | None:
        """Since when the shared history does not answer; None while it does."""
        with self._lock:
            return self._away_since

    def measured(self, waiting: Waiting) -> None:
        with self._lock:
            self._waiting = waiting

    def set_aside(self, things: Sequence[SetAside]) -> None:
        """What is kept at the station because the shared history refuses it."""
        with self._lock:
            self._aside = things

    def reached(self) -> None:
        """The shared history answers."""
        with self._lock:
            since, self._away_since, self._trouble, self._is_stuck = self._away_since, None, None, False
            self._was_reached = True
        if since is not None:
            logger().info("The shared history answers again; it was away since %s", since.isoformat())

    def away(self, reason: DScopeError) -> None:
        """It does not."""
        with self._lock:
            is_new, self._trouble, self._is_stuck = self._away_since is None, reason, False
            self._away_since = self._away_since or self._clock.now()
        if is_new:
            logger().warning("The shared history does not answer: %s", reason)

    def stuck(self, reason: DScopeError) -> None:
        """It answers, and refuses the next thing for good; those behind it wait."""
        with self._lock:
            is_new, self._trouble, self._is_stuck = not self._is_stuck, reason, True
            self._away_since = None
        if is_new:
            logger().error("The shared history refuses what comes next: %s", reason)

    def another_drains(self, does: bool) -> None:
        with self._lock:
            self._other_drains = does

    def health(self) -> PartHealth:
        with self._lock:
            state, text, hint = self._sentence()
            return PartHealth(Part.STORE, state, text, hint, self._waiting.things)

    def _sentence(self) -> tuple[PartState, str, str]:
        count = f"Inspections that wait at this station: {self._waiting.inspections}{self._since()}"
        if self._is_stuck and self._trouble is not None:
            return PartState.FAILED, f"The shared history refuses what comes next: {self._trouble.message}", _SEE
        if self._away_since is not None and self._trouble is not None:
            since = f"{self._away_since.astimezone():%H:%M}"
            text = f"The shared history does not answer since {since}. {count}. {self._trouble.message}"
            return PartState.WAITING, text, f"Go on working: nothing is lost. {self._trouble.hint}".strip()
        if not self._was_reached:
            return PartState.OFF, f"The shared history is being opened. {count}", ""
        if refused := [one for one in self._aside if one.is_open]:
            text = f"Refused for good by the shared history and set aside: {len(refused)}, with what depends on them"
            return PartState.FAILED, f"{text} {len(self._aside)}. {refused[0].what}: {refused[0].reason}", _SEE
        if self._other_drains:
            return PartState.OK, "Another program of this station hands on what waits", ""
        return PartState.OK, "The shared history can be written", ""

    def _since(self) -> str:
        oldest = self._waiting.oldest
        return "" if oldest is None else f", the oldest since {oldest.astimezone():%Y-%m-%d %H:%M}"
