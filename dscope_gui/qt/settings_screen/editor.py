"""What all editors of one setting have in common."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QWidget


class Editor(QWidget):
    """Shows one value and lets it be changed; whether the value is right others decide.

    Not an ABC: Qt's classes have a metaclass of their own, so what an editor must bring says so when it is missing.
    """

    changed = pyqtSignal()
    """By the user; `set_value` is silent."""

    def value(self) -> object:
        """What stands there: text, number, yes or no, None for nothing."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        raise NotImplementedError

    def name(self, label: str, hint: str) -> None:
        """Tell screen readers what it is."""
        self.setAccessibleName(label)
        self.setAccessibleDescription(hint)
