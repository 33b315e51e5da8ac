"""The program's own line drawings, tinted to the theme."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final

from PyQt6.QtCore import QByteArray, Qt
from PyQt6.QtGui import QIcon, QPainter, QPixmap
from PyQt6.QtSvg import QSvgRenderer

from dscope_gui.paths import icons_folder
from dscope_gui.qt.theme.colors import Colors

_DRAWN_PX: Final = (24, 32, 48, 64, 128)
"""Sizes drawn beforehand; Qt scales the next larger one down."""


class IconName(StrEnum):
    """Each is a file in `resources/icons`."""

    ASK = "ask"
    AUDIT = "audit"
    BACK = "back"
    BACKSPACE = "backspace"
    BOX = "box"
    BRUSH = "brush"
    CALIBRATE = "calibrate"
    CAMERA = "camera"
    CAPTURE = "capture"
    CLEAN = "clean"
    CLOSE = "close"
    COMPARE = "compare"
    COPY = "copy"
    ERASER = "eraser"
    ERROR = "error"
    EXPORT = "export"
    FAIL = "fail"
    FOLDER = "folder"
    FORWARD = "forward"
    FULLSCREEN = "fullscreen"
    HAND = "hand"
    HEAT_MAP = "heat-map"
    HELP = "help"
    HISTORY = "history"
    INFO = "info"
    INSPECT = "inspect"
    LABEL = "label"
    LIVE = "live"
    LOCK = "lock"
    MINUS = "minus"
    MODEL = "model"
    NOTICES = "notices"
    OK = "ok"
    OVERLAY = "overlay"
    PASS = "pass"
    PLUS = "plus"
    POLYGON = "polygon"
    REDO = "redo"
    REFRESH = "refresh"
    REPORT = "report"
    RETAKE = "retake"
    RULES = "rules"
    SAVE = "save"
    SEARCH = "search"
    SETTINGS = "settings"
    STATION_CHECK = "station-check"
    STREAM = "stream"
    STUDY = "study"
    TREND = "trend"
    UNDO = "undo"
    UNLOCK = "unlock"
    USER = "user"
    WARNING = "warning"
    ZOOM_FIT = "zoom-fit"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"


def icon(name: IconName | str, colors: Colors) -> QIcon:
    """The drawing for a button: in ink, muted when disabled, and to be seen on the accent when checked."""
    return _icon(IconName(name), colors.ink, colors.muted, colors.on_accent)


def accent_icon(name: IconName | str, colors: Colors) -> QIcon:
    """The drawing for a button whose ground is the accent."""
    return _icon(IconName(name), colors.on_accent, colors.muted, colors.on_accent)


@cache
def _icon(name: IconName, normal: str, disabled: str, checked: str) -> QIcon:
    made = QIcon()
    for size_px in _DRAWN_PX:
        made.addPixmap(picture_of(name, normal, size_px), QIcon.Mode.Normal)
        made.addPixmap(picture_of(name, disabled, size_px), QIcon.Mode.Disabled)
        made.addPixmap(picture_of(name, checked, size_px), QIcon.Mode.Normal, QIcon.State.On)
    return made


def picture_of(name: IconName | str, color: str, size_px: int) -> QPixmap:
    """The drawing in one color, `#rrggbb`, as a square picture."""
    picture = QPixmap(size_px, size_px)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(_drawing(IconName(name)).replace("currentColor", color).encode())).render(painter)
    painter.end()
    return picture


@cache
def _drawing(name: IconName) -> str:
    return (icons_folder() / f"{name}.svg").read_text(encoding="utf-8")
