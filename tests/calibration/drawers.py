"""Five ways to draw ellipses that know nothing of this program; each gives a dot's share of every pixel, 0 to 1."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import EllipseCollection
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from PyQt6.QtCore import QPointF, Qt
from PyQt6.QtGui import QBrush, QColor, QImage, QPainter

from tests.calibration.scenes import Disc

Shares = NDArray[np.float64]
Drawer = Callable[[Sequence[Disc], int, int], Shares]

_PIL_FINER = 8
_OPENCV_FINER = 4
_OPENCV_BITS = 6
_FULL = 255.0


def pil_drawn(discs: Sequence[Disc], width: int, height: int) -> Shares:
    """Pillow, eight times finer in each direction, in integers."""
    n = _PIL_FINER
    picture = Image.new("L", (width * n, height * n), 0)
    pen = ImageDraw.Draw(picture)
    for d in discs:
        x, y, rx, ry = (d.x + 0.5) * n - 0.5, (d.y + 0.5) * n - 0.5, d.rx * n, d.ry * n
        pen.ellipse((x - rx, y - ry, x + rx, y + ry), fill=round(d.share * _FULL))
    return np.asarray(picture.resize((width, height), Image.Resampling.BOX), dtype=np.float64) / _FULL


def matplotlib_drawn(discs: Sequence[Disc], width: int, height: int) -> Shares:
    """Matplotlib's Agg, anti-aliased."""
    figure = Figure(figsize=(width / 100.0, height / 100.0), dpi=100, facecolor="black")
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_axis_off()
    axes.set_xlim(-0.5, width - 0.5)
    axes.set_ylim(height - 0.5, -0.5)
    ellipses = EllipseCollection(
        [2 * d.rx for d in discs],
        [2 * d.ry for d in discs],
        [0.0] * len(discs),
        units="xy",
        offsets=[(d.x, d.y) for d in discs],
        transOffset=axes.transData,
        facecolors=[str(d.share) for d in discs],
        linewidths=0.0,
        antialiaseds=True,
    )
    axes.add_collection(ellipses)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib's
    return np.asarray(canvas.buffer_rgba())[..., 0].astype(np.float64) / _FULL  # type: ignore[no-untyped-call]  # matplotlib's


def qt_drawn(discs: Sequence[Disc], width: int, height: int) -> Shares:
    """Qt's raster painter, anti-aliased."""
    picture = QImage(width, height, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for d in discs:
        level = round(d.share * _FULL)
        painter.setBrush(QBrush(QColor(level, level, level)))
        painter.drawEllipse(QPointF(d.x + 0.5, d.y + 0.5), d.rx, d.ry)
    painter.end()
    bits = picture.constBits()
    assert bits is not None
    rows = np.frombuffer(bytes(bits.asarray(picture.sizeInBytes())), np.uint8).reshape(height, picture.bytesPerLine())
    return np.asarray(rows[:, :width], dtype=np.float64) / _FULL


def opencv_drawn(discs: Sequence[Disc], width: int, height: int) -> Shares:
    """OpenCV, four times finer, with fractional shifts."""
    n, unit = _OPENCV_FINER, 1 << _OPENCV_BITS
    picture = np.zeros((height * n, width * n), dtype=np.uint8)
    for d in discs:
        center = tuple(round(((value + 0.5) * n - 0.5) * unit) for value in (d.x, d.y))
        axes = (round(d.rx * n * unit), round(d.ry * n * unit))
        cv2.ellipse(picture, center, axes, 0, 0, 360, round(d.share * _FULL), -1, cv2.LINE_8, _OPENCV_BITS)
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), dtype=np.float64) / _FULL


def integrated(discs: Sequence[Disc], width: int, height: int) -> Shares:
    """The area of every pixel that an ellipse covers, integrated exactly along each of sixteen lines."""
    shares = np.zeros((height, width))
    lines = (np.arange(16) + 0.5) / 16 - 0.5
    for d in discs:
        left, right = max(int(d.x - d.rx), 0), min(int(d.x + d.rx) + 2, width)
        top, bottom = max(int(d.y - d.ry), 0), min(int(d.y + d.ry) + 2, height)
        if left >= right or top >= bottom:
            continue
        rows = (np.arange(top, bottom)[:, None] + lines).reshape(-1)
        half = d.rx * np.sqrt(np.maximum(1.0 - ((rows - d.y) / d.ry) ** 2, 0.0))[:, None]
        columns = np.arange(left, right)[None, :]
        cover = np.minimum(columns + 0.5, d.x + half) - np.maximum(columns - 0.5, d.x - half)
        inside = np.clip(cover, 0.0, 1.0).reshape(bottom - top, 16, -1).mean(axis=1)
        part = shares[top:bottom, left:right]
        part += inside * (d.share - part)
    return shares


DRAWERS: dict[str, Drawer] = {
    "Pillow": pil_drawn,
    "matplotlib": matplotlib_drawn,
    "Qt": qt_drawn,
    "OpenCV": opencv_drawn,
    "integrated": integrated,
}
