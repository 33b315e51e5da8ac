"""Tells how long the GUI thread was kept from its events."""

from __future__ import annotations

import time

from PyQt6.QtCore import QObject, Qt, QTimer


class GuiProbe(QObject):
    """A timer that should ring all the time; whatever lies between two rings kept the GUI thread busy.

    Parameters
    ----------
    waits_s : between two rings, by the clock on the wall: what an operator notices, and what other programs on the
        machine add to.
    works_s : between two rings, time that the thread itself computed: what this program is to blame for.
    """

    _EVERY_MS = 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waits_s: list[float] = []
        self.works_s: list[float] = []
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)

    def start(self) -> None:
        self.waits_s.clear()
        self.works_s.clear()
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start(self._EVERY_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _ring(self) -> None:
        wall_s, cpu_s = time.perf_counter(), time.thread_time()
        self.waits_s.append(wall_s - self._last[0])
        self.works_s.append(cpu_s - self._last[1])
        self._last = (wall_s, cpu_s)
