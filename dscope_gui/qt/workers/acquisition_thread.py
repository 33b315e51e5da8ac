"""The thread that reads the camera, and the doorbells it rings."""

from __future__ import annotations

from PyQt6.QtCore import QObject, QThread, pyqtSignal

from dscope_gui.qt.workers.ending import end_threads
from dscope_gui.workstation.acquire import Acquisition, CameraStatus


class CameraDoorbells(QObject):
    """What the reading thread calls and the screens hear; made first, as the workstation is built with it.

    It belongs to no window: a reading thread that ends late still rings it.

    Signals
    -------
    frame_ready() : a frame lies in the slot for the display. Carries nothing, so that no pictures pile up in a queue.
    status_changed(CameraStatus) : the camera's state, settings or fault changed.
    """

    frame_ready = pyqtSignal()
    status_changed = pyqtSignal(object)

    def ring(self) -> None:
        """From the reading thread: there is a new frame."""
        self.frame_ready.emit()

    def tell(self, status: CameraStatus) -> None:
        """From the reading thread: something changed."""
        self.status_changed.emit(status)


class AcquisitionThread(QThread):
    """Runs an acquisition until it is stopped."""

    def __init__(self, acquisition: Acquisition, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acquisition = acquisition
        self.setObjectName("acquisition")

    def run(self) -> None:
        self._acquisition.run()

    def stop(self, timeout_s: float) -> bool:
        """Let it end; False where it did not within the time."""
        self._acquisition.stop()
        return end_threads(self, timeout_s)
