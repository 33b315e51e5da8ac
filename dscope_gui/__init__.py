"""D-Scope Blink: finds, measures and judges defects on fiber-optic end faces."""

import os

import cv2  # noqa: F401 - first: its import sets the two variables taken back below

from dscope_gui.version import __version__

# OpenCV points Qt at its own plugins on import; child processes and our own Qt must not inherit that.
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)

__all__ = ["__version__"]
