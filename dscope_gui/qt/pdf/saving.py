"""A PDF file that is there whole or not at all, however long it takes to draw."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from PyQt6.QtCore import QByteArray, QIODevice, QMarginsF
from PyQt6.QtGui import QPageLayout, QPageSize, QPdfWriter

from dscope_gui.errors import NotWritable
from dscope_gui.whole_file import being_written

RESOLUTION_DPI: Final = 300
_HINT: Final = "Make room on the disk, or choose another folder"


class _Spool(QIODevice):
    """Hands on what Qt writes and keeps the refusal, of which Qt's own files say nothing until it is too late."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self.refusal: OSError | None = None

    def isSequential(self) -> bool:
        return True

    def writeData(self, data: QByteArray | bytes | bytearray | memoryview) -> int:
        if self.refusal is not None:
            return -1
        try:
            return self._file.write(bytes(data))
        except OSError as refusal:
            self.refusal = refusal
            return -1


class PdfFile:
    """The writer to draw on; `check` between pages tells early that the disk is full."""

    def __init__(self, file: BinaryIO) -> None:
        self._spool = _Spool(file)
        self._spool.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._spool)
        self.writer.setResolution(RESOLUTION_DPI)
        self.writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )

    def check(self) -> None:
        """Raises `OSError` when something could not be written so far."""
        if self._spool.refusal is not None:
            raise self._spool.refusal

    def close(self) -> None:
        """Hand on what Qt still keeps."""
        self._spool.close()


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
            pdf.close()
            pdf.check()
    except NotWritable as refusal:
        raise NotWritable(refusal.message, _HINT) from refusal
