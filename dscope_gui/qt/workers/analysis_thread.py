"""The thread that looks at live frames, always at the newest and never more often than it may."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PyQt6.QtCore import QObject, QThread, pyqtSignal

from dscope_gui.domain.frame import Frame
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.qt.workers.ending import end_threads
from dscope_gui.workstation.live import LiveLook
from dscope_gui.workstation.mailbox import LatestSlot

Look = Callable[[Frame], LiveLook]

_WAIT_S: Final = 0.25
"""A stop is heard at least so often."""


class AnalysisThread(QThread):
    """Takes frames from a slot and leaves what was seen in another.

    Signals
    -------
    look_ready() : something lies in `looks`.
    """

    look_ready = pyqtSignal()

    def __init__(
        self, frames: LatestSlot[Frame], clock: Clock, most_per_s: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("analysis")
        self.looks: LatestSlot[LiveLook] = LatestSlot()
        self._frames = frames
        self._clock = clock
        self._pause_s = 1 / most_per_s
        self._look: Look | None = None
        self._stopping = threading.Event()
        self._complaint = ""
        self._resting = False
        self._is_replaced = False
        self._also: Callable[[bool], None] = _nobody

    def look_with(self, look: Look | None) -> None:
        """How frames are looked at from now on; None lets them be."""
        self._look = look

    def rest(self, resting: bool) -> None:
        """Look at nothing for a while, so that something more urgent has the processor to itself."""
        self._resting = resting
        self._also(resting)

    def rest_together(self, also: Callable[[bool], None]) -> None:
        """Whoever else looks at frames rests at the same times."""
        self._also = also

    def stand_back(self, is_replaced: bool) -> None:
        """Somebody else looks at every frame already."""
        self._is_replaced = is_replaced

    def run(self) -> None:
        while not self._stopping.is_set():
            frame = self._frames.wait(_WAIT_S)
            look = self._look
            if frame is not None and look is not None and not (self._resting or self._is_replaced):
                start_s = self._clock.monotonic_s()
                self._see(frame, look)
                self._stopping.wait(max(0.0, self._pause_s - (self._clock.monotonic_s() - start_s)))

    def stop(self, timeout_s: float) -> bool:
        """Let it end; False where it did not within the time."""
        self._stopping.set()
        self._frames.wake()
        return end_threads(self, timeout_s)

    def _see(self, frame: Frame, look: Look) -> None:
        try:
            seen = look(frame)
        except DScopeError as error:
            self._complain(str(error))
        except Exception as error:  # noqa: BLE001  top of a thread: a live look that fails must not end the live view
            self._complain(f"{type(error).__name__}: {error}")
        else:
            self._complaint = ""
            if self.looks.put(seen):
                self.look_ready.emit()

    def _complain(self, text: str) -> None:
        """Once for all frames in a row."""
        if text != self._complaint:
            self._complaint = text
            logger().warning("The live picture could not be looked at: %s", text)


def _nobody(_resting: bool) -> None:
    """Nobody else looks at frames."""
