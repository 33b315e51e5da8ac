"""A broken outbox: it is put aside, never thrown away, and what can be read of it goes on its way."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from dscope_gui.logs import logger
from dscope_gui.streaming.push.opening import connect

_PREFIX: Final = "damaged-"
_COMPANIONS: Final = ("", "-wal", "-shm")
_WAITING: Final = "key, kind, since, body"
_DEAD: Final = f"{_WAITING}, at, status, reason"
_KIND, _BODY = 1, 3
"""Columns whose content tells whether a row is whole."""


@dataclass(frozen=True, slots=True)
class Damage:
    """`aside` : where the broken file lies now. `saved` : so many letters were read out of it."""

    aside: Path
    saved: int


def damaged_files(folder: Path) -> list[Path]:
    """What was put aside so far, the oldest first."""
    return sorted(folder.glob(f"{_PREFIX}*.sqlite"))


def replace_if_damaged(file: Path, now: datetime) -> Damage | None:
    """Put a broken outbox aside and begin a new one with what can be read of it; None where it is sound."""
    if _is_sound(file):
        return None
    aside = file.with_name(f"{_PREFIX}{now:%Y%m%dT%H%M%S.%f}.sqlite")
    for companion in _COMPANIONS:
        with suppress(FileNotFoundError):
            file.with_name(file.name + companion).rename(aside.with_name(aside.name + companion))
    saved = _save(aside, file)
    logger().error("The outbox %s was damaged: it lies in %s; %d letters were saved", file, aside.name, saved)
    return Damage(aside, saved)


def _is_sound(file: Path) -> bool:
    try:
        with closing(connect(file)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            connection.execute(f"SELECT {_WAITING} FROM waiting LIMIT 1")
            connection.execute(f"SELECT {_DEAD} FROM dead LIMIT 1")
            connection.execute("SELECT at FROM brought_to_disk LIMIT 1")
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise  # out of reach, which says nothing about its content
        return False
    return bool(found == "ok")


def _save(aside: Path, file: Path) -> int:
    """Numbers are given anew, as those that waited must have no gaps."""
    with closing(connect(file)) as new, suppress(sqlite3.Error), closing(sqlite3.connect(aside)) as old:
        saved = 0
        for table, columns in (("waiting", _WAITING), ("dead", _DEAD)):
            marks = ", ".join("?" * len(columns.split(",")))
            for row in _readable(old, table, columns):
                new.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", row)
                saved += 1
        return saved
    return 0


def _readable(old: sqlite3.Connection, table: str, columns: str) -> Iterator[Sequence[object]]:
    """What can be read from the beginning up to the broken place, then what can be read behind it."""
    last = -1
    with suppress(sqlite3.Error):
        for number, *row in old.execute(f"SELECT number, {columns} FROM {table} ORDER BY number"):
            last = number
            if _is_whole(row):
                yield row
    for number in reversed(list(_numbers_from_the_end(old, table, last))):
        with suppress(sqlite3.Error):
            for row in old.execute(f"SELECT {columns} FROM {table} WHERE number = ?", (number,)):
                if _is_whole(row):
                    yield row


def _numbers_from_the_end(old: sqlite3.Connection, table: str, last: int) -> Iterator[int]:
    with suppress(sqlite3.Error):
        for (number,) in old.execute(f"SELECT number FROM {table} ORDER BY number DESC"):
            if number <= last:
                return
            yield number


def _is_whole(row: Sequence[object]) -> bool:
    kind, body = row[_KIND], row[_BODY]
    if not isinstance(kind, str) or not isinstance(body, bytes):
        return False
    try:
        json.loads(zlib.decompress(body))
    except (zlib.error, ValueError):
        return False
    return True
