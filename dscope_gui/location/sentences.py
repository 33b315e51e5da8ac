"""What GGA and RMC sentences say, checked field by field: the parser lets rubbish through."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

import pynmea2

from dscope_gui.domain.location import FixQuality

_QUALITIES: Final = {
    1: FixQuality.GPS,
    2: FixQuality.DGPS,
    3: FixQuality.PPS,
    4: FixQuality.RTK,
    5: FixQuality.FLOAT_RTK,
    6: FixQuality.ESTIMATED,
    7: FixQuality.MANUAL,
    8: FixQuality.SIMULATED,
}
"""Of GGA's quality indicator; 0 is no fix, and of other numbers nobody knows what they mean."""

_MODES: Final = {
    "": FixQuality.GPS,
    "A": FixQuality.GPS,
    "D": FixQuality.DGPS,
    "P": FixQuality.PPS,
    "R": FixQuality.RTK,
    "F": FixQuality.FLOAT_RTK,
    "E": FixQuality.ESTIMATED,
    "M": FixQuality.MANUAL,
    "S": FixQuality.SIMULATED,
}
"""Of RMC's mode indicator, which older receivers do not send."""

_NUMBER: Final = re.compile(r"\d{1,6}(\.\d{0,6})?")
_WHOLE: Final = re.compile(r"\d{1,3}")
_TIME: Final = re.compile(r"\d{6}(\.\d{1,9})?")
_DATE: Final = re.compile(r"\d{6}")
_ANGLE: Final = re.compile(r"\d{2,3}[0-5]\d\.\d{1,12}")
"""Degrees, and minutes below 60."""

_HIGHEST_LATITUDE: Final = 90.0
_HIGHEST_LONGITUDE: Final = 180.0


@dataclass(frozen=True, slots=True)
class Position:
    latitude_deg: float
    longitude_deg: float


@dataclass(frozen=True, slots=True)
class Gga:
    """`position`, `quality` : None where the receiver says that it has none, or where the fields are rubbish."""

    time_of_day: time | None
    position: Position | None
    quality: FixQuality | None
    altitude_m: float | None
    hdop: float | None
    satellites: int | None

    @property
    def is_fix(self) -> bool:
        return self.position is not None and self.quality is not None


@dataclass(frozen=True, slots=True)
class Rmc:
    """`quality` : None where the receiver calls the sentence void."""

    time_of_day: time | None
    day: date | None
    position: Position | None
    quality: FixQuality | None

    @property
    def is_fix(self) -> bool:
        return self.position is not None and self.quality is not None

    @property
    def at(self) -> datetime | None:
        """The receiver's time, UTC."""
        if self.day is None or self.time_of_day is None:
            return None
        return datetime.combine(self.day, self.time_of_day)


@dataclass(frozen=True, slots=True)
class Other:
    """A right sentence that does not tell where the receiver is."""


Sentence = Gga | Rmc | Other


def read_sentence(text: str) -> Sentence | None:
    """What a sentence says; None where its checksum is wrong or missing, or where it is no sentence at all."""
    try:
        parsed = pynmea2.parse(text, check=True)
    except pynmea2.SentenceTypeError:
        return Other()
    except (ValueError, LookupError):  # its ParseError is a ValueError; LookupError comes from torn proprietary ones
        return None
    if isinstance(parsed, pynmea2.types.talker.GGA):
        return _gga(parsed)
    if isinstance(parsed, pynmea2.types.talker.RMC):
        return _rmc(parsed)
    return Other()


def _gga(parsed: Any) -> Gga:
    return Gga(
        _time_of_day(parsed),
        _position(parsed),
        _QUALITIES.get(parsed.gps_qual),
        _altitude_m(parsed),
        float(parsed.horizontal_dil) if _NUMBER.fullmatch(parsed.horizontal_dil) else None,
        int(parsed.num_sats) if _WHOLE.fullmatch(parsed.num_sats) else None,
    )


def _rmc(parsed: Any) -> Rmc:
    quality = _MODES.get(parsed.mode_indicator) if parsed.status == "A" else None
    return Rmc(_time_of_day(parsed), _day(parsed), _position(parsed), quality)


def _time_of_day(parsed: Any) -> time | None:
    found = parsed.timestamp if _TIME.fullmatch(_raw(parsed, "timestamp")) else None
    return found if isinstance(found, time) else None


def _day(parsed: Any) -> date | None:
    found = parsed.datestamp if _DATE.fullmatch(_raw(parsed, "datestamp")) else None
    return found if isinstance(found, date) else None


def _raw(parsed: Any, name: str) -> str:
    """A field as it came. The parser makes something of torn times and dates: `27112` would be in the year 2012."""
    index = parsed.name_to_idx[name]
    return str(parsed.data[index]) if index < len(parsed.data) else ""


def _position(parsed: Any) -> Position | None:
    """None for empty and for impossible coordinates, which the parser calls 0.0 or raises for."""
    if not (_ANGLE.fullmatch(parsed.lat) and _ANGLE.fullmatch(parsed.lon)):
        return None
    if parsed.lat_dir not in ("N", "S") or parsed.lon_dir not in ("E", "W"):
        return None
    position = Position(parsed.latitude, parsed.longitude)
    is_on_earth = abs(position.latitude_deg) <= _HIGHEST_LATITUDE and abs(position.longitude_deg) <= _HIGHEST_LONGITUDE
    return position if is_on_earth else None


def _altitude_m(parsed: Any) -> float | None:
    altitude = parsed.altitude
    is_told = isinstance(altitude, float) and math.isfinite(altitude) and parsed.altitude_units == "M"
    return altitude if is_told else None
