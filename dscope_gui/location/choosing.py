"""Which location source a configuration asks for."""

from __future__ import annotations

from dscope_gui.domain.realtime import FixtureCalibration
from dscope_gui.location.fixed_location import FixedLocation
from dscope_gui.location.nmea_receiver import NmeaReceiver
from dscope_gui.location.no_location import NoLocation
from dscope_gui.location.receiver_or_place import ReceiverOrPlace
from dscope_gui.protocols import Clock, LocationSource


def location_of(calibration: FixtureCalibration, clock: Clock) -> LocationSource:
    """The source that is asked for, which its `start` has still to set going.

    With a receiver and a written place both, the receiver tells where the station is as long as it has a fix, then the
    place does, with the quality `manual`. With neither, there is never a fix, and the part is off.
    """
    receiver = NmeaReceiver(calibration, clock) if calibration.gps_enabled else None
    place = None if calibration.fixed_place is None else FixedLocation(calibration.fixed_place)
    if receiver is not None and place is not None:
        return ReceiverOrPlace(receiver, place)
    return receiver or place or NoLocation()
