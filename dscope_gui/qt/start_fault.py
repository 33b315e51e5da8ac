"""Stands in place of the operator's screen when the station cannot be opened."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import spoken


class StartFault(QWidget):
    """What is wrong, and what to do about it."""

    def __init__(self, error: DScopeError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self._heading, self._what, self._then = QLabel(), QLabel(spoken(error.message)), QLabel()
        self._heading.setProperty("heading", True)
        column = QVBoxLayout(self)
        column.addStretch()
        for label in (self._heading, self._what, self._then):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("The station cannot be opened"))
        again = self.tr("Put it right in the settings, then close the program and open it again.")
        self._then.setText(f"{spoken(self._error.hint)}\n\n{again}".strip())

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
