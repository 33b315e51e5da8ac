"""Labels of the station check: large, wrapped, and never interpreted as markup."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QLabel, QPushButton, QWidget

from dscope_gui.qt.theme.sizes import TOUCH_PX


def wrapped(points: int, *, bold: bool = False, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setFont(sized(label, points, bold=bold))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def key(text: str, tip: str, does: Callable[[], object], *, shortcut: str = "", primary: bool = False) -> QPushButton:
    """A button for fingers; says its shortcut in the tip."""
    button = QPushButton(text)
    button.setMinimumSize(TOUCH_PX, TOUCH_PX)
    button.setAccessibleName(text)
    button.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
    button.setProperty("primary", primary)
    if shortcut:
        button.setShortcut(shortcut)
    button.clicked.connect(lambda _checked: does())
    return button


def sized(widget: QWidget, points: int, *, bold: bool = False) -> QFont:
    font = QFont(widget.font())
    font.setPointSize(points)
    font.setBold(bold)
    return font
