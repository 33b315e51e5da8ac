"""An address as a square that phones read."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QImage, QPixmap
from PyQt6.QtWidgets import QLabel, QWidget

_QUIET: Final = 4
"""Modules of white around it, as ISO/IEC 18004 asks for."""
_SIDE_PX: Final = 168
_WHITE: Final = 255


class QrCode(QLabel):
    """White in both themes: phones expect dark upon light."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setFixedSize(QSize(_SIDE_PX, _SIDE_PX))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @property
    def text_inside(self) -> str:
        return self._text

    def show_text(self, text: str) -> None:
        """Empty shows nothing."""
        if text == self._text:
            return
        self._text = text
        self.setPixmap(_drawn(text) if text else QPixmap())
        self.setAccessibleName(text)


def _drawn(text: str) -> QPixmap:
    modules = np.asarray(cv2.QRCodeEncoder.create().encode(text), np.uint8)
    framed = np.pad(_cut(modules), _QUIET, constant_values=_WHITE)
    side = framed.shape[0]
    image = QImage(framed.tobytes(), side, side, side, QImage.Format.Format_Grayscale8)
    return QPixmap.fromImage(image.scaledToWidth(max(1, _SIDE_PX // side) * side))


def _cut(modules: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Without whatever margin the encoder left."""
    rows, columns = np.nonzero(modules < _WHITE)
    return modules[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
