"""Where the window was when it was closed, so that it opens there again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PyQt6.QtCore import QByteArray, QSettings
from PyQt6.QtWidgets import QWidget

_FILE: Final = "window.ini"
_KEY: Final = "geometry"
_FIRST_WIDTH_PX: Final = 1280
_FIRST_HEIGHT_PX: Final = 800


def restore_place(window: QWidget, data_folder: Path) -> None:
    """Size and place of the last time; whatever is in the file, the window stays on the screen."""
    geometry = _file(data_folder).value(_KEY)
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        window.resize(_FIRST_WIDTH_PX, _FIRST_HEIGHT_PX)


def save_place(window: QWidget, data_folder: Path) -> None:
    """Not worth a word when it cannot be written."""
    file = _file(data_folder)
    file.setValue(_KEY, window.saveGeometry())
    file.sync()


def _file(data_folder: Path) -> QSettings:
    return QSettings(str(data_folder / _FILE), QSettings.Format.IniFormat)
