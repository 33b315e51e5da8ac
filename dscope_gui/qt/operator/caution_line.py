"""A line that nobody can overlook: why sizes are not to be trusted as usual, or what to look at oneself."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QLabel, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.theme import colors_of

_POINTS: Final = 15
_PAD_PX: Final = 8


class CautionLine(QLabel):
    """Hidden as long as there is nothing to say; in the colour of an answer."""

    def __init__(self, answer: Answer = Answer.RETAKE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Warning"))
        self.show_text("")

    def show_text(self, text: str) -> None:
        """One line with its sign; empty takes it away."""
        self.setText(text)
        self.setVisible(bool(text))
        self._tint()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        colors = colors_of(self)
        sheet = (
            f"background: {colors.answer[self._answer]}; color: {colors.on_answer}; border-radius: 6px;"
            f"font-size: {_POINTS}pt; font-weight: bold; padding: {_PAD_PX}px;"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
