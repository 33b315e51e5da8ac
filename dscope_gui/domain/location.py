"""Where on earth the station is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FixQuality(StrEnum):
    """How the position was found; the words of NMEA-0183's GGA."""

    GPS = "gps"
    DGPS = "dgps"
    PPS = "pps"
    RTK = "rtk"
    FLOAT_RTK = "float_rtk"
    ESTIMATED = "estimated"
    MANUAL = "manual"
    SIMULATED = "simulated"


@dataclass(frozen=True, slots=True)
class Fix:
    """One position, WGS-84.

    Parameters
    ----------
    altitude_m : above mean sea level; None where the receiver does not tell.
    hdop : horizontal dilution of precision; None where it does not tell.
    age_s : since it was received, as of the moment it was asked for.
    at : time of the receiver, UTC; None where it does not tell.
    """

    latitude_deg: float
    longitude_deg: float
    quality: FixQuality
    age_s: float
    altitude_m: float | None = None
    hdop: float | None = None
    satellites: int | None = None
    at: datetime | None = None
