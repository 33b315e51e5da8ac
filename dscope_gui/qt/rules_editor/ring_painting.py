"""Draws the chosen zone: its ring shaded, its outer edge thick with grips, and what it measures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.overlay.palette import INK, PAPER, zone_color
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.halo_text import color_of, line_pen, rim_pen
from dscope_gui.qt.widgets.view_transform import ViewTransform
from dscope_gui.qt.widgets.zone_painting import paint_ellipse

_SHADE: Final = 46
"""Of 255: the glass stays visible beneath."""
_SHADED_FROM_PX: Final = 2.0
_EDGE_PX: Final = 3.0
_GRIP_PX: Final = 8.0
_GRIP_TURNS: Final = (0.0, math.pi / 2, math.pi, 3 * math.pi / 2)
_ROOM_FOR_GRIPS_PX: Final = 40.0
"""Radius of a ring on the screen that all four leave open; a smaller one has a single grip."""
_TAG_ALPHA: Final = 225
_TAG_AT_PX: Final = 12.0
_TAG_PAD_PX: Final = 8.0
_CORNER_PX: Final = 6.0
_FOCUS_PX: Final = 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """`place` : of the zone, from the inside out. `has_grips` : its edge can be moved."""

    cladding: Ellipse
    ring: ZoneRing
    place: int
    has_grips: bool


def paint_chosen(painter: QPainter, chosen: Chosen, view: ViewTransform, ring_px: float) -> None:
    """Shade the ring and mark its outer edge; `ring_px` is its width on the screen."""
    base = zone_color(chosen.ring.name, chosen.place)
    outer = chosen.cladding.scaled(chosen.ring.outer)
    if ring_px >= _SHADED_FROM_PX:
        shape = _path(outer, view).subtracted(_path(chosen.cladding.scaled(chosen.ring.inner), view))
        painter.fillPath(shape, color_of(base, _SHADE))
    paint_ellipse(painter, outer, view, color_of(base), _EDGE_PX)
    if chosen.has_grips:
        turns = _GRIP_TURNS if outer.mean_radius * view.scale >= _ROOM_FOR_GRIPS_PX else _GRIP_TURNS[:1]
        for x, y in outer.points_at(np.array(turns)):
            _paint_grip(painter, QPointF(*view.to_widget(float(x), float(y))), color_of(base))


def paint_tag(painter: QPainter, text: str, font: QFont) -> None:
    """A line of text in the upper left corner."""
    painter.setFont(font)
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 2 * _TAG_PAD_PX, metrics.height() + _TAG_PAD_PX
    box = QRectF(_TAG_AT_PX, _TAG_AT_PX, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color_of(INK, _TAG_ALPHA))
    painter.drawRoundedRect(box, _CORNER_PX, _CORNER_PX)
    painter.setPen(color_of(PAPER))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_focus(painter: QPainter, widget: QWidget) -> None:
    """A frame that says where keys go."""
    painter.setPen(QPen(QColor(colors_of(widget).accent), _FOCUS_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1))


def _paint_grip(painter: QPainter, at: QPointF, color: QColor) -> None:
    painter.setBrush(color)
    painter.setPen(rim_pen(1.0))
    painter.drawEllipse(at, _GRIP_PX, _GRIP_PX)
    painter.setPen(line_pen(color_of(PAPER), 1.6))
    painter.drawEllipse(at, _GRIP_PX - 1.5, _GRIP_PX - 1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _path(ellipse: Ellipse, view: ViewTransform) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), ellipse.a * view.scale, ellipse.b * view.scale)
    x, y = view.to_widget(ellipse.cx, ellipse.cy)
    return QTransform().translate(x, y).rotate(ellipse.angle_deg).map(path)
