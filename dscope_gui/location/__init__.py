"""Where on earth the station is: a receiver of NMEA-0183 at a serial port, or a place that is written down."""

from dscope_gui.location.choosing import location_of
from dscope_gui.location.coordinates import coordinates_text
from dscope_gui.location.fixed_location import FixedLocation
from dscope_gui.location.nmea_receiver import NmeaReceiver
from dscope_gui.location.serial_port import ports_that_are_here

__all__ = ["FixedLocation", "NmeaReceiver", "coordinates_text", "location_of", "ports_that_are_here"]
