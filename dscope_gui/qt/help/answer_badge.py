"""An answer as it looks on the verdict card: sign, word and colour together."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.theme import IconName, colors_of, picture_of
from dscope_gui.qt.theme.sizes import CORNER_PX, GAP_PX, ICON_PX, TOUCH_PX

_ICONS: Final = {
    Answer.PASS: IconName.PASS,
    Answer.FAIL: IconName.FAIL,
    Answer.RETAKE: IconName.RETAKE,
    Answer.ASK: IconName.ASK,
}
_LETTERS: Final = 6
"""All badges are as wide as a word of so many; a longer one makes its own wider."""


class AnswerBadge(QWidget):
    """`word` : in the language in force."""

    def __init__(self, answer: Answer, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._word = word
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setFixedHeight(TOUCH_PX)
        self.setAccessibleName(word)

    def sizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance("M" * _LETTERS)
        word = self.fontMetrics().horizontalAdvance(self._word)
        return QSize(max(least, word) + ICON_PX + 3 * GAP_PX, TOUCH_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.answer[self._answer]))
        painter.drawRoundedRect(QRectF(self.rect()), CORNER_PX, CORNER_PX)
        sign = picture_of(_ICONS[self._answer], colors.on_answer, ICON_PX)
        painter.drawPixmap(GAP_PX, (self.height() - ICON_PX) // 2, sign)
        painter.setPen(QColor(colors.on_answer))
        words = self.rect().adjusted(2 * GAP_PX + ICON_PX, 0, -GAP_PX, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word)
