"""The picture of the stream: the frame, upon it the heat map where it is wanted, upon that zones and defects."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QImage, QPainter
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.live import HeatMapMessage
from dscope_gui.qt.live_view.display import Shown
from dscope_gui.qt.live_view.found import overlay_of_message, um_per_px_of
from dscope_gui.qt.live_view.heat_image import heat_image
from dscope_gui.qt.live_view.heat_legend import paint_heat_legend
from dscope_gui.qt.widgets import PictureView

_LEGEND_POINTS: Final = 12


class LivePicture(PictureView):
    """The heat map belongs to the end face and moves with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heat: QImage | None = None
        self._half_side = 1.0
        self._heat_visible = False

    @property
    def is_heat_visible(self) -> bool:
        return self._heat_visible

    @property
    def has_heat(self) -> bool:
        """Whether anything was seen lately."""
        return self._heat is not None

    def show_seen(self, shown: Shown) -> None:
        """The newest frame with what was found on it."""
        self.show_note("")
        self.show_image(shown.frame.image)
        self.show_overlay(overlay_of_message(shown.message))
        self.show_scale(um_per_px_of(shown.message))

    def show_heat_map(self, message: HeatMapMessage) -> None:
        self._heat, self._half_side = heat_image(message), message["half_side"]
        self.update()

    def set_heat_visible(self, visible: bool) -> None:
        self._heat_visible = visible
        self.update()

    def paint_upon(self, painter: QPainter) -> None:
        if not self._heat_visible:
            return
        if self._heat is not None and (box := self.heat_box()) is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, self._heat)
        paint_heat_legend(painter, QRectF(self.rect()), self._font(_LEGEND_POINTS))

    def heat_box(self) -> QRectF | None:
        """Where the heat map lies in the widget; None without an end face."""
        if (cladding := self.overlay.cladding) is None:
            return None
        half_width, half_height = (self._half_side * half for half in cladding.half_extent())
        left, top = self.view.to_widget(cladding.cx - half_width, cladding.cy - half_height)
        right, bottom = self.view.to_widget(cladding.cx + half_width, cladding.cy + half_height)
        return QRectF(left, top, right - left, bottom - top)
