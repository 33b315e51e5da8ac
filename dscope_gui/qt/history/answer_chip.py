"""A key that lets one answer through the filter: its sign, its word and its colour."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QAbstractButton, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.wording import answer_sign, answer_word

_HEIGHT_PX: Final = 44
_SIDE_PX: Final = 16
_LINE_PX: Final = 2.0


class AnswerChip(QAbstractButton):
    """Filled while it is chosen, an outline otherwise."""

    def __init__(self, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = answer
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(f"{answer_sign(answer)} {answer_word(answer)}")
        self.setAccessibleName(self.tr("Show only {}").format(answer_word(answer)))
        self.setToolTip(self.accessibleName())
        font = self.font()
        font.setBold(True)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _SIDE_PX, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        colors = colors_of(self)
        own = QColor(colors.answer[self.answer])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(colors.accent if self.hasFocus() and not self.isChecked() else colors.line)
        painter.setPen(QPen(QColor(colors.ink) if self.hasFocus() and self.isChecked() else edge, _LINE_PX))
        painter.setBrush(own if self.isChecked() else QColor(colors.panel))
        box = QRectF(self.rect()).adjusted(_LINE_PX, _LINE_PX, -_LINE_PX, -_LINE_PX)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(colors.on_answer if self.isChecked() else colors.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
