"""Tells the screens when production is locked or opened, also by the clock alone."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.workstation.station_check.lock import Lock, ProductionLock

_LOOK_MS: Final = 1000


class LockWatch(QObject):
    """Asks the lock every second; it answers from memory."""

    changed = pyqtSignal(object)
    """The `Lock` from now on."""

    def __init__(self, lock: ProductionLock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._told: Lock | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self.look()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Ask now."""
        now = self._lock.now()
        if now != self._told:
            self._told = now
            self.changed.emit(now)
