"""The instrument behind the screens: workstation, its threads, and what the screens may ask of them."""

from dscope_gui.qt.station.calibration_sentry import CalibrationSentry
from dscope_gui.qt.station.desk import StationDesk
from dscope_gui.qt.station.station import Station

__all__ = ["CalibrationSentry", "Station", "StationDesk"]
