"""Mouse and keyboard for tests; the one place where PyQt6's odd types of QTest are put right."""

from __future__ import annotations

from typing import Any, cast

from PyQt6.QtCore import QEvent, QPoint, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QWidget

_TEST = cast(Any, QTest)  # its static methods are typed as if they needed an object


def click(widget: QWidget) -> None:
    _TEST.mouseClick(widget, Qt.MouseButton.LeftButton)


def click_at(widget: QWidget | None, place: QPoint) -> None:
    _TEST.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    _TEST.keyClick(widget, key, modifier)


def type_in(widget: QWidget, text: str) -> None:
    """Any text at all; QTest itself ends the process on letters that it knows no key for."""
    for sign in text:
        key = ord(sign.upper()) if sign.isascii() and sign.isprintable() else Qt.Key.Key_unknown.value
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))
