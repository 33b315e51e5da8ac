"""A field for one line that shows the beginning and the end of a text too long for it, until somebody edits it."""

from __future__ import annotations

from PyQt6.QtCore import QRect, Qt
from PyQt6.QtGui import QPainter, QPaintEvent
from PyQt6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame


class ElidingEdit(QLineEdit):
    def shown_text(self) -> str:
        """What of the text there is room for."""
        room = self._contents().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        style = self.style()
        if style is None or self.hasFocus() or self.shown_text() == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, self._option(), painter, self)
        painter.setPen(self.palette().text().color())
        painter.drawText(self._contents(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, self.shown_text())
        painter.end()

    def _contents(self) -> QRect:
        style = self.style()
        if style is None:
            return self.contentsRect()
        return style.subElementRect(QStyle.SubElement.SE_LineEditContents, self._option(), self).adjusted(2, 0, -2, 0)

    def _option(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option
