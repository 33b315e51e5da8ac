"""The window of `dscope live --display`."""

from dscope_gui.qt.live_window.run import run_live_window
from dscope_gui.qt.live_window.window import LiveWindow

__all__ = ["LiveWindow", "run_live_window"]
