"""Puts GGA and RMC sentences together to the newest fix."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final, Generic, TypeVar

from dscope_gui.domain.location import Fix
from dscope_gui.location.sentences import Gga, Rmc

Told = TypeVar("Told", Gga, Rmc)

_HALF_DAY: Final = timedelta(hours=12)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Heard(Generic[Told]):
    """`received_s` : monotonic."""

    told: Told
    received_s: float


class FixKeeper:
    """Knows what the receiver said last.

    GGA tells more than RMC, so where a receiver sends both, GGA makes the fix, and RMC adds its date. Each of them may
    deny the fix of the same second, and then there is none. Whichever is too old counts as never sent.

    Parameters
    ----------
    stale_s : after so long a sentence is too old.
    """

    def __init__(self, stale_s: float) -> None:
        self._stale_s = stale_s
        self._gga: _Heard[Gga] | None = None
        self._rmc: _Heard[Rmc] | None = None

    def hear(self, told: Gga | Rmc, now_s: float) -> None:
        """Take in a sentence that came at this monotonic time."""
        if isinstance(told, Gga):
            self._gga = _Heard(told, now_s)
        else:
            self._rmc = _Heard(told, now_s)

    def fix(self, now_s: float) -> Fix | None:
        """The newest position, as of this monotonic time. May be asked from any thread."""
        gga, rmc = self._fresh(self._gga, now_s), self._fresh(self._rmc, now_s)
        if gga is None:
            return None if rmc is None else _fix_of_rmc(rmc, now_s)
        if rmc is not None and not rmc.told.is_fix and _speaks_of(rmc, gga):
            return None
        return _fix_of_gga(gga, rmc, now_s)

    @property
    def satellites(self) -> int | None:
        """How many the receiver uses, whether they are enough for a fix or not."""
        return None if self._gga is None else self._gga.told.satellites

    def _fresh(self, heard: _Heard[Told] | None, now_s: float) -> _Heard[Told] | None:
        return heard if heard is not None and now_s - heard.received_s <= self._stale_s else None


def _speaks_of(rmc: _Heard[Rmc], gga: _Heard[Gga]) -> bool:
    """Whether an RMC says something of the moment of a GGA, or of a later one."""
    return rmc.received_s > gga.received_s or _second(rmc.told.time_of_day) == _second(gga.told.time_of_day)


def _second(moment: time | None) -> time | None:
    return None if moment is None else moment.replace(microsecond=0)


def _fix_of_gga(gga: _Heard[Gga], rmc: _Heard[Rmc] | None, now_s: float) -> Fix | None:
    told = gga.told
    if told.position is None or told.quality is None:
        return None
    return Fix(
        told.position.latitude_deg,
        told.position.longitude_deg,
        told.quality,
        now_s - gga.received_s,
        told.altitude_m,
        told.hdop,
        told.satellites,
        None if rmc is None else _moment(told.time_of_day, rmc.told.at),
    )


def _fix_of_rmc(rmc: _Heard[Rmc], now_s: float) -> Fix | None:
    told = rmc.told
    if told.position is None or told.quality is None:
        return None
    place = told.position
    return Fix(place.latitude_deg, place.longitude_deg, told.quality, now_s - rmc.received_s, at=told.at)


def _moment(time_of_day: time | None, near: datetime | None) -> datetime | None:
    """A time of the day with the date that brings it nearest to another moment: midnight may lie between the two."""
    if time_of_day is None or near is None:
        return None
    moment = datetime.combine(near.date(), time_of_day)
    if abs(moment - near) <= _HALF_DAY:
        return moment
    return moment - _DAY if moment > near else moment + _DAY
