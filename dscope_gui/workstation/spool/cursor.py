"""Remembers on the disk how far the spool was drained, so that it is known while the shared history is away.

It only tells; what was drained is decided by the shared history itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.errors import NotWritable
from dscope_gui.logs import logger
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.moving.taking import count_after
from dscope_gui.whole_file import write_text
from dscope_gui.workstation.spool.standing import Waiting

CURSOR_FILE: Final = "drained"


class Cursor:
    """In the folder of the spool."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / CURSOR_FILE
        self._number = self._read()

    @property
    def number(self) -> int:
        """Of the last row of the spool's ledger that is in the shared history, as far as this program knows."""
        return self._number

    def keep(self, number: int) -> None:
        if number == self._number:
            return
        self._number = number
        try:
            write_text(self._file, f"{number}\n")
        except NotWritable as error:
            logger().warning("How far the spool was drained could not be noted: %s", error)

    def waiting(self, local: Place) -> Waiting:
        """Raises `StoreUnavailable`."""
        with local.reading() as connection:
            things, inspections, oldest = count_after(connection, self._number)
        return Waiting(things, inspections, oldest)

    def _read(self) -> int:
        try:
            return int(self._file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0
