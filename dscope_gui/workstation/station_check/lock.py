"""Whether production may go on: it may while the last station check is green and still holds."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from dscope_gui.domain.station import Role, StationCheckSettings
from dscope_gui.domain.station_check import CheckResult, Override
from dscope_gui.errors import ProductionLocked, WrongUse
from dscope_gui.protocols import CheckBook, Clock

_SLACK: Final = timedelta(minutes=5)
"""By which a clock may be set back without a check that was just done lying in the future."""


class LockState(StrEnum):
    OPEN = "open"
    DUE = "due"
    """No check yet, or the last one no longer holds."""
    RED = "red"
    """The last check was not green, or the one being done has a red step."""


@dataclass(frozen=True, slots=True)
class Lock:
    """How it stands with production.

    Parameters
    ----------
    holds_until : of an open lock; None where no check is required.
    override : what keeps it open in place of a green check.
    may_override : QA may open it; once between two checks.
    """

    state: LockState
    holds_until: datetime | None = None
    override: Override | None = None
    may_override: bool = False

    @property
    def is_open(self) -> bool:
        return self.state is LockState.OPEN


class ProductionLock:
    """Knows the last check and override from the store, so that a restart changes nothing. Any thread may ask.

    Parameters
    ----------
    camera : name of the camera in use; a check that was done with another one says nothing about it.
    """

    def __init__(
        self, settings: StationCheckSettings, checks: CheckBook, clock: Clock, camera: Callable[[], str]
    ) -> None:
        self._settings, self._checks, self._clock, self._camera = settings, checks, clock, camera
        self._door = threading.Lock()
        self._last: CheckResult | None = next(iter(checks.checks(limit=1)), None)
        self._override: Override | None = checks.last_override()
        self._has_red_step = False

    def now(self) -> Lock:
        """Whether production may go on at this moment."""
        if not self._settings.required:
            return Lock(LockState.OPEN)
        with self._door:
            last, override, has_red_step = self._last, self._override, self._has_red_step
        if has_red_step:
            return Lock(LockState.RED)
        now = self._clock.now()
        if override is not None:
            until = self._until(override.at)
            if _is_within(override.at, now, until):
                return Lock(LockState.OPEN, until, override)
            return Lock(LockState.DUE)
        if last is None:
            return Lock(LockState.DUE, may_override=True)
        until = self._until(last.ended_at)
        if last.camera != self._camera() or not _is_within(last.ended_at, now, until):
            return Lock(LockState.DUE, may_override=True)
        return Lock(LockState.OPEN, until) if last.is_green else Lock(LockState.RED, may_override=True)

    def require_open(self) -> None:
        """Raises `ProductionLocked` while production must wait."""
        lock = self.now()
        if lock.state is LockState.RED:
            raise ProductionLocked("The station check is red", "Ask a technician")
        if not lock.is_open:
            raise ProductionLocked("Station check due", "Ask a technician")

    def checked(self, check: CheckResult) -> None:
        """A check was stored: from now on it decides, and what was allowed before it is over."""
        with self._door:
            self._last, self._override, self._has_red_step = check, None, False

    def step_done(self, *, has_red_step: bool) -> None:
        """A check is being done: while one of its required steps is red, nothing that was green or allowed counts."""
        with self._door:
            self._has_red_step = has_red_step

    def open_once(self, by: str, role: Role, reason: str) -> Override:
        """Let production go on without a green check until the next one is due.

        Raises
        ------
        WrongUse
            Not QA, no reason, nothing is locked, or it was done already since the last check.
        """
        if not role.may_act_as(Role.QA):
            raise WrongUse("Only QA may let production go on without a green check")
        if not reason.strip():
            raise WrongUse("Going on without a green check needs a reason")
        if not self.now().may_override:
            raise WrongUse("Production can be opened once between two checks", "Do the station check")
        with self._door:
            after = "" if self._last is None else self._last.id
            override = Override(self._clock.now(), by, reason, after)
        self._checks.add_override(override)
        with self._door:
            self._override = override
        return override

    def _until(self, since: datetime) -> datetime:
        """When what was done at a moment no longer holds."""
        ends = [since + timedelta(hours=self._settings.valid_h)]
        ends += [_next_at(since, start) for start in self._settings.starts]
        return min(ends)


def _is_within(since: datetime, now: datetime, until: datetime) -> bool:
    return since - _SLACK <= now < until


def _next_at(since: datetime, start: time) -> datetime:
    """The first moment after `since` at which local clocks show `start`."""
    today = since.astimezone().date()
    days = (datetime.combine(today + timedelta(days=ahead), start).astimezone() for ahead in (0, 1, 2))
    return next(moment for moment in days if moment > since)
