"""Where on earth the station is: a receiver of NMEA-0183 at a serial port, or a place that is written down."""

from dscope_gui.location.choosing import location_of
from dscope_gui.location.fixed_location import FixedLocation
from dscope_gui.location.nmea_receiver import NmeaReceiver

__all__ = ["FixedLocation", "NmeaReceiver", "location_of"]
