"""The history in a folder: an SQLite database and the pictures beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.store.seal.head import HEAD_FILE
from dscope_gui.store.seal.ledger import Ledger
from dscope_gui.store.sql_store import SqlStore
from dscope_gui.store.sqlite.database import SqliteDatabase

LOCK_TIMEOUT_S: Final = 5.0
DATABASE: Final = "history.sqlite"
SEAL_FOLDER: Final = "seal"
"""Beside the history's folder, unless another one is named."""


class SqliteStore(SqlStore):
    """`ResultStore` in `folder`: `history.sqlite` and the pictures.

    Parameters
    ----------
    lock_timeout_s : how long another program may keep the database locked.
    seal : folder of the station's signing key, which is made at the first use; None is `seal` beside `folder`.

    Raises
    ------
    StoreUnavailable
        The folder cannot be made or written, its database is locked, damaged, or of a newer program, or the signing
        key cannot be read.
    """

    def __init__(self, folder: Path, *, lock_timeout_s: float = LOCK_TIMEOUT_S, seal: Path | None = None) -> None:
        folder = folder.absolute()
        ledger = Ledger(str(folder), folder / HEAD_FILE, folder.parent / SEAL_FOLDER if seal is None else seal)
        super().__init__(SqliteDatabase(folder / DATABASE, lock_timeout_s), folder, ledger, None)
