"""A box to choose from that ends a text too long for it with an ellipsis; Qt cuts it through a letter."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QPaintEvent
from PyQt6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

_BESIDE_PX: Final = 16
"""The margins of a line of the list at both sides together."""


class ElidingBox(QComboBox):
    """No wider than it is laid out; its list is as wide as its longest text.

    Parameters
    ----------
    mode : where a text is cut.
    """

    def __init__(self, parent: QWidget | None = None, *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def shown_text(self) -> str:
        """What of the chosen text there is room for."""
        style = self.style()
        if style is None:
            return self.currentText()
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(control, self._option(), field, self).width()
        return self.fontMetrics().elidedText(self.currentText(), self._mode, room)

    def showPopup(self) -> None:
        if (listed := self.view()) is not None and (bar := listed.verticalScrollBar()) is not None:
            texts = (self.itemText(place) for place in range(self.count()))
            longest = max(map(listed.fontMetrics().horizontalAdvance, texts), default=0)
            listed.setMinimumWidth(longest + bar.sizeHint().width() + _BESIDE_PX)
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option
