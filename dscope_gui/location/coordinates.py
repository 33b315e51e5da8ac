"""Latitude and longitude as people read them."""

from __future__ import annotations

import math
from typing import Final

_NORTH_SOUTH: Final = ("N", "S")
_EAST_WEST: Final = ("E", "W")


def coordinates_text(latitude_deg: float, longitude_deg: float) -> str:
    """Such as `48.117300° N, 11.516667° E`; the sixth digit is a tenth of a metre."""
    return f"{_coordinate(latitude_deg, _NORTH_SOUTH)}, {_coordinate(longitude_deg, _EAST_WEST)}"


def _coordinate(degrees: float, sides: tuple[str, str]) -> str:
    return f"{abs(degrees):.6f}° {sides[math.copysign(1.0, degrees) < 0]}"
