"""Draws the answer of a line: its sign and word on its colour."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QModelIndex, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter
from PyQt6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dscope_gui.domain.history import HistoryLine
from dscope_gui.qt.history.line_model import LINE_ROLE
from dscope_gui.qt.theme import colors_of

_MARGIN_PX: Final = 6.0


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
        pill = QRectF(option.rect).adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(colors.on_answer))
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()
