"""Renders the part of a picture that a widget shows, fast enough for every frame of a live camera."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QPointF
from PyQt6.QtGui import QImage, QPainter

from dscope_gui.domain.images import GreyImage
from dscope_gui.qt.widgets.view_transform import Extent, ViewTransform

_HALVE_BELOW: Final = 0.5
"""Below it a linear filter skips pixels and rings turn noisy; halving by areas first costs nearly nothing."""
_DEEP_BITS: Final = 8
"""By which a 16-bit picture is shifted down to be shown."""


@dataclass(frozen=True, slots=True)
class VisiblePart:
    """Pixels ready to be painted 1:1.

    Parameters
    ----------
    pixels : (H, W) uint8 in device pixels; `image` looks into them and does not own them.
    at : widget position of its top-left corner.
    """

    image: QImage
    pixels: NDArray[np.uint8]
    at: QPointF

    def paint(self, painter: QPainter) -> None:
        painter.drawImage(self.at, self.image)


@dataclass(frozen=True, slots=True)
class _Span:
    """Along one axis: picture pixels `first` up to `end`, painted on the device pixels `start` up to `stop`."""

    first: int
    end: int
    start: int
    stop: int


def visible_part(grey: GreyImage, view: ViewTransform, widget: Extent, ratio: float) -> VisiblePart | None:
    """What of the picture the widget shows, or None when that is nothing.

    Parameters
    ----------
    ratio : device pixels per widget pixel.
    """
    step = 2 if view.scale * ratio < _HALVE_BELOW else 1
    across = _span(grey.shape[1], view.scale * ratio, view.left * ratio, widget.width * ratio, step)
    down = _span(grey.shape[0], view.scale * ratio, view.top * ratio, widget.height * ratio, step)
    if across is None or down is None:
        return None
    part = grey[down.first : down.end, across.first : across.end]
    pixels = _eight_bit(_resized(part, across.stop - across.start, down.stop - down.start, step))
    height, width = pixels.shape
    image = QImage(cast(bytes, pixels.data), width, height, pixels.strides[0], QImage.Format.Format_Grayscale8)
    image.setDevicePixelRatio(ratio)
    return VisiblePart(image, pixels, QPointF(across.start / ratio, down.start / ratio))


def _span(pixels: int, scale: float, offset: float, room: float, step: int) -> _Span | None:
    first = max(0, math.floor(-offset / scale)) // step * step
    end = min(pixels, math.ceil((room - offset) / scale / step) * step) // step * step
    start, stop = round(offset + first * scale), round(offset + end * scale)
    return _Span(first, end, start, stop) if end > first and stop > start else None


def _resized(part: GreyImage, width: int, height: int, step: int) -> GreyImage:
    if step > 1:
        half = (part.shape[1] // step, part.shape[0] // step)
        part = cast(GreyImage, cv2.resize(part, half, interpolation=cv2.INTER_AREA))
    return cast(GreyImage, cv2.resize(part, (width, height), interpolation=cv2.INTER_LINEAR))


def _eight_bit(grey: GreyImage) -> NDArray[np.uint8]:
    if grey.dtype == np.uint8:
        return np.ascontiguousarray(grey, dtype=np.uint8)
    return (grey >> _DEEP_BITS).astype(np.uint8)
