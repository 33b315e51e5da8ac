"""A picture with a heat map between it and its overlay."""

from __future__ import annotations

from typing import Final, cast

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QImage, QPainter

from dscope_gui.qt.widgets.picture_view import PictureView

_CHANNELS: Final = 4


class HeatedView(PictureView):
    """Shows a map that was made for the picture it shows."""

    _layer_image: QImage | None = None

    @property
    def shows_heat(self) -> bool:
        return self._layer_image is not None

    def show_heat(self, layer: NDArray[np.uint8] | None) -> None:
        """Lay the map over the picture; None takes it away.

        Parameters
        ----------
        layer : (H, W, 4) uint8, blue green red and opacity, as large as the picture.
        """
        self._layer_image = None if layer is None else _image_of(np.ascontiguousarray(layer))
        self.update()

    def paint_upon(self, painter: QPainter) -> None:
        image = self._layer_image
        if image is None:
            return
        view = self.view
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(view.left, view.top, image.width() * view.scale, image.height() * view.scale), image)


def _image_of(pixels: NDArray[np.uint8]) -> QImage:
    height, width, channels = pixels.shape
    row_bytes = channels * width
    if channels != _CHANNELS:
        raise ValueError(f"a heat map has {_CHANNELS} channels, not {channels}")
    # PyQt6 takes any buffer, but its types know bytes alone; the copy owns what the array may lose.
    return QImage(cast(bytes, pixels.data), width, height, row_bytes, QImage.Format.Format_ARGB32).copy()
