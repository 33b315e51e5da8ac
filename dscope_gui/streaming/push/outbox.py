"""Messages that wait for somebody else's server, in order, on the disk."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from dscope_gui.domain.realtime import PushKind
from dscope_gui.errors import OutboxUnavailable
from dscope_gui.protocols import Clock
from dscope_gui.streaming.push.connection import OutboxConnection, transaction
from dscope_gui.streaming.push.damage import Damage, damaged_files
from dscope_gui.streaming.push.faults import no_room, outbox_faults
from dscope_gui.streaming.push.keys import new_key
from dscope_gui.streaming.push.letters import Backlog, DeadLetter, Letter

_BYTES_PER_MB: Final = 1e6
_PAGES_GIVEN_BACK: Final = 1024
_AT_A_TIME: Final = 500
"""Letters in one step, like the pages above: nobody who appends waits long for it."""
_FAST: Final = 1
"""Level of zlib: takes a tenth of a millisecond, and leaves a quarter of what is written to the disk."""
_SPOILT: Final = "its content was damaged on the disk"
_FIRST: Final = "SELECT number, key, kind, since, body FROM waiting ORDER BY number LIMIT 1"
_REMOVE: Final = "DELETE FROM waiting WHERE number = ?"
_BURY: Final = """
INSERT INTO dead (key, kind, since, body, at, status, reason)
SELECT key, kind, since, body, ?, ?, ? FROM waiting WHERE number = ?
"""
_LAST_DEAD: Final = "SELECT MAX(number) FROM dead"
_REVIVE: Final = """
INSERT INTO waiting (key, kind, since, body)
SELECT key, kind, since, body FROM dead WHERE number <= ? ORDER BY number LIMIT ?
"""
_FORGET_REVIVED: Final = """
DELETE FROM dead WHERE number IN (SELECT number FROM dead WHERE number <= ? ORDER BY number LIMIT ?)
"""
_BACKLOG: Final = """
SELECT (SELECT MIN(number) FROM waiting), (SELECT MAX(number) FROM waiting),
    (SELECT since FROM waiting ORDER BY number LIMIT 1), (SELECT COUNT(*) FROM dead)
