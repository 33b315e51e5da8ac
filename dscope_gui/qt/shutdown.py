"""What has to be closed in which order when the window goes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from dscope_gui.logs import logger

_SLOW_S: Final = 1.0
"""A step that takes longer is named in the log; all together have two seconds."""


class Shutdown:
    """An ordered list of steps, each with its own time limit; one that fails does not keep the others from running."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, Callable[[], object]]] = []

    def add(self, what: str, step: Callable[[], object]) -> None:
        """`what` : for the log, such as `camera`. Steps run in the order in which they were added."""
        self._steps.append((what, step))

    def place(self, what: str) -> Shutdown:
        """A place in this order for steps that are known only later; those without any cost nothing."""
        later = Shutdown()
        self.add(what, later.run)
        return later

    def run(self) -> None:
        """Run every step once."""
        steps, self._steps = self._steps, []
        for what, step in steps:
            begun = time.monotonic()
            try:
                step()
            except Exception:  # noqa: BLE001 - the other steps must run, whatever this one does
                logger().exception("Closing %s failed", what)
            if (took_s := time.monotonic() - begun) > _SLOW_S:
                logger().info("Closing %s took %.1f s", what, took_s)
