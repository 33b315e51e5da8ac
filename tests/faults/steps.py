"""Which step of its work a program is in, kept in memory that outlives the program."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, Final

import numpy as np

from dscope_gui.errors import DScopeError

START: Final = "start"
_MOST: Final = 32
"""Steps that a work may have."""


def _nothing() -> None:
    """Nobody waits for this step."""


class Steps:
    """Shared by the program that works and the one that looks on.

    Parameters
    ----------
    file : whose pages both map; the first one is the step under way, the others count how often each was begun.
    """

    def __init__(self, file: Path, names: tuple[str, ...]) -> None:
        self.names = (START, *names)
        if not file.exists():
            file.write_bytes(bytes(8 * (_MOST + 1)))
        self._memory = np.memmap(file, np.int64, "r+", shape=(_MOST + 1,))
        self.spent_s = dict.fromkeys(self.names, 0.0)
        self.refused_in = ""
        self._marked: set[tuple[Callable[..., Any], str]] = set()
        self._waiting: dict[tuple[str, int], Callable[[], object]] = {}

    @property
    def now(self) -> str:
        return self.names[int(self._memory[0])]

    def times(self, name: str) -> int:
        """How often it was begun."""
        return int(self._memory[1 + self.names.index(name)])

    def when(self, name: str, times: int, do: Callable[[], object]) -> None:
        """Do something just before a step is begun, so many times from now."""
        self._waiting[name, self.times(name) + times] = do

    def forget(self) -> None:
        """What was to be done at a step that did not come."""
        self._waiting.clear()

    def mark(self, owner: Any, name: str, step: str) -> None:
        """Let a function of a module or a class be known as a step, in this process alone."""
        real: Callable[..., Any] = getattr(owner, name)
        if (real, step) in self._marked:
            return
        place = self.names.index(step)

        @wraps(real)
        def marked(*arguments: Any, **named: Any) -> Any:
            before, began_s = int(self._memory[0]), time.perf_counter()
            self._memory[1 + place] += 1
            self._memory[0] = place
            self._waiting.pop((step, self.times(step)), _nothing)()
            try:
                return real(*arguments, **named)
            except DScopeError:
                self.refused_in = self.refused_in or step
                raise
            finally:
                self.spent_s[step] += time.perf_counter() - began_s
                self._memory[0] = before

        self._marked.add((marked, step))
        setattr(owner, name, marked)
