"""Of several programs that use one outbox, only one sends, so that the order is kept."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Final

from dscope_gui.streaming.push.faults import is_busy, outbox_faults
from dscope_gui.streaming.push.opening import OWNERS_FOLDER

_FILE: Final = "sender.lock"


class Turn:
    """Whose turn it is to send. The system frees it when the program ends, however it ends.

    A file that SQLite locks does on every system what `flock` does on some.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        self._held: sqlite3.Connection | None = None

    def take(self) -> bool:
        """Whether it is ours now, and stays so until `give_back`.

        Raises
        ------
        OutboxUnavailable
            The lock's file cannot be made.
        """
        if self._held is None:
            with outbox_faults(self._file):
                self._file.parent.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
                self._held = self._locked()
        return self._held is not None

    def _locked(self) -> sqlite3.Connection | None:
        connection = sqlite3.connect(self._file, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            connection.close()
            if is_busy(error):
                return None
            raise
        return connection

    def give_back(self) -> None:
        connection, self._held = self._held, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()
