"""How often each grey level occurs, with the saturated end marked."""

from __future__ import annotations

from typing import Final

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.camera_screen.frame_levels import LEVELS, SATURATED_LEVEL, FrameLevels
from dscope_gui.qt.theme import colors_of

_SIZE: Final = QSize(256, 110)
_TEXT_PX: Final = 24
_PAD_PX: Final = 6.0
_POINTS: Final = 11
_NOTICED_SHARE: Final = 0.001
_ROOT: Final = 0.5
"""Heights are square roots of the shares, or a bright background would flatten all the rest."""


class Histogram(QWidget):
    """Dark left, bright right; the words say mean and saturated share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.levels: FrameLevels | None = None
        self.setMinimumSize(_SIZE)
        self.setAccessibleName(self.tr("Histogram of the grey levels"))

    def show_levels(self, levels: FrameLevels) -> None:
        self.levels = levels
        self.update()

    def in_words(self) -> str:
        if self.levels is None:
            return self.tr("No picture yet")
        sign = "⚠ " if self.levels.saturated > _NOTICED_SHARE else ""
        told = self.tr("mean {mean:.0f} of 255   ·   {sign}saturated {share:.2%}")
        return told.format(mean=self.levels.mean, sign=sign, share=self.levels.saturated)

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.panel))
        room = QRectF(self.rect()).adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_TEXT_PX)
        if self.levels is not None:
            hot = room.left() + room.width() * SATURATED_LEVEL / (LEVELS - 1)
            painter.setPen(QPen(QColor(colors.answer[Answer.FAIL]), 2.0, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(hot, room.top()), QPointF(hot, room.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            painter.drawPolygon(_outline(self.levels, room))
        painter.setPen(QColor(colors.ink))
        font = painter.font()
        font.setPointSize(_POINTS)
        painter.setFont(font)
        line = QRectF(_PAD_PX, self.height() - _TEXT_PX, self.width() - 2 * _PAD_PX, _TEXT_PX)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.in_words())
        painter.end()


def _outline(levels: FrameLevels, room: QRectF) -> QPolygonF:
    heights = levels.shares**_ROOT
    heights = heights / max(float(heights.max()), np.finfo(float).tiny) * room.height()
    step = room.width() / (LEVELS - 1)
    points = [QPointF(room.left() + n * step, room.bottom() - float(h)) for n, h in enumerate(heights)]
    return QPolygonF([room.bottomLeft(), *points, room.bottomRight()])
