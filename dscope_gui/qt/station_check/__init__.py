"""The check before a shift: guided steps, golden connectors, control charts, and the history of checks."""

from dscope_gui.qt.station_check.book_presenter import BookPresenter
from dscope_gui.qt.station_check.lock_watch import LockWatch
from dscope_gui.qt.station_check.presenter import CheckPresenter
from dscope_gui.qt.station_check.screen import CheckScreen, Page

__all__ = ["BookPresenter", "CheckPresenter", "CheckScreen", "LockWatch", "Page"]
