"""Says above the list that the shared history does not answer, and what is shown instead."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QWidget


class AwayNote(QLabel):
    """Not seen while everything is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_away(self, is_away: bool) -> None:
        if is_away:
            said = self.tr("The shared history does not answer. Shown is what this station stored itself.")
            self.setText(f"⚠  {said}")
        self.setVisible(is_away)
