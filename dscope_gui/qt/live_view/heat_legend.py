"""What the colours of the heat map mean, in a corner of the picture."""

from __future__ import annotations

from typing import Final, cast

import numpy as np
from PyQt6.QtCore import QCoreApplication, QPointF, QRectF
from PyQt6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from dscope_gui.overlay.palette import INK, PAPER
from dscope_gui.qt.live_view.heat_image import heat_pixels
from dscope_gui.qt.widgets.halo_text import color_of, draw_halo_text

_STEPS: Final = 64
_BAR_WIDTH_PX: Final = 130.0
_BAR_HEIGHT_PX: Final = 12.0
_MARGIN_PX: Final = 16.0
_GAP_PX: Final = 8.0


def paint_heat_legend(painter: QPainter, room: QRectF, font: QFont) -> None:
    """Bottom right: `seldom`, the colours, `often`."""
    seldom = QCoreApplication.translate("HeatLegend", "seldom")
    often = QCoreApplication.translate("HeatLegend", "often")
    metrics = QFontMetricsF(font)
    right = room.right() - _MARGIN_PX - metrics.horizontalAdvance(often)
    baseline = room.bottom() - _MARGIN_PX
    bar = QRectF(right - _GAP_PX - _BAR_WIDTH_PX, baseline - _BAR_HEIGHT_PX, _BAR_WIDTH_PX, _BAR_HEIGHT_PX)
    painter.fillRect(bar.adjusted(-2, -2, 2, 2), color_of(INK))
    painter.drawImage(bar, _colors())
    draw_halo_text(painter, QPointF(right, baseline), often, color_of(PAPER), font)
    left = bar.left() - _GAP_PX - metrics.horizontalAdvance(seldom)
    draw_halo_text(painter, QPointF(left, baseline), seldom, color_of(PAPER), font)


def _colors() -> QImage:
    pixels = heat_pixels(np.linspace(0.0, 1.0, _STEPS, dtype=np.float64)[np.newaxis, :])
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(cast(bytes, pixels.data), _STEPS, 1, 4 * _STEPS, form).copy()
