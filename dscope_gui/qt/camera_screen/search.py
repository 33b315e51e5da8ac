"""Looks for cameras; several screens list them."""

from __future__ import annotations

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.qt.camera_screen.desk import CameraDesk
from dscope_gui.qt.workers import Asking


class CameraSearch(QObject):
    """Nothing here waits in the GUI thread; `close` before the desk goes.

    Signals
    -------
    began() : a look is under way.
    found(Sequence[CameraInfo]) : all cameras, after every look for them.
    failed(DScopeError)
    """

    began = pyqtSignal()
    found = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, desk: CameraDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._looking = desk, Asking(self)

    def look(self) -> None:
        self.began.emit()
        self._looking.ask(self._desk.cameras, self.found.emit, self.failed.emit)

    def close(self) -> None:
        self._looking.close()
