"""How much of the system a process holds at a moment."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_REST_S: Final = 5.0
"""For what was hung up on to be let go of by both ends."""
_LOOK_S: Final = 0.02
_NEVER: Final = threading.Event()


@dataclass(frozen=True, slots=True)
class Reading:
    """One line of the log.

    Parameters
    ----------
    run : counts the starts of the program over one history; each has a memory of its own.
    inspections : stored so far, over all runs.
    objects : that Python's garbage collector knows of, after a whole search.
    handles : open files, pipes and sockets. `threads` : of the system, Python's and others'.
    database_kb : with its write-ahead log.
    median_ms : of one inspection since the reading before, as whoever waits for it feels it.
    cpu_ms : that the process spent on one in the mean, all its threads together.
    """

    run: int
    inspections: int
    resident_kb: int
    objects: int
    handles: int
    threads: int
    database_kb: int
    median_ms: float
    cpu_ms: float


def resident_kb() -> int:
    """Memory of the process's own. What it only reads from files, its libraries above all, the system takes back and
    brings again as it likes: 90 MB of it went in one of the long runs.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("RssAnon:")[1].split()[0])


def handles() -> int:
    """Open descriptors, without the one that lists them."""
    return len(os.listdir("/proc/self/fd")) - 1  # noqa: PTH208 - iterating a Path opens the folder twice as long


def threads() -> int:
    return sum(1 for _ in Path("/proc/self/task").iterdir())


def objects() -> int:
    """What the garbage collector knows of when nothing is left to collect."""
    gc.collect()
    return len(gc.get_objects())


def size_kb(files: Iterable[Path]) -> int:
    return sum(file.stat().st_size for file in files if file.exists()) // 1024


def at_rest(before: Reading | None, live: Callable[[], None] = lambda: None) -> tuple[int, int]:
    """Handles and threads once they are as before; as they are when they do not become so.

    Parameters
    ----------
    live : lets time go by usefully; without it the thread sleeps for a moment.
    """
    end_s = time.monotonic() + _REST_S
    while before is not None and (handles(), threads()) != (before.handles, before.threads):
        if time.monotonic() > end_s:
            break
        live()
        _NEVER.wait(_LOOK_S)
    return handles(), threads()
