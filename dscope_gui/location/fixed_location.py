"""A station that is not moved about: its place is written in the configuration."""

from __future__ import annotations

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.domain.location import Fix, FixQuality
from dscope_gui.domain.realtime import FixedPlace
from dscope_gui.location.coordinates import coordinates_text


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
