"""A station that nobody told where it is."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.domain.location import Fix

_OFF: Final = PartHealth(Part.LOCATION, PartState.OFF, "Nobody asked where the station is")


class NoLocation:
    """Implements `protocols.LocationSource`; there is never a fix."""

    def start(self) -> None:
        """There is nothing to begin."""

    def fix(self) -> Fix | None:
        return None

    def health(self) -> PartHealth:
        return _OFF

    def close(self) -> None:
        """There is nothing to end."""
