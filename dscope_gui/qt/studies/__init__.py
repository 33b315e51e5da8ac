"""Studies of the station: planned, captured step by step, and looked at."""

from dscope_gui.qt.studies.presenter import StudiesPresenter
from dscope_gui.qt.studies.screen import StudiesScreen

__all__ = ["StudiesPresenter", "StudiesScreen"]
