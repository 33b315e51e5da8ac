"""Opens a history only to look at it: nothing in its folder is changed, made or locked for those who work with it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

_LOG: Final = "-wal"
_INDEX: Final = "-shm"
_SNAPSHOT: Final = "BEGIN"


@contextmanager
def looked_at(database: Path) -> Iterator[sqlite3.Connection]:
    """A connection that sees one moment of the database, however much is written meanwhile.

    With a write-ahead log and its index beside it, a program works with it or was killed: it is read as it is, through
    both. A log without its index, as in a copy, would have to be worked in, which is done on a copy of our own. With
    neither, nobody writes, and SQLite is told so, or it would make both.
    """
    log, index = (database.with_name(database.name + ending) for ending in (_LOG, _INDEX))
    if index.exists():
        with _connected(f"{database.absolute().as_uri()}?mode=ro") as connection:
            yield connection
    elif log.exists() and log.stat().st_size:
        with TemporaryDirectory(prefix="dscope-") as folder:
            copied = Path(shutil.copy(database, folder))
            shutil.copy(log, folder)
            with _connected(f"{copied.as_uri()}?mode=ro") as connection:
                yield connection
    else:
        with _connected(f"{database.absolute().as_uri()}?mode=ro&immutable=1") as connection:
            yield connection


def is_worked_with(database: Path) -> bool:
    """Whether a program has it open, as far as its files tell."""
    return database.with_name(database.name + _INDEX).exists()


@contextmanager
def _connected(uri: str) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        # A text that is no text any more must be told as changed, not end the look at all others.
        connection.text_factory = _text
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute(_SNAPSHOT)
        yield connection


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogateescape")
