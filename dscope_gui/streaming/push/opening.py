"""Opens the outbox's file: SQLite with a write-ahead log, for the owner's eyes only."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Final

from dscope_gui.errors import OutboxUnavailable
from dscope_gui.paths import data_folder
from dscope_gui.streaming.push.faults import is_busy

_OWNER_ONLY: Final = 0o600
OWNERS_FOLDER: Final = 0o700
_LOCK_TIMEOUT_S: Final = 2.0
_TRY_AGAIN_S: Final = 0.005
_VERSION: Final = 1
_BACKSTOP_PAGES: Final = 16384
"""64 MiB of write-ahead log: so far it grows where nobody brings it over any more, as the sender does each second."""
# No index on what waits: with each message it would double what is written to the disk.
_TABLES: Final = """
CREATE TABLE waiting (
    number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, kind TEXT NOT NULL, since REAL NOT NULL,
    body BLOB NOT NULL
);
CREATE TABLE dead (
    number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, kind TEXT NOT NULL, since REAL NOT NULL,
    body BLOB NOT NULL, at REAL NOT NULL, status INTEGER, reason TEXT NOT NULL
);
CREATE INDEX dead_at ON dead (at);
CREATE TABLE brought_to_disk (id INTEGER PRIMARY KEY CHECK (id = 1), at REAL NOT NULL)
"""


def outbox_file(folder: Path | None = None) -> Path:
    """Where messages wait; in the data folder unless another one is named."""
    return (folder or data_folder() / "outbox") / "outbox.sqlite"


def connect(file: Path) -> sqlite3.Connection:
    """A connection for any thread, one at a time; makes the file and its tables where there are none.

    A commit outlives the program's death at once. It outlives a loss of power from the next checkpoint on, or at once
    with `synchronous=FULL`.

    Raises
    ------
    OutboxUnavailable
        A newer version of this program wrote the file; it is left as it is.
    sqlite3.Error, OSError
        What `faults` tells about.
    """
    file.parent.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, _OWNER_ONLY))  # SQLite gives its other files the same mode
    patient_until_s = time.monotonic() + _LOCK_TIMEOUT_S
    while True:
        try:
            return _connected(file)
        except sqlite3.OperationalError as error:
            if not is_busy(error) or time.monotonic() > patient_until_s:
                raise
            time.sleep(_TRY_AGAIN_S)


def _connected(file: Path) -> sqlite3.Connection:
    """Where two begin the same file at once SQLite tells one of them that it is busy, whatever the timeout says."""
    connection = sqlite3.connect(file, timeout=_LOCK_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")  # also what a bad disk made of it
    try:
        _prepare(connection, file)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, file: Path) -> None:
    connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
    (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    if mode != "wal":
        raise OutboxUnavailable(
            f"The drive of {file.parent} cannot hold an outbox: it has no write-ahead log ({mode})",
            "Let the data folder lie on a drive of this computer; network drives do not do",
        )
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute(f"PRAGMA wal_autocheckpoint={_BACKSTOP_PAGES}")
    if _version(connection, file) == 0:
        _make_tables(connection, file)


def _make_tables(connection: sqlite3.Connection, file: Path) -> None:
    """Another program may do the same at this moment; whoever comes second finds them made."""
    connection.execute("BEGIN IMMEDIATE")
    if _version(connection, file) == 0:
        for statement in _TABLES.split(";"):
            connection.execute(statement)
        # Numbers begin where those of an outbox that lay here before cannot have come to.
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('waiting', ?)", (time.time_ns() // 1000,))
        connection.execute(f"PRAGMA user_version={_VERSION}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection, file: Path) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > _VERSION:
        raise OutboxUnavailable(
            f"{file} was written by a newer version of this program", "Update the program; nothing was changed"
        )
    return version
