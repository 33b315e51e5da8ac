"""A PDF file that is there whole or not at all, however long it takes to draw."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from PyQt6.QtCore import QBuffer, QIODevice, QMarginsF
from PyQt6.QtGui import QPageLayout, QPageSize, QPdfWriter

from dscope_gui.errors import NotWritable
from dscope_gui.whole_file import being_written

RESOLUTION_DPI: Final = 300
_HINT: Final = "Make room on the disk, or choose another folder"


class PdfFile:
    """The writer to draw on; what it wrote goes to the file page by page, so that a full disk is told early.

    Qt's own files keep a refusal for themselves: a report cut off by a full disk would count as written.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setResolution(RESOLUTION_DPI)
        self.writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )

    def hand_on(self) -> None:
        """Write what was drawn so far. Raises `OSError`."""
        self._file.write(self._buffer.data().data())
        self._buffer.close()
        self._buffer.setData(b"")
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)


@contextmanager
def pdf_file(path: Path) -> Iterator[PdfFile]:
    """Draw inside; on leaving by an error, or a cancellation, there is no file.

    Raises
    ------
    NotWritable
        Disk full, no permission.
    """
    try:
        with being_written(path) as file:
            pdf = PdfFile(file)
            yield pdf
            pdf.hand_on()
    except NotWritable as refusal:
        raise NotWritable(refusal.message, _HINT) from refusal
