"""How many dots lie how far from their places on the grid."""

from __future__ import annotations

from typing import Final

import numpy as np
from PyQt6.QtCore import QPointF, QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt6.QtWidgets import QWidget

from dscope_gui.calibration import TargetFit
from dscope_gui.qt.theme import colors_of

_SIZE: Final = QSize(240, 90)
_TEXT_PX: Final = 26.0
_PAD_PX: Final = 8.0
_POINTS: Final = 11
_BINS: Final = 20
_GAP_PX: Final = 1.0


class ResidualHistogram(QWidget):
    """Of the dots that the fit used; a dashed line marks the root mean square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: tuple[int, ...] = ()
        self._most_px = self._rms_px = 0.0
        self.setMinimumSize(_SIZE)
        self.setAccessibleName(self.tr("Histogram of the residuals"))

    def show_fit(self, fit: TargetFit | None) -> None:
        """Count the dots of a fit; None shows none."""
        self.counts, self._most_px, self._rms_px = (), 0.0, 0.0
        if fit is not None and fit.dots_used:
            lengths = np.hypot(*np.asarray(fit.residuals_px)[np.asarray(fit.used)].T)
            self._most_px, self._rms_px = float(lengths.max()), fit.residual_px
            counts, _ = np.histogram(lengths, bins=_BINS, range=(0.0, max(self._most_px, np.finfo(float).tiny)))
            self.counts = tuple(int(count) for count in counts)
        self.update()

    def in_words(self) -> str:
        if not self.counts:
            return self.tr("No dots yet")
        told = self.tr("residuals 0 … {most:.2f} px,   rms {rms:.3f} px")
        return told.format(most=self._most_px, rms=self._rms_px)

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.panel))
        room = QRectF(self.rect()).adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_TEXT_PX)
        if self.counts:
            self._paint_bars(painter, room, QColor(colors.accent))
            at = room.left() + room.width() * self._rms_px / self._most_px
            painter.setPen(QPen(QColor(colors.ink), 2.0, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, room.top()), QPointF(at, room.bottom()))
        painter.setPen(QColor(colors.ink))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        font = painter.font()
        font.setPointSize(_POINTS)
        painter.setFont(font)
        below = QRectF(_PAD_PX, self.height() - _TEXT_PX, self.width() - 2 * _PAD_PX, _TEXT_PX)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.in_words())
        painter.end()

    def _paint_bars(self, painter: QPainter, room: QRectF, color: QColor) -> None:
        wide, most = room.width() / len(self.counts), max(self.counts)
        for place, count in enumerate(self.counts):
            high = room.height() * count / most
            left = room.left() + place * wide + _GAP_PX
            painter.fillRect(QRectF(left, room.bottom() - high, wide - 2 * _GAP_PX, high), color)
