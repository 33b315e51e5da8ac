"""Waiting that another thread can end."""

from __future__ import annotations

import threading

from dscope_gui.errors import CameraTimeout


class Interruption:
    """`interrupt` may come from any thread, everything else from the one that reads.

    It ends the wait that is going on, or else the next one: it may come just before somebody begins to wait.
    """

    def __init__(self) -> None:
        self._event = threading.Event()

    def forget(self) -> None:
        """Interruptions from before do not count."""
        self._event.clear()

    def interrupt(self) -> None:
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Do nothing for a while; raises `CameraTimeout` as soon as it is interrupted."""
        if self._event.wait(max(seconds, 0.0)):
            self._event.clear()
            raise CameraTimeout("The waiting for a frame was interrupted")
