"""The verdict: a word, a sign and a colour, always in the same place and readable from across the room."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QSizePolicy, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.operator.card_texts import CardTexts
from dscope_gui.qt.theme import colors_of

_HEIGHT_PX: Final = 178
_LETTER_PX: Final = 72
_LEAST_LETTER_PX: Final = 40
"""For long words of other languages on the narrowest screen."""
_WAITING_PX: Final = 34
_LINE_POINTS: Final = 15
_CORNER_PX: Final = 10.0
_EDGE_PX: Final = 6.0
_WORD_SHARE: Final = 0.58
"""Of the card's height; the lines beneath share the rest."""

_FILLED: Final = frozenset({Answer.PASS, Answer.FAIL})
"""Verdicts are filled; a retake and a question are none, and only framed."""


class VerdictCard(QWidget):
    """Shows texts; decides nothing.

    Signals
    -------
    tapped() : it was touched or clicked.
    """

    tapped = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = CardTexts(None, "–", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Verdict"))

    def show_texts(self, texts: CardTexts) -> None:
        self._texts = texts
        self.setAccessibleName(self.tr("Verdict: {verdict}").format(verdict=texts.word))
        self.setAccessibleDescription(texts.spoken)
        self.setToolTip(self._tip(texts))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        super().mouseReleaseEvent(event)
        if event is not None and self.rect().contains(event.position().toPoint()):
            self.tapped.emit()

    def _tip(self, texts: CardTexts) -> str:
        if texts.answer is None:
            return texts.spoken
        return f"{texts.spoken}\n{self.tr('Why? Tap here, or press W')}"

    @property
    def texts(self) -> CardTexts:
        return self._texts

    def sizeHint(self) -> QSize:
        return QSize(2 * _HEIGHT_PX, _HEIGHT_PX)

    def letter_px(self) -> int:
        """Height of the letters of the word: as large as the width allows."""
        if self._texts.answer is None:
            return _WAITING_PX
        sizes = range(_LETTER_PX, _LEAST_LETTER_PX, -2)
        return next((size for size in sizes if self._word_width(size) <= self.width() - 4 * _EDGE_PX), _LEAST_LETTER_PX)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._paint_plate(painter))
        painter.setFont(self._word_font(self.letter_px()))
        word_room = QRectF(0, _EDGE_PX, self.width(), self.height() * _WORD_SHARE)
        if not self._texts.zones and not self._texts.margin:
            word_room = QRectF(self.rect())
        painter.drawText(word_room, Qt.AlignmentFlag.AlignCenter, self._word())
        self._paint_lines(painter, word_room.bottom())
        painter.end()

    def _paint_plate(self, painter: QPainter) -> QColor:
        """The card itself; returns the colour for what is written upon it."""
        colors, answer = colors_of(self), self._texts.answer
        room = QRectF(self.rect()).adjusted(_EDGE_PX / 2, _EDGE_PX / 2, -_EDGE_PX / 2, -_EDGE_PX / 2)
        if answer is None:
            edge, plate, ink = QColor(colors.line), QColor(colors.panel), QColor(colors.muted)
        elif answer in _FILLED:
            edge = plate = QColor(colors.answer[answer])
            ink = QColor(colors.on_answer)
        else:
            edge, plate, ink = QColor(colors.answer[answer]), QColor(colors.panel), QColor(colors.ink)
        painter.setPen(QPen(edge, _EDGE_PX if answer is not None else 1.0))
        painter.setBrush(plate)
        painter.drawRoundedRect(room, _CORNER_PX, _CORNER_PX)
        return ink

    def _paint_lines(self, painter: QPainter, top: float) -> None:
        lines = [line for line in (self._texts.margin, self._texts.zones) if line]
        font = QFont(self.font())
        font.setPointSize(_LINE_POINTS)
        painter.setFont(font)
        height = QFontMetricsF(font).height()
        for place, line in enumerate(lines):
            room = QRectF(0, top + place * height, self.width(), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line)

    def _word(self) -> str:
        return f"{self._texts.sign} {self._texts.word}"

    def _word_width(self, letter_px: int) -> float:
        return QFontMetricsF(self._word_font(letter_px)).horizontalAdvance(self._word())

    def _word_font(self, letter_px: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(letter_px)
        font.setBold(True)
        return font
