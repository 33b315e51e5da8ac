"""One entry of the ticket: a small title over a field that takes typing and the scanner alike."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QFont, QKeyEvent
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dscope_gui.qt.operator.eliding_edit import ElidingEdit
from dscope_gui.qt.theme.sizes import TOUCH_PX

_MOST_LETTERS: Final = 256
_TITLE_POINTS: Final = 10
_POINTS: Final = 14


class TicketField(QWidget):
    """Emits what was entered when Enter is pressed or the field is left.

    Signals
    -------
    entered(str) : another text than before. left() : the keys belong to the screen again.
    """

    entered = pyqtSignal(str)
    left = pyqtSignal()

    def __init__(self, title: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.field = ElidingEdit()
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setPlaceholderText(placeholder)
        self.field.setFixedHeight(TOUCH_PX)
        self.field.setMinimumWidth(TOUCH_PX)
        self.field.setAccessibleName(title)
        self.field.setFont(_font(self.field, _POINTS))
        self.field.installEventFilter(self)
        self.field.editingFinished.connect(self._finish)
        self.field.returnPressed.connect(self.left)
        label = QLabel(title)
        label.setFont(_font(label, _TITLE_POINTS))
        label.setProperty("muted", True)
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(self.field)

    def show_value(self, value: str) -> None:
        """What the ticket says; does not disturb somebody who is typing."""
        self._value = value
        self.field.setToolTip(value)
        if not self.field.hasFocus() and self.field.text() != value:
            self.field.setText(value)
            self.field.setCursorPosition(0)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Esc gives up what was typed."""
        if isinstance(event, QKeyEvent) and _is_escape(event):
            self.field.setText(self._value)
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _finish(self) -> None:
        text = self.field.text().strip()
        if text != self._value:
            self._value = text
            self.entered.emit(text)


def _is_escape(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape.value


def _font(widget: QWidget, points: int) -> QFont:
    font = QFont(widget.font())
    font.setPointSize(points)
    return font
