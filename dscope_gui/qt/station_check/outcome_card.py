"""Green or red: a word, a sign and a colour, readable from across the room."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QSizePolicy, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.fitting_font import shrink_to

_HEIGHT_PX: Final = 92
_LETTER_PX: Final = 48
_CORNER_PX: Final = 10.0
_EDGE_PX: Final = 5.0


class OutcomeCard(QWidget):
    """`answer` : PASS is filled green, FAIL red; None is a plain frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_outcome(self, answer: Answer | None, text: str) -> None:
        self._answer, self.text = answer, text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * _HEIGHT_PX, _HEIGHT_PX)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        colors = colors_of(self)
        is_filled = self._answer in (Answer.PASS, Answer.FAIL)
        edge = QColor(colors.line if self._answer is None else colors.answer[self._answer])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, _EDGE_PX))
        painter.setBrush(edge if is_filled else QColor(colors.panel))
        half = _EDGE_PX / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _CORNER_PX, _CORNER_PX)
        painter.setPen(QColor(colors.on_answer if is_filled else colors.ink))
        font = QFont(self.font())
        font.setPixelSize(_LETTER_PX)
        font.setBold(True)
        shrink_to(font, self.text, self.width() - 2 * _HEIGHT_PX // 4)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
        painter.end()
