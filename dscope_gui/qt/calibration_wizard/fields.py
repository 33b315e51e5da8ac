"""Texts and numbers that a finger can enter, each under its name."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from dscope_gui.qt.settings_screen.number_editor import NumberEditor
from dscope_gui.qt.theme.sizes import BODY_PT, TABLE_PT

_GAP_PX: Final = 2


class Titled(QWidget):
    """A field under its name, with room for a hint beside the name."""

    def __init__(self, title: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(f"{title}   ·   {hint}" if hint else title)
        self.title.setProperty("muted", True)
        _set_points(self.title, TABLE_PT)
        _set_points(field, BODY_PT)
        self.title.setBuddy(field)
        field.setAccessibleName(title)
        field.setToolTip(hint or title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.title)
        column.addWidget(field)


class NumberField(QWidget):
    """A positive number with large keys to step it.

    Parameters
    ----------
    may_be_empty : nothing is None then.
    may_be_zero : whether zero counts as a number here.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        step: float,
        unit: str,
        *,
        may_be_empty: bool = False,
        may_be_zero: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = NumberEditor(step, unit, may_be_empty=may_be_empty)
        self._may_be_empty, self._may_be_zero = may_be_empty, may_be_zero
        self.editor.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.setFocusProxy(self.editor)

    def value(self) -> float | None:
        """None where nothing, or no number, stands there."""
        typed = self.editor.value()
        is_number = isinstance(typed, int | float) and (typed > 0 or (self._may_be_zero and typed == 0))
        return float(typed) if is_number and isinstance(typed, int | float) else None

    def set_value(self, value: float | None) -> None:
        self.editor.set_value(value)

    @property
    def is_right(self) -> bool:
        return self.value() is not None or (self._may_be_empty and self.editor.value() is None)


def text_field(placeholder: str = "") -> QLineEdit:
    """One line of text."""
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    return field


def free_choice(placeholder: str = "") -> QComboBox:
    """One line of text, or one of those entered before."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    if (line := box.lineEdit()) is not None:
        line.setPlaceholderText(placeholder)
    return box


def _set_points(widget: QWidget, points: int) -> None:
    font = QFont(widget.font())
    font.setPointSize(points)
    widget.setFont(font)
