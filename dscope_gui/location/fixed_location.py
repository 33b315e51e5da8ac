"""A station that is not moved about: its place is written in the configuration."""

from __future__ import annotations

import math
from typing import Final

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.domain.location import Fix, FixQuality
from dscope_gui.domain.realtime import FixedPlace

_NORTH_SOUTH: Final = ("N", "S")
_EAST_WEST: Final = ("E", "W")


class FixedLocation:
    """Implements `protocols.LocationSource`; its fix is never old."""

    def __init__(self, place: FixedPlace) -> None:
        self._fix = Fix(place.latitude_deg, place.longitude_deg, FixQuality.MANUAL, 0.0, place.altitude_m)

    def start(self) -> None:
        """Nothing has to be begun."""

    def fix(self) -> Fix | None:
        return self._fix

    def health(self) -> PartHealth:
        written = coordinates_text(self._fix.latitude_deg, self._fix.longitude_deg)
        return PartHealth(Part.LOCATION, PartState.OK, f"The station stands where it is written: {written}")

    def close(self) -> None:
        """Nothing has to be ended."""


def coordinates_text(latitude_deg: float, longitude_deg: float) -> str:
    """Such as `48.117300° N, 11.516667° E`; the sixth digit is a tenth of a metre."""
    return f"{_coordinate(latitude_deg, _NORTH_SOUTH)}, {_coordinate(longitude_deg, _EAST_WEST)}"


def _coordinate(degrees: float, sides: tuple[str, str]) -> str:
    return f"{abs(degrees):.6f}° {sides[math.copysign(1.0, degrees) < 0]}"
