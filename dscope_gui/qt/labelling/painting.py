"""Draws marks, the mask that is being edited, and what a tool has begun upon the picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF, QTransform

from dscope_gui.overlay.palette import MUTED, PAPER, Color
from dscope_gui.qt.labelling.drawing import Drawing, Place, Tool
from dscope_gui.qt.labelling.shown_mark import EditedMask, ShownMark
from dscope_gui.qt.widgets.halo_text import color_of, draw_halo_text, line_pen, rim_pen
from dscope_gui.qt.widgets.view_transform import ViewTransform

_THIN_PX, _THICK_PX = 1.4, 2.4
_DOT_PX: Final = 5.0
_BESIDE_PX: Final = 5.0


def paint_mark(painter: QPainter, mark: ShownMark, view: ViewTransform) -> None:
    """The outline; of what is said to be none dashed and grey."""
    style = Qt.PenStyle.DashLine if mark.is_none else Qt.PenStyle.SolidLine
    _outline(painter, mark.outlines, view, _color(mark), _THIN_PX, style)


def paint_titles(painter: QPainter, marks: Sequence[ShownMark], view: ViewTransform, font: QFont) -> None:
    """Beside each mark; shortened or left out where another one stands already, until somebody zooms in."""
    metrics, right = QFontMetricsF(font), float(painter.window().right())
    taken: list[QRectF] = []
    for mark in marks:
        x, y = view.to_widget(*mark.at)
        for text in (mark.title, mark.short):
            start = x + _BESIDE_PX
            if start < right:  # else the mark itself is out of sight
                start = min(start, right - _BESIDE_PX - metrics.horizontalAdvance(text))
            room = metrics.boundingRect(text).translated(start, y)
            if not any(room.intersects(other) for other in taken):
                draw_halo_text(painter, QPointF(start, y), text, color_of(_color(mark)), font)
                taken.append(room)
                break


def _color(mark: ShownMark) -> Color:
    return MUTED if mark.is_none else mark.color


def paint_engine(painter: QPainter, outlines: Iterable[QPolygonF], view: ViewTransform) -> None:
    """What the inspection marked, where that is not what is marked now."""
    _outline(painter, outlines, view, PAPER, _THIN_PX, Qt.PenStyle.DotLine)


def paint_edited(painter: QPainter, mask: EditedMask, view: ViewTransform) -> None:
    """The mask itself, pixel by pixel, with a light outline."""
    _mask(painter, mask, view, Qt.PenStyle.SolidLine)


def paint_earlier(painter: QPainter, mask: EditedMask, view: ViewTransform) -> None:
    """A mask that held before; its outline is dashed, as it does not hold now."""
    _mask(painter, mask, view, Qt.PenStyle.DashLine)


def _mask(painter: QPainter, mask: EditedMask, view: ViewTransform, style: Qt.PenStyle) -> None:
    left, top = view.to_widget(mask.patch.x - 0.5, mask.patch.y - 0.5)
    width, height = mask.image.width() * view.scale, mask.image.height() * view.scale
    painter.drawImage(QRectF(left, top, width, height), mask.image)
    _outline(painter, mask.outlines, view, PAPER, _THICK_PX, style)


def paint_begun(painter: QPainter, drawing: Drawing, view: ViewTransform, pointer: QPointF | None) -> None:
    """The ring of the brush, the box, or the corners of the polygon."""
    if drawing.box is not None:
        one, other = (QPointF(*view.to_widget(*corner)) for corner in drawing.box)
        _stroke(painter, QPolygonF([one, QPointF(other.x(), one.y()), other, QPointF(one.x(), other.y()), one]))
    if drawing.corners:
        _paint_corners(painter, drawing.corners, view, pointer)
    if pointer is not None and drawing.tool in (Tool.BRUSH, Tool.ERASER):
        radius = drawing.size_px * view.scale / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (rim_pen(_THIN_PX), line_pen(color_of(PAPER), _THIN_PX)):
            painter.setPen(pen)
            painter.drawEllipse(pointer, radius, radius)


def _paint_corners(painter: QPainter, corners: Sequence[Place], view: ViewTransform, pointer: QPointF | None) -> None:
    places = [QPointF(*view.to_widget(*corner)) for corner in corners]
    _stroke(painter, QPolygonF([*places, pointer] if pointer is not None else places))
    painter.setBrush(color_of(PAPER))
    painter.setPen(rim_pen(1.0))
    for place in places:
        painter.drawEllipse(place, _DOT_PX, _DOT_PX)


def _stroke(painter: QPainter, line: QPolygonF) -> None:
    for pen in (rim_pen(_THICK_PX), line_pen(color_of(PAPER), _THICK_PX)):
        painter.setPen(pen)
        painter.drawPolyline(line)


def _outline(  # noqa: PLR0917 - what is drawn, where and how
    painter: QPainter,
    outlines: Iterable[QPolygonF],
    view: ViewTransform,
    color: Color,
    width: float,
    style: Qt.PenStyle,
) -> None:
    painter.save()
    half = view.scale / 2
    painter.setTransform(QTransform(view.scale, 0, 0, view.scale, view.left + half, view.top + half), combine=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for polygon in outlines:
        for pen in (rim_pen(width), line_pen(color_of(color), width, style)):
            painter.setPen(pen)
            painter.drawPolygon(polygon)
    painter.restore()
