"""Lines and text on a picture, each with a dark or light rim so that they stand on black and on white."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QPointF, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from dscope_gui.overlay.palette import INK, Color

_RIM_PX: Final = 2.4


def color_of(blue_green_red: Color, alpha: int = 255) -> QColor:
    """A colour of the drawings on pictures for Qt."""
    blue, green, red = blue_green_red
    return QColor(red, green, blue, alpha)


def line_pen(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """As wide on the screen whatever the zoom."""
    pen = QPen(color, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen


def rim_pen(width: float) -> QPen:
    """Dark, a little wider than the line that is drawn upon it; opaque, as Qt takes four times as long to blend one."""
    return line_pen(color_of(INK), width + _RIM_PX)


def draw_halo_text(painter: QPainter, baseline: QPointF, text: str, color: QColor, font: QFont) -> None:
    """Text with a dark rim; `baseline` is where its first letter stands."""
    path = QPainterPath()
    path.addText(baseline, font, text)
    painter.setPen(rim_pen(1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.fillPath(path, color)
