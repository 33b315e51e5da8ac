"""A receiver, and a written place for the time in which it has no fix."""

from __future__ import annotations

from dataclasses import replace

from dscope_gui.domain.live import PartHealth, PartState
from dscope_gui.domain.location import Fix
from dscope_gui.protocols import LocationSource


class ReceiverOrPlace:
    """Implements `protocols.LocationSource` with two others; the first goes before the second.

    Parameters
    ----------
    receiver : its troubles are told although there is a place, as somebody wanted to have it.
    place : has a fix at any time.
    """

    def __init__(self, receiver: LocationSource, place: LocationSource) -> None:
        self._receiver, self._place = receiver, place

    def start(self) -> None:
        self._place.start()
        self._receiver.start()

    def fix(self) -> Fix | None:
        return self._receiver.fix() or self._place.fix()

    def health(self) -> PartHealth:
        told = self._receiver.health()
        if told.state in (PartState.OK, PartState.OFF):
            return told
        return replace(told, text=f"{told.text}; the written place is used meanwhile")

    def close(self) -> None:
        self._receiver.close()
        self._place.close()
