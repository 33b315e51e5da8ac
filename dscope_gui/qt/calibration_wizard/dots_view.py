"""A picture of the dot target with the dots as they were found, and how far each lies from its place on the grid."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from PyQt6.QtCore import QLineF, QPointF, Qt
from PyQt6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PyQt6.QtWidgets import QWidget

from dscope_gui.calibration import TargetFit
from dscope_gui.qt.theme import DARK
from dscope_gui.qt.widgets import PictureView

_RING_PX: Final = 7.0
_PEN_PX: Final = 2.0
_SHADE_PX: Final = 4.0
_ARROW_PX: Final = 22.0
"""Length in the widget that a residual of the usual size shall have."""
_USED: Final = QColor(DARK.good)
_LEFT_OUT: Final = QColor(DARK.poor)
_SHADE: Final = QColor(0, 0, 0, 170)
"""Beneath every line: the picture may be bright or dark anywhere."""
_DECADE: Final = 10.0


class DotsView(PictureView):
    """Rings are dots of the fit, crosses dots that it left out; lines show residuals, much enlarged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Picture of the dot target"))
        self.fit_shown: TargetFit | None = None
        self._shows_residuals = False

    def show_fit(self, fit: TargetFit | None, *, residuals: bool = False) -> None:
        """Draw these dots; None draws none."""
        self.fit_shown = fit
        self._shows_residuals = residuals
        self.update()

    @property
    def exaggeration(self) -> float:
        """By how much the drawn residuals are longer than on the picture; 1, 2 or 5 times a power of ten."""
        if self.fit_shown is None or self.fit_shown.residual_px <= 0:
            return 1.0
        return _round_number(_ARROW_PX / (self.fit_shown.residual_px * self.view.scale))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        super().paintEvent(event)
        if self.fit_shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dots(painter, self.fit_shown)
        painter.end()

    def _paint_dots(self, painter: QPainter, fit: TargetFit) -> None:
        centres = [QPointF(*self.view.to_widget(float(x), float(y))) for x, y in fit.centres_px]
        used = [centre for centre, is_used in zip(centres, fit.used, strict=True) if is_used]
        left_out = [centre for centre, is_used in zip(centres, fit.used, strict=True) if not is_used]
        crosses = _path([line for centre in left_out for line in _cross(centre)])
        lines = _path(self._residual_lines(centres, fit) if self._shows_residuals else [])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen_used, pen_left_out in ((_pen(_SHADE, _SHADE_PX),) * 2, (_pen(_USED), _pen(_LEFT_OUT))):
            painter.setPen(pen_used)
            if self._shows_residuals:
                painter.drawPath(lines)
            else:
                for centre in used:
                    painter.drawEllipse(centre, _RING_PX, _RING_PX)
            painter.setPen(pen_left_out)
            painter.drawPath(crosses)

    def _residual_lines(self, centres: list[QPointF], fit: TargetFit) -> list[QLineF]:
        longer = self.exaggeration * self.view.scale
        offsets = np.asarray(fit.residuals_px) * longer
        return [
            QLineF(centre, QPointF(centre.x() + float(dx), centre.y() + float(dy)))
            for centre, (dx, dy), is_used in zip(centres, offsets, fit.used, strict=True)
            if is_used
        ]


def _pen(color: QColor, width_px: float = _PEN_PX) -> QPen:
    return QPen(color, width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _path(lines: list[QLineF]) -> QPainterPath:
    """All in one: drawn one by one, hundreds of lines would take their time."""
    path = QPainterPath()
    for line in lines:
        path.moveTo(line.p1())
        path.lineTo(line.p2())
    return path


def _cross(centre: QPointF) -> tuple[QLineF, QLineF]:
    x, y, far = centre.x(), centre.y(), _RING_PX
    return QLineF(x - far, y - far, x + far, y + far), QLineF(x - far, y + far, x + far, y - far)


def _round_number(value: float) -> float:
    decade = _DECADE ** math.floor(math.log10(value))
    return decade * next(step for step in (5.0, 2.0, 1.0) if step * decade <= value)
