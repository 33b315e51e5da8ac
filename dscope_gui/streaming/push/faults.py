"""Tells what the database and the disk refuse as `OutboxUnavailable`, with cause and remedy."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dscope_gui.errors import OutboxUnavailable

_PRIMARY: Final = 0xFF
"""The low byte of SQLite's error codes; the rest says more closely where."""
_LOCKED: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGED: Final = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
"""The last is what missing tables give; whoever puts a file aside looks more closely first."""
_REFUSED: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)
_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def outbox_faults(file: Path) -> Iterator[None]:
    """Tell refusals inside as `OutboxUnavailable`, naming the outbox's file."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_database(error, file) from error
    except OSError as error:
        raise _of_disk(error, file) from error


def is_damage(error: sqlite3.Error) -> bool:
    """The file may be broken, and is not merely out of reach."""
    return _code(error) in _DAMAGED


def is_busy(error: sqlite3.Error) -> bool:
    """Another program holds a lock."""
    return _code(error) in _LOCKED


def no_room(file: Path) -> OutboxUnavailable:
    return OutboxUnavailable(
        f"There is no room left for the outbox in {file.parent}",
        "Free space on this drive; what was kept before is safe",
    )


def _code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & _PRIMARY


def _of_database(error: sqlite3.Error, file: Path) -> OutboxUnavailable:
    code = _code(error)
    if code == sqlite3.SQLITE_FULL:
        return no_room(file)
    if code in _LOCKED:
        return OutboxUnavailable(f"{file} is locked by another program", "Close other programs that have it open")
    if code in _REFUSED:
        return _no_right(file)
    return OutboxUnavailable(f"{file} cannot be used: {error}", "See whether the drive is connected and has free space")


def _of_disk(error: OSError, file: Path) -> OutboxUnavailable:
    if error.errno in _NO_ROOM:
        return no_room(file)
    if isinstance(error, PermissionError):
        return _no_right(file)
    return OutboxUnavailable(
        f"{file} cannot be written: {error.strerror or error}", "See whether the drive is connected"
    )


def _no_right(file: Path) -> OutboxUnavailable:
    return OutboxUnavailable(
        f"{file} cannot be written: no permission", "Allow this user to write into the folder and all files in it"
    )
