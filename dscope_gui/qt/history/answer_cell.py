"""Draws the answer of a line: its sign and word on its colour, and whether it is conditional."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QModelIndex, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QPainter
from PyQt6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dscope_gui.domain.history import HistoryLine
from dscope_gui.qt.history.line_model import LINE_ROLE
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.wording import conditional_word

_MARGIN_PX: Final = 6.0
_NARROW_PX: Final = 2.0
"""Above and below two lines."""
_BELOW: Final = 0.45
"""Share of the second line."""
_SMALL: Final = 0.75


class AnswerCell(QStyledItemDelegate):
    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        line, table = index.data(LINE_ROLE), option.widget
        if painter is None or not isinstance(line, HistoryLine) or not isinstance(table, QWidget):
            super().paint(painter, option, index)
            return
        colors = colors_of(table)
        bare = QStyleOptionViewItem(option)
        if (style := table.style()) is not None:
            style.drawPrimitive(style.PrimitiveElement.PE_PanelItemViewItem, bare, painter, table)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.answer[line.answer]))
        margin = _NARROW_PX if line.conditional else _MARGIN_PX
        pill = QRectF(option.rect).adjusted(_MARGIN_PX, margin, -_MARGIN_PX, -margin)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(colors.on_answer))
        _write(painter, option.font, pill, str(index.data()), conditional_word() if line.conditional else "")
        painter.restore()


def _write(painter: QPainter, plain: QFont, pill: QRectF, word: str, condition: str) -> None:
    """The answer's word, and its condition in small letters below."""
    font = QFont(plain)
    font.setBold(True)
    painter.setFont(font)
    if not condition:
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
        return
    above = pill.adjusted(0.0, 0.0, 0.0, -pill.height() * _BELOW)
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, word)
    font.setPointSizeF(font.pointSizeF() * _SMALL)
    painter.setFont(font)
    below = pill.adjusted(0.0, pill.height() * (1.0 - _BELOW), 0.0, -_NARROW_PX)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, condition)
