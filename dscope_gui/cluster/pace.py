"""How much work is worth its way to a worker."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

_WANTED_S: Final = 0.5
"""The way there and back takes about 10 ms: a fiftieth of this."""
_MOST_TASKS: Final = 64
_MOST_BYTES: Final = 16 * 1024 * 1024
_NONE_LEFT: Final = object()
_NEWEST: Final = 0.3
"""Weight of what was measured last: the first tasks are slow while a worker opens its libraries."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Tasks that travel together.

    Parameters
    ----------
    tasks : pickled, as they may carry pictures and must not lie in memory twice.
    losses : how often it was lost with all workers that had it.
    """

    tasks: tuple[bytes, ...]
    losses: int = 0


@dataclass(slots=True)
class Pace:
    """Learns how long tasks take, and makes chunks of half a second."""

    _task_s: float = field(default=_WANTED_S)
    _known: bool = False

    def note(self, tasks: int, seconds: float) -> None:
        """So many tasks took so long."""
        each_s = seconds / tasks
        self._task_s = self._task_s + _NEWEST * (each_s - self._task_s) if self._known else each_s
        self._known = True

    @property
    def tasks(self) -> int:
        """In the next chunk."""
        return max(1, min(_MOST_TASKS, round(_WANTED_S / max(self._task_s, _WANTED_S / _MOST_TASKS))))

    def next_chunk(self, waiting: Iterator[object]) -> Chunk | None:
        """The next tasks, fewer where they carry much; None where none is left."""
        tasks: list[bytes] = []
        while len(tasks) < self.tasks and sum(map(len, tasks)) < _MOST_BYTES:
            task = next(waiting, _NONE_LEFT)
            if task is _NONE_LEFT:
                break
            tasks.append(pickle.dumps(task, pickle.HIGHEST_PROTOCOL))
        return Chunk(tuple(tasks)) if tasks else None
