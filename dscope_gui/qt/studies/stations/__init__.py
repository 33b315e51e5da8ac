"""Agreement of stations on the screen of studies: what is compared, and what it says."""

from dscope_gui.qt.studies.stations.page import StationsPage
from dscope_gui.qt.studies.stations.presenter import StationsPresenter

__all__ = ["StationsPage", "StationsPresenter"]
