"""Draws the defects upon a picture: outlines, numbers, the selected one, and those that are gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QLineF, QPointF, Qt
from PyQt6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF, QTransform

from dscope_gui.domain.defect import Defect
from dscope_gui.overlay.palette import ALARM, INK, MUTED, PAPER, Color
from dscope_gui.qt.widgets.halo_text import color_of, line_pen, rim_pen
from dscope_gui.qt.widgets.markers import Marker
from dscope_gui.qt.widgets.overlay import Overlay
from dscope_gui.qt.widgets.view_transform import ViewTransform

ALLOWED: Final[Color] = (255, 214, 120)
"""Defects that break nothing: light blue, apart from red for the colour-blind as well."""

_THIN_PX: Final = 1.6
_THICK_PX: Final = 3.2
_DOTTED_PX: Final = 2.4
_SELECTED_PX: Final = 7.0
_PULSE_PX: Final = 16.0
"""How far the halo of the selected defect swells while it pulses."""
_HALO_ALPHA: Final = 150
_CORNER_PX: Final = 5.0
_PADDING_PX: Final = 4.0


@dataclass(frozen=True, slots=True)
class Outlines:
    """Outlines of an overlay as polygons, made once and drawn with every frame."""

    defects: tuple[QPolygonF, ...]
    gone: tuple[QPolygonF, ...]

    @staticmethod
    def of(overlay: Overlay) -> Outlines:
        return Outlines(tuple(map(_polygon, overlay.defects)), tuple(map(_polygon, overlay.gone)))


def _polygon(defect: Defect) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in defect.outline_px.tolist()])


def paint_defects(painter: QPainter, overlay: Overlay, outlines: Outlines, view: ViewTransform) -> None:
    """Outlines: allowed ones thin, offending ones thick, disputed ones dashed, those of the microscope dotted.

    Gone ones are dashed too, but grey and without a number; that of a disputed one has a question mark.
    """
    painter.save()
    painter.setTransform(_transform(view), combine=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for polygon in outlines.gone:
        _stroke(painter, polygon, color_of(MUTED), _THIN_PX, Qt.PenStyle.DashLine)
    for defect, polygon in zip(overlay.defects, outlines.defects, strict=True):
        if defect.excluded is not None:
            _stroke(painter, polygon, color_of(MUTED), _DOTTED_PX, Qt.PenStyle.DotLine)
            continue
        offends = defect.id in overlay.offending
        color, width = (color_of(ALARM), _THICK_PX) if offends else (color_of(ALLOWED), _THIN_PX)
        style = Qt.PenStyle.DashLine if defect.by_judge.disputed else Qt.PenStyle.SolidLine
        _stroke(painter, polygon, color, width, style)
    painter.restore()


def paint_selected(painter: QPainter, polygon: QPolygonF, view: ViewTransform, pulse: float) -> None:
    """A light halo around one defect; `pulse` from 0 (still) to 1 swells it."""
    painter.save()
    painter.setTransform(_transform(view), combine=True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(color_of(PAPER, _HALO_ALPHA), 2 * (_SELECTED_PX + pulse * _PULSE_PX)))
    painter.drawPolygon(polygon)
    painter.restore()


def marker_size(text: str, font: QFont) -> tuple[float, float]:
    """Width and height in widget pixels of a number's plate."""
    metrics = QFontMetricsF(font)
    height = metrics.height() + _PADDING_PX
    return max(metrics.horizontalAdvance(text) + 2 * _PADDING_PX + 2, height), height


def paint_marker(painter: QPainter, marker: Marker, view: ViewTransform, font: QFont, *, selected: bool) -> None:
    """A plate with the number: filled red for an offending defect, dark for the others, light for the selected.

    That of the microscope's own dirt is grey, as its outline.
    """
    plate, ink, edge = _plate_colors(marker.is_offending, selected=selected)
    if marker.is_excluded and not selected:
        ink = edge = color_of(MUTED)
    (x0, y0), (x1, y1) = marker.leader
    line = QLineF(x0, y0, x1, y1).translated(view.left, view.top)
    for pen in (rim_pen(1.0), line_pen(edge, 1.0)):
        painter.setPen(pen)
        painter.drawLine(line)
    box = marker.rect(view)
    painter.setPen(line_pen(edge, _THICK_PX if selected else 1.0))
    painter.setBrush(plate)
    painter.drawRoundedRect(box, _CORNER_PX, _CORNER_PX)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, marker.text)


def _plate_colors(is_offending: bool, *, selected: bool) -> tuple[QColor, QColor, QColor]:
    if selected:
        return color_of(PAPER), color_of(INK), color_of(ALARM if is_offending else ALLOWED)
    if is_offending:
        return color_of(ALARM), color_of(PAPER), color_of(PAPER)
    return color_of(INK, 220), color_of(PAPER), color_of(ALLOWED)


def _stroke(
    painter: QPainter, polygon: QPolygonF, color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> None:
    for pen in (rim_pen(width), line_pen(color, width, style)):
        painter.setPen(pen)
        painter.drawPolygon(polygon)


def _transform(view: ViewTransform) -> QTransform:
    half = view.scale / 2
    return QTransform(view.scale, 0, 0, view.scale, view.left + half, view.top + half)
