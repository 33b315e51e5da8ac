"""Keeps OpenCV's own Qt 5 out of the way of this program's Qt 6.

Importing cv2 names its own plugins and fonts in the environment, where Qt 6 and child processes would look for theirs.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import cv2

_SET_BY_OPENCV: Final = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def forget_opencv_plugins() -> None:
    """Take back what the import of cv2 wrote into the environment; what the user set himself stays."""
    folder = str(Path(cv2.__file__).parent)
    for name in _SET_BY_OPENCV:
        if os.environ.get(name, "").startswith(folder):
            del os.environ[name]
