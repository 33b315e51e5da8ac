"""Draws the program's icon as a file for Windows, from the drawing that Linux uses as it is."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt6.QtCore import QBuffer, QIODevice, Qt
from PyQt6.QtGui import QGuiApplication, QImage, QPainter
from PyQt6.QtSvg import QSvgRenderer

SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256)
_DRAWING: Final = Path(__file__).parents[1] / "debian" / "dscope-blink.svg"
_HEADER: Final = struct.Struct("<HHH")
_ENTRY: Final = struct.Struct("<BBBBHHII")
_WHOLE_PX: Final = 256
"""A size of 256 is written as 0: it has one byte."""


def png(drawing: QSvgRenderer, size_px: int) -> bytes:
    """The drawing as a picture of so many pixels on a side."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def icon(pictures: dict[int, bytes]) -> bytes:
    """Pictures by size, as one file of several."""
    offset = _HEADER.size + _ENTRY.size * len(pictures)
    entries, contents = b"", b""
    for size_px, content in pictures.items():
        side = size_px % _WHOLE_PX
        entries += _ENTRY.pack(side, side, 0, 0, 1, 32, len(content), offset + len(contents))
        contents += content
    return _HEADER.pack(0, 1, len(pictures)) + entries + contents


def main(path: Path) -> None:
    app = QGuiApplication([])
    drawing = QSvgRenderer(str(_DRAWING))
    path.write_bytes(icon({size_px: png(drawing, size_px) for size_px in SIZES_PX}))
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