"""


class Outbox:
    """What `append` returned from outlives the program's death, and leaves only by `remove`.

    Several programs may use one outbox at the same time. Every method may be called from any thread, and may raise
    `OutboxUnavailable`.

    Parameters
    ----------
    least_free_mb : with less room on the disk nothing more is taken in.
    on_damage : called when the file was broken and a new one was begun.
    """

    def __init__(
        self,
        file: Path,
        clock: Clock,
        *,
        least_free_mb: float = 0.0,
        on_damage: Callable[[Damage], None] = lambda _damage: None,
    ) -> None:
        self.file = file
        self._clock = clock
        self._least_free_mb = least_free_mb
        # Bringing the log to the disk may take long, and must not hold up whoever appends: hence two connections.
        self._in = OutboxConnection(file, clock, on_damage)
        self._out = OutboxConnection(file, clock, on_damage)
        self._has_news = threading.Event()
        self._has_news.set()

    def append(self, kind: PushKind, body: bytes, *, at_once: bool = False) -> str:
        """Put a message behind all others; returns its key.

        Parameters
        ----------
        body : JSON in UTF-8.
        at_once : it outlives a loss of power as well, and so do all before it; else those after the last `flush` may
            not. Costs one wait for the disk.
        """
        now = self._clock.now()
        key = new_key(now)
        row = (key, kind.value, now.timestamp(), zlib.compress(body, _FAST))

        def step(connection: sqlite3.Connection) -> None:
            self._require_room()
            connection.execute(f"PRAGMA synchronous={'FULL' if at_once else 'NORMAL'}")
            connection.execute("INSERT INTO waiting (key, kind, since, body) VALUES (?, ?, ?, ?)", row)

        self._in.run(step)
        self._has_news.set()
        return key

    def first(self) -> Letter | None:
        """The letter that is to leave next; one that cannot be read any more is put aside."""
        while True:
            row = self._out.run(lambda connection: connection.execute(_FIRST).fetchone())
            if row is None:
                return None
            number, key, kind, since, packed = row
            try:
                return Letter(number, str(UUID(key)), kind, _moment(since), zlib.decompress(packed))
            except (ValueError, zlib.error):
                self._bury(number, None, _SPOILT)

    def remove(self, letter: Letter) -> None:
        """The receiver has it."""
        self._out.run(lambda connection: connection.execute(_REMOVE, (letter.number,)))
        self._has_news.set()

    def bury(self, letter: Letter, status: int | None, reason: str) -> None:
        """The receiver will never take it: put it aside, whole, so that those behind it get through."""
        self._bury(letter.number, status, reason)

    def _bury(self, number: int, status: int | None, reason: str) -> None:
        about = (self._clock.now().timestamp(), status, reason)

        def step(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                connection.execute(_BURY, (*about, number))
                connection.execute(_REMOVE, (number,))

        self._out.run(step)

    def dead_letters(self, limit: int = 1000) -> Sequence[DeadLetter]:
        """Those put aside, the oldest first."""
        rows = self._out.run(
            lambda connection: connection.execute(
                "SELECT number, key, kind, since, at, status, reason FROM dead ORDER BY number LIMIT ?", (limit,)
            ).fetchall()
        )
        return [
            DeadLetter(number, key, kind, _moment(since), _moment(at), status, reason)
            for number, key, kind, since, at, status, reason in rows
        ]

    def body_of_dead(self, number: int) -> bytes | None:
        """What one of those put aside says; None where there is none of this number."""
        row = self._out.run(
            lambda connection: connection.execute("SELECT body FROM dead WHERE number = ?", (number,)).fetchone()
        )
        try:
            return None if row is None else zlib.decompress(row[0])
        except zlib.error as error:
            raise OutboxUnavailable(f"Message {number} cannot be read any more: {_SPOILT}") from error

    def revive(self) -> int:
        """Let those put aside try again, behind all others; returns how many."""
        last = self._out.run(lambda connection: connection.execute(_LAST_DEAD).fetchone()[0])
        count = 0
        while moved := self._out.run(partial(_revive_some, last)):
            count += moved
        return count

    def drop_dead(self, numbers: Sequence[int]) -> int:
        """Throw away these of those put aside; returns how many there were."""
        stretches = (numbers[begin : begin + _AT_A_TIME] for begin in range(0, len(numbers), _AT_A_TIME))
        return sum(self._out.run(partial(_drop_some, stretch)) for stretch in stretches)

    def backlog(self) -> Backlog:
        """How much waits. Letters come at the end and leave at the beginning: their numbers have no gaps."""
        row = self._out.run(lambda connection: connection.execute(_BACKLOG).fetchone())
        first, last, since, dead = row
        return Backlog(0, None, dead) if first is None else Backlog(last - first + 1, _moment(since), dead)

    def flush(self) -> None:
        """From now on what was appended so far outlives a loss of power; room that is not needed goes back."""
        if not self._has_news.is_set():
            return
        self._has_news.clear()
        now_s = self._clock.now().timestamp()

        def step(connection: sqlite3.Connection) -> None:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            (empty_pages,) = connection.execute("PRAGMA freelist_count").fetchone()
            if empty_pages > _PAGES_GIVEN_BACK:
                # `execute` would give back a single page
                connection.executescript(f"PRAGMA incremental_vacuum({_PAGES_GIVEN_BACK})")
                self._has_news.set()
            # Whoever writes first now begins the log anew and waits for the disk: better here than where frames come.
            connection.execute("INSERT OR REPLACE INTO brought_to_disk VALUES (1, ?)", (now_s,))

        try:
            self._out.run(step)
        except OutboxUnavailable:
            self._has_news.set()
            raise

    def damaged(self) -> Sequence[Path]:
        """Broken files that were put aside."""
        return damaged_files(self.file.parent)

    def close(self) -> None:
        """Let go of the file; may be called again."""
        self._in.close()
        self._out.close()

    def _require_room(self) -> None:
        with outbox_faults(self.file):
            free = shutil.disk_usage(self.file.parent).free
        if free < self._least_free_mb * _BYTES_PER_MB:
            raise no_room(self.file)


def _revive_some(last: int | None, connection: sqlite3.Connection) -> int:
    with transaction(connection):
        connection.execute(_REVIVE, (last, _AT_A_TIME))
        return connection.execute(_FORGET_REVIVED, (last, _AT_A_TIME)).rowcount


def _drop_some(numbers: Sequence[int], connection: sqlite3.Connection) -> int:
    with transaction(connection):
        return connection.executemany("DELETE FROM dead WHERE number = ?", ((one,) for one in numbers)).rowcount


def _moment(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):  # damaged on the disk; the message may be whole still
        return datetime.fromtimestamp(0, UTC)
