"""A bar of a round length in µm in a corner of the picture."""

from __future__ import annotations

import math
from typing import Final

from PyQt6.QtCore import QLineF, QPointF, QRectF
from PyQt6.QtGui import QFont, QPainter

from dscope_gui.overlay.palette import PAPER
from dscope_gui.qt.widgets.halo_text import color_of, draw_halo_text, line_pen, rim_pen

_MOST_SHARE: Final = 0.22
"""Of the widget's width that the bar may take."""
_ROUND: Final = (5.0, 2.0, 1.0)
_MARGIN_PX: Final = 16.0
_BAR_PX: Final = 3.0
_TEN: Final = 10.0


def paint_scale_bar(painter: QPainter, room: QRectF, um_per_widget_px: float, font: QFont) -> None:
    """Bottom left, with its length above it."""
    length_um = round_length_um(room.width() * _MOST_SHARE * um_per_widget_px)
    length_px = length_um / um_per_widget_px
    left, bottom = room.left() + _MARGIN_PX, room.bottom() - _MARGIN_PX
    line = QLineF(left, bottom, left + length_px, bottom)
    for pen in (rim_pen(_BAR_PX), line_pen(color_of(PAPER), _BAR_PX)):
        painter.setPen(pen)
        painter.drawLine(line)
    baseline = QPointF(left, bottom - _MARGIN_PX / 2)
    draw_halo_text(painter, baseline, f"{length_um:g} µm", color_of(PAPER), font)


def round_length_um(most_um: float) -> float:
    """The largest of 1, 2, 5, 10, 20 … that is not over `most_um`."""
    decade = _TEN ** math.floor(math.log10(most_um))
    return next(digit * decade for digit in _ROUND if digit * decade <= most_um)
