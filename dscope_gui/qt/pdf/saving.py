"""A PDF file that is there whole or not at all, however long it takes to draw."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QIODevice, QMarginsF, QSaveFile
from PyQt6.QtGui import QPageLayout, QPageSize, QPdfWriter

from dscope_gui.errors import NotWritable
from dscope_gui.whole_file import make_folder

RESOLUTION_DPI: Final = 300
_HINT: Final = "Make room on the disk, or choose another folder"


class PdfFile:
    """The writer to draw on; `check` between pages tells early that the disk is full."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = QSaveFile(str(path))
        self._open()
        self.writer = QPdfWriter(self._file)
        self.writer.setResolution(RESOLUTION_DPI)
        self.writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )

    def check(self) -> None:
        """Raises `NotWritable` when something could not be written so far."""
        if self._file.error() != QSaveFile.FileError.NoError:
            raise self._refusal()

    def commit(self) -> None:
        """Put the whole file in its place."""
        self.check()
        if not self._file.commit():
            raise self._refusal()

    def drop(self) -> None:
        """Leave nothing behind."""
        self._file.cancelWriting()
        self._file.commit()

    def _open(self) -> None:
        make_folder(self._path.parent)
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._refusal()

    def _refusal(self) -> NotWritable:
        return NotWritable(f"{self._path} could not be written: {self._file.errorString()}", _HINT)


@contextmanager
def pdf_file(path: Path) -> Iterator[PdfFile]:
    """Draw inside; on leaving by an error, or a cancellation, there is no file.

    Raises
    ------
    NotWritable
        Disk full, no permission.
    """
    file = PdfFile(path)
    try:
        yield file
    except BaseException:
        file.drop()
        raise
    file.commit()
