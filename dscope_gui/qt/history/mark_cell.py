"""Draws the box by which a line is marked for the export, large enough for a finger."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QModelIndex, QRectF, Qt
from PyQt6.QtGui import QColor, QPainter, QPen
from PyQt6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dscope_gui.qt.theme import colors_of

_SIDE_PX: Final = 22.0
_CORNER_PX: Final = 4.0
_LINE_PX: Final = 2.0


class MarkCell(QStyledItemDelegate):
    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        table, state = option.widget, index.data(Qt.ItemDataRole.CheckStateRole)
        if painter is None or not isinstance(table, QWidget):
            return
        if (style := table.style()) is not None:
            style.drawPrimitive(style.PrimitiveElement.PE_PanelItemViewItem, option, painter, table)
        if state is not None:
            _draw_box(painter, option, table, is_marked=state == Qt.CheckState.Checked)


def _draw_box(painter: QPainter, option: QStyleOptionViewItem, table: QWidget, *, is_marked: bool) -> None:
    colors = colors_of(table)
    box = QRectF(0.0, 0.0, _SIDE_PX, _SIDE_PX)
    box.moveCenter(QRectF(option.rect).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.on_accent if is_marked else colors.muted), _LINE_PX))
    painter.setBrush(QColor(colors.accent if is_marked else colors.field))
    painter.drawRoundedRect(box, _CORNER_PX, _CORNER_PX)
    if is_marked:
        painter.setPen(QColor(colors.on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✔")
    painter.restore()
