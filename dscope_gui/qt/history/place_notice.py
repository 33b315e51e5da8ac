"""Says in place what is going on: loading, nothing found, or what went wrong with its remedy and a second try."""

from __future__ import annotations

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import spoken


class PlaceNotice(QWidget):
    """Lies where the result would be."""

    retry_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message, self.hint = QLabel(), QLabel()
        self.retry = QPushButton(self.tr("Retry"))
        self.retry.setToolTip(self.tr("Try once more"))
        self.retry.clicked.connect(lambda _checked: self.retry_wanted.emit())
        self.message.setProperty("heading", True)
        self.hint.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.addStretch()
        for label in (self.message, self.hint):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch()

    def show_error(self, error: DScopeError) -> None:
        self._show(f"⚠  {spoken(error.message)}", spoken(error.hint), can_retry=True)

    def show_state(self, message: str, hint: str = "") -> None:
        self._show(message, hint, can_retry=False)

    def _show(self, message: str, hint: str, *, can_retry: bool) -> None:
        self.message.setText(message)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.retry.setVisible(can_retry)
