"""Draws the zones as thin rings with their names."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.overlay.palette import zone_color
from dscope_gui.qt.widgets.halo_text import color_of, draw_halo_text, line_pen, rim_pen
from dscope_gui.qt.widgets.overlay import Overlay
from dscope_gui.qt.widgets.view_transform import ViewTransform
from dscope_gui.qt.widgets.wording import zone_title

_LINE_PX: Final = 1.3
_FIRST_TURN_DEG: Final = -62.0
"""Where the name of the innermost zone stands on its ring: up and to the right."""
_TURN_DEG: Final = 26.0
"""From one name to the next, so that narrow rings do not crowd them."""
_TRIES: Final = 48
_EDGE_PX: Final = 6.0
_LEAST_RADIUS_PX: Final = 60.0
"""Of the cladding in the widget; on a smaller one the names would cover the fiber."""


def paint_zones(painter: QPainter, overlay: Overlay, view: ViewTransform) -> None:
    """Every zone's outer edge."""
    if overlay.cladding is None:
        return
    for place, zone in enumerate(overlay.zones):
        color = color_of(zone_color(zone.name, place))
        paint_ellipse(painter, overlay.cladding.scaled(zone.outer), view, color, _LINE_PX)


def paint_zone_names(
    painter: QPainter, overlay: Overlay, view: ViewTransform, room: QRectF, taken: list[QRectF]
) -> None:
    """Each zone's name beside its ring, within `room` and clear of what is in `taken`; where no place is left, none."""
    font = painter.font()
    if overlay.cladding is None or overlay.cladding.mean_radius * view.scale < _LEAST_RADIUS_PX:
        return
    taken = list(taken)
    for place, zone in enumerate(overlay.zones):
        title = overlay.zone_titles[place] if overlay.zone_titles else zone_title(zone.name)
        size = _size(title, font)
        is_narrow = (zone.outer - zone.inner) * overlay.cladding.mean_radius * view.scale < 2 * size[1]
        along = _along(overlay.cladding.scaled(zone.outer), _FIRST_TURN_DEG + place * _TURN_DEG)
        places = _places(along, view, size, outside=is_narrow)
        box = _free_place(places, room, taken)
        if box is None:
            continue
        taken.append(box)
        baseline = QPointF(box.left(), box.bottom() - QFontMetricsF(font).descent())
        draw_halo_text(painter, baseline, title, color_of(zone_color(zone.name, place)), font)


def paint_ellipse(painter: QPainter, ellipse: Ellipse, view: ViewTransform, color: QColor, width: float) -> None:
    """A thin line with a dark rim."""
    painter.save()
    painter.translate(*view.to_widget(ellipse.cx, ellipse.cy))
    painter.rotate(ellipse.angle_deg)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    a, b = ellipse.a * view.scale, ellipse.b * view.scale
    for pen in (rim_pen(width), line_pen(color, width)):
        painter.setPen(pen)
        painter.drawEllipse(QPointF(0, 0), a, b)
    painter.restore()


def _size(title: str, font: QFont) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(title), metrics.height()


def _free_place(places: Iterator[QRectF], room: QRectF, taken: list[QRectF]) -> QRectF | None:
    """The first place within `room` and clear of the names before."""
    inside = room.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
    return next(
        (box for box in places if inside.contains(box) and not any(box.intersects(other) for other in taken)), None
    )


Turned = tuple[float, tuple[float, float]]
"""A direction in radians, and the point of a ring there, in the picture."""


def _along(ring: Ellipse, first_deg: float) -> Iterator[Turned]:
    """All the way around a ring."""
    turns = math.radians(first_deg) + np.linspace(0.0, 2 * math.pi, _TRIES, endpoint=False, dtype=np.float64)
    for turn, (x, y) in zip(turns, ring.points_at(turns), strict=True):
        yield float(turn), (float(x), float(y))


def _places(
    along: Iterator[Turned], view: ViewTransform, size: tuple[float, float], *, outside: bool
) -> Iterator[QRectF]:
    """Just inside or outside a ring's edge."""
    width, height = size
    sign = 1 if outside else -1
    off_x, off_y = sign * (width / 2 + _EDGE_PX), sign * (height / 2 + _EDGE_PX)
    for turn, point in along:
        at_x, at_y = view.to_widget(*point)
        middle_x, middle_y = at_x + math.cos(turn) * off_x, at_y + math.sin(turn) * off_y
        yield QRectF(middle_x - width / 2, middle_y - height / 2, width, height)
