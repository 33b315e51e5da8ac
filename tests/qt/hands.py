"""Mouse and keyboard for tests; the one place where PyQt6's odd types of QTest are put right."""

from __future__ import annotations

from typing import Any, cast

from PyQt6.QtCore import Qt
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QWidget

_TEST = cast(Any, QTest)  # its static methods are typed as if they needed an object


def click(widget: QWidget) -> None:
    _TEST.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    _TEST.keyClick(widget, key, modifier)


def type_in(widget: QWidget, text: str) -> None:
    _TEST.keyClicks(widget, text)
