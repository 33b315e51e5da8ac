"""The blank: live, as a map of its light, or corrected, with the microscope's own specks marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QPointF, QRectF, Qt
from PyQt6.QtGui import QFont, QImage, QPainter, QPaintEvent, QPolygonF
from PyQt6.QtWidgets import QWidget

from dscope_gui.calibration.fixed_specks import FoundSpeck
from dscope_gui.overlay.palette import ALARM, MUTED, PAPER
from dscope_gui.qt.flat_field.light_map import LightLine, LightMap
from dscope_gui.qt.widgets import PictureView
from dscope_gui.qt.widgets.halo_text import color_of, line_pen, rim_pen

_LEAST_RING_PX: Final = 11.0
_AROUND: Final = 1.6
_LINE_PX: Final = 1.4
_RING_PX: Final = 2.2
_POINTS: Final = 11


class BlankView(PictureView):
    """A picture, and over it a map of the light or nothing, and rings around specks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Picture of the blank"))
        self._map: LightMap | None = None
        self._colors: QImage | None = None
        self._specks: tuple[FoundSpeck, ...] = ()

    def show_map(self, light: LightMap | None) -> None:
        """Over the whole picture; None shows the picture itself."""
        self._map = light
        self._colors = None
        if light is not None:
            height, width, _ = light.colors.shape
            shared = QImage(light.colors.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
            self._colors = shared.copy()
        self.update()

    def show_specks(self, specks: Sequence[FoundSpeck]) -> None:
        self._specks = tuple(specks)
        self.update()

    @property
    def specks(self) -> tuple[FoundSpeck, ...]:
        return self._specks

    @property
    def is_map_shown(self) -> bool:
        return self._map is not None

    def paintEvent(self, event: QPaintEvent | None) -> None:
        super().paintEvent(event)
        if self._map is None and not self._specks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._map is not None and self._colors is not None:
            self._paint_map(painter, self._map, self._colors)
        for speck in self._specks:
            self._paint_ring(painter, speck)
        painter.end()

    def _paint_map(self, painter: QPainter, light: LightMap, colors: QImage) -> None:
        left, top = self.view.to_widget(-0.5, -0.5)
        right, bottom = self.view.to_widget(light.size[0] - 0.5, light.size[1] - 0.5)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, top, right - left, bottom - top), colors)
        font = QFont(self.font())
        font.setPointSize(_POINTS)
        font.setBold(True)
        painter.setFont(font)
        for line in light.lines:
            self._paint_line(painter, line)

    def _paint_line(self, painter: QPainter, line: LightLine) -> None:
        polygon = QPolygonF([QPointF(*self.view.to_widget(x, y)) for x, y in line.points.tolist()])
        for pen in (rim_pen(_LINE_PX), line_pen(color_of(PAPER), _LINE_PX)):
            painter.setPen(pen)
            painter.drawPolyline(polygon)
        text, middle = f"{line.share:.0%}", polygon.at(polygon.count() // 2)
        box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-4, -2, 4, 2)
        box.moveCenter(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color_of((28, 24, 22), 210))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(color_of(PAPER))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_ring(self, painter: QPainter, speck: FoundSpeck) -> None:
        x, y = self.view.to_widget(speck.x_px, speck.y_px)
        radius = max(_LEAST_RING_PX, _AROUND * speck.diameter_px / 2.0 * self.view.scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        color = color_of(ALARM if self._map is not None else MUTED)
        for pen in (rim_pen(_RING_PX), line_pen(color, _RING_PX, Qt.PenStyle.DotLine)):
            painter.setPen(pen)
            painter.drawEllipse(QPointF(x, y), radius, radius)
