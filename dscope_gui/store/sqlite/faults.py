"""Tells what SQLite refuses as `StoreUnavailable`, with cause and remedy."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from dscope_gui.errors import StoreUnavailable
from dscope_gui.store.faults import disk_faults, no_right, no_room

_PRIMARY: Final = 0xFF
"""The low byte of SQLite's error codes; the rest says more closely where."""
_LOCKED: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGED: Final = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CONSTRAINT)
"""Nothing that the program stores breaks a constraint, unless what is there already contradicts itself."""
_REFUSED: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)
_LEAST_BYTES: Final = 1 << 20
"""With less the database cannot work: its log grows by several pages with each inspection."""


@contextmanager
def sqlite_faults(folder: Path) -> Iterator[None]:
    """Tell refusals inside as `StoreUnavailable`, naming the history's folder."""
    try:
        with disk_faults(folder):
            yield
    except SQLAlchemyError as error:
        raise _of_database(getattr(error, "orig", None) or error, folder) from error
    except sqlite3.Error as error:
        raise _of_database(error, folder) from error
    except ValueError as error:
        # What was written can be read again, unless a page of the file was overwritten: no text, no date, no answer.
        raise damaged(folder, f"a value cannot be read, {error}") from error


def damaged(folder: Path, what: str) -> StoreUnavailable:
    return StoreUnavailable(
        f"The history in {folder} is damaged: {what}",
        "Nothing was changed. Copy the whole folder to a safe place, then put back a backup of it, "
        "or name another folder to begin a new history",
    )


def gone(folder: Path) -> StoreUnavailable:
    return StoreUnavailable(
        f"The history in {folder} is gone or was exchanged while the program ran",
        "Connect the drive again or put the folder back, then start the program again",
    )


def _of_database(error: BaseException, folder: Path) -> StoreUnavailable:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
    if code in _LOCKED:
        return StoreUnavailable(
            f"The history in {folder} is locked by another program",
            "Close other programs that have history.sqlite open, then try again",
        )
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_full(folder)):
        return no_room(folder)
    if code in _REFUSED:
        return no_right(folder)
    if code in _DAMAGED or _is_no_text(error):
        return damaged(folder, str(error))
    if code == sqlite3.SQLITE_IOERR:
        return StoreUnavailable(
            f"The disk under {folder} reports an error: {error}",
            "See whether the drive is connected and has free space, then try again",
        )
    return StoreUnavailable(
        f"The history in {folder} does not answer: {error}",
        "Start the program again; if it stays so, show the log to a technician",
    )


def _is_no_text(error: BaseException) -> bool:
    """Only Python's own module gives an error without a code: bytes of a column are no text."""
    return isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorcode")


def _is_full(folder: Path) -> bool:
    """Where the log or its index cannot grow, the database tells an error of the disk and no more."""
    try:
        return shutil.disk_usage(folder).free < _LEAST_BYTES
    except OSError:
        return False
