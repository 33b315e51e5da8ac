"""Tells that another model became active, for whoever holds the one before open."""

from __future__ import annotations

import threading
from typing import TypeAlias

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural.activations import FILE, Activation, read_active
from dscope_gui.neural.registry import ModelRegistry

_Stamp: TypeAlias = tuple[int, int, int] | None


class ActiveWatch:
    """Asked before each picture or every few seconds: as long as nothing happens it looks at a file's time alone.

    Whoever made the model active, here or in another program at the same station, is seen. What was active when it was
    made is known and told as no change. May be asked from any thread; each change is told once.
    """

    def __init__(self, registry: ModelRegistry) -> None:
        self._file = registry.folder / FILE
        self._lock = threading.Lock()
        self._stamp = self._looked_at()
        self._known = self._read({})

    def changed(self) -> dict[ModelTask, Activation | None]:
        """Tasks that another model answers since the last time this was asked, with it; None where none does any more.

        A file that cannot be read changes nothing: whoever opens the active model is told why it cannot.
        """
        with self._lock:
            stamp = self._looked_at()
            if stamp == self._stamp:
                return {}
            self._stamp = stamp
            before, now = self._known, self._read(self._known)
            self._known = now
            return {task: now.get(task) for task in ModelTask if before.get(task) != now.get(task)}

    def _looked_at(self) -> _Stamp:
        """The file is replaced whole at each step, so its number in the file system changes with its time."""
        try:
            found = self._file.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino

    def _read(self, otherwise: dict[ModelTask, Activation]) -> dict[ModelTask, Activation]:
        try:
            active = read_active(self._file.parent)
        except ModelRefused:
            return otherwise
        return {task: steps[-1] for task in ModelTask if (steps := active.of(task))}
