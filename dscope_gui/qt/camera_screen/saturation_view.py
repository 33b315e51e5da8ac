"""The live picture with saturated pixels in red: there nothing can be seen."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.images import GreyImage
from dscope_gui.qt.camera_screen.frame_levels import saturated_mask
from dscope_gui.qt.widgets import PictureView

_MOST_PX: Final = 512
_RED: Final = QColor(255, 40, 40)


class SaturationView(PictureView):
    """Marks are as coarse as a 512th of the picture, so that one hot pixel can be seen as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks_saturated = True
        self._mask: QImage | None = None
        self._size = (1, 1)

    def show_image(self, grey: GreyImage) -> None:
        super().show_image(grey)
        self._size = (grey.shape[1], grey.shape[0])
        self._mask = _image_of(grey) if self._marks_saturated else None

    def mark_saturated(self, marks: bool) -> None:
        """Whether saturated pixels are painted red."""
        self._marks_saturated = marks
        if not marks:
            self._mask = None
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        super().paintEvent(event)
        if self._mask is None:
            return
        left, top = self.view.to_widget(-0.5, -0.5)
        right, bottom = self.view.to_widget(self._size[0] - 0.5, self._size[1] - 0.5)
        painter = QPainter(self)
        painter.drawImage(QRectF(left, top, right - left, bottom - top), self._mask)
        painter.end()


def _image_of(grey: GreyImage) -> QImage | None:
    mask = saturated_mask(grey, _MOST_PX)
    if not mask.any():
        return None
    height, width = mask.shape
    alpha = QImage(mask.tobytes(), width, height, width, QImage.Format.Format_Alpha8)
    red = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    red.fill(_RED)
    painter = QPainter(red)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, alpha)
    painter.end()
    return red
