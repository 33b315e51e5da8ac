"""A picture with a heat map between it and its overlay."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QImage, QPainter

from dscope_gui.qt.widgets.picture_view import PictureView

_OPAQUE_CHANNELS = 4


class HeatedView(PictureView):
    """Shows a map that was made for the picture it shows."""

    _layer_image: QImage | None = None
    _pixels: NDArray[np.uint8] | None = None

    @property
    def shows_heat(self) -> bool:
        return self._layer_image is not None

    def show_heat(self, layer: NDArray[np.uint8] | None) -> None:
        """Lay the map over the picture; None takes it away.

        Parameters
        ----------
        layer : (H, W, 4) uint8, blue green red and opacity, as large as the picture.
        """
        self._pixels = None if layer is None else np.ascontiguousarray(layer)  # the image looks into them
        self._layer_image = None if self._pixels is None else _image_of(self._pixels)
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
    if channels != _OPAQUE_CHANNELS:
        raise ValueError(f"a heat map has {_OPAQUE_CHANNELS} channels, not {channels}")
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_ARGB32)
