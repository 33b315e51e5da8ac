"""Tells how long the GUI thread was kept from its events."""

from __future__ import annotations

import time
from typing import Final

from PyQt6.QtCore import QObject, Qt, QTimer

LONG_S: Final = 0.05
"""What an operator begins to feel."""
_EVERY_MS: Final = 2


class GuiProbe(QObject):
    """A timer that should ring all the time; whatever lies between two rings kept the GUI thread busy.

    Parameters
    ----------
    longest_wait_s : between two rings, by the clock on the wall: what an operator notices, and what other programs on
        the machine add to. `long_waits` : how many were longer than `LONG_S`.
    longest_work_s : between two rings, time that the thread itself computed: what this program is to blame for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)
        self._begin()

    def start(self) -> None:
        self._begin()
        self._timer.start(_EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _begin(self) -> None:
        self.rings = self.long_waits = 0
        self.longest_wait_s = self.longest_work_s = 0.0
        self._last = (time.perf_counter(), time.thread_time())

    def _ring(self) -> None:
        wall_s, cpu_s = time.perf_counter(), time.thread_time()
        wait_s, work_s = wall_s - self._last[0], cpu_s - self._last[1]
        self._last = (wall_s, cpu_s)
        self.rings += 1
        self.long_waits += wait_s > LONG_S
        self.longest_wait_s = max(self.longest_wait_s, wait_s)
        self.longest_work_s = max(self.longest_work_s, work_s)
