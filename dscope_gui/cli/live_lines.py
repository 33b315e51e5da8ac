"""The messages of a stream as lines on stdout."""

from __future__ import annotations

import errno
import queue
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Final, TextIO

from dscope_gui.domain.live import (
    DROPPED,
    DroppedMessage,
    LivePicture,
    Part,
    PartHealth,
    PartState,
    StreamMessage,
)
from dscope_gui.domain.live.writing import message_text
from dscope_gui.domain.record import utc_text

_KEPT: Final = 256
_TURN_S: Final = 0.1
_LOST: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What a disk refuses; every other fault is that of a pipe that nobody reads any more."""


class MessageLines:
    """Implements `protocols.Publisher`: one line of JSON for each message, written by a thread of its own.

    Parameters
    ----------
    patient : a slow reader holds up the stream, as nothing of it is lost by that; else the oldest messages go, and a
        line says how many.
    on_leaving : called when whoever read the lines has gone.
    """

    wants_pictures: Final = False

    def __init__(self, *, patient: bool, on_leaving: Callable[[], None], out: TextIO | None = None) -> None:
        self._patient, self._on_leaving = patient, on_leaving
        self._out = sys.stdout if out is None else out
        self._waiting: queue.Queue[str] = queue.Queue(_KEPT)
        self._closing = threading.Event()
        self.fault: OSError | None = None
        """Why no more lines are written: whoever read them has gone, or the disk takes none."""
        self._dropped = self._told_dropped = 0
        self._thread = threading.Thread(target=self._write_on, name="lines", daemon=True)
        self._thread.start()

    def publish(self, message: StreamMessage) -> None:
        line = message_text(message)
        while not self._closing.is_set() and self.fault is None:
            with suppress(queue.Full):
                self._waiting.put(line, timeout=_TURN_S if self._patient else 0)
                return
            if not self._patient:
                self._drop_oldest()

    def show(self, picture: LivePicture) -> None:
        """Pictures are no lines."""

    def health(self) -> PartHealth:
        """Not worth a word: whoever started the program sees the lines."""
        return PartHealth(Part.DISPLAY, PartState.OFF, "Nobody asked for a window")

    def close(self) -> None:
        self._closing.set()

    def finish(self) -> None:
        """After `close`: wait until all lines are read, or whoever read them has gone."""
        self._thread.join()

    def _drop_oldest(self) -> None:
        with suppress(queue.Empty):
            self._waiting.get_nowait()
            self._dropped += 1

    def _write_on(self) -> None:
        while not (self._closing.is_set() and self._waiting.empty()):
            with suppress(queue.Empty):
                if not self._written(self._waiting.get(timeout=_TURN_S)):
                    return

    def _written(self, line: str) -> bool:
        try:
            if self._dropped > self._told_dropped:
                self._write(message_text(self._dropping()))
            self._write(line)
        except (OSError, ValueError) as error:
            self.fault = error if isinstance(error, OSError) and error.errno in _LOST else BrokenPipeError()
            self._on_leaving()
            return False
        return True

    def _write(self, line: str) -> None:
        self._out.write(f"{line}\n")
        self._out.flush()

    def _dropping(self) -> DroppedMessage:
        now, total = utc_text(datetime.now(UTC)), self._dropped
        dropped, self._told_dropped = total - self._told_dropped, total
        return {"schema": DROPPED, "utc": now, "dropped": dropped, "total": total}
