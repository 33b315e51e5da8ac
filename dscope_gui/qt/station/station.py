"""The workstation with its threads, from the first frame to the last."""

from __future__ import annotations

from functools import partial
from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.live import Health, PartState
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.qt.shutdown import Shutdown
from dscope_gui.qt.workers import AcquisitionThread, AnalysisThread, CameraDoorbells, JobThread
from dscope_gui.settings import Config
from dscope_gui.workstation.build import build_workstation, storage_folder
from dscope_gui.workstation.free_space import free_mb
from dscope_gui.workstation.realtime.notices import HealthWatch
from dscope_gui.workstation.spool.shared_health import shared_health

_STATUS_MS: Final = 1000
_ROOM_MS: Final = 60_000
_STOP_S: Final = 2.0
"""A thread that has not ended by then is named in the log; what it was doing is on disk or not told to anybody."""


class Station(QObject):
    """Builds the workstation of a configuration and runs it.

    Signals
    -------
    frame_shown(Frame), look_shown(LiveLook) : the newest, in the GUI thread.
    status_changed(CameraStatus) : at every change, and once a second for the frame rate.
    room_short(float) : megabytes left for the history, once when they fall below what the settings ask for.
    history_told(NoticeMessage) : how it stands with a history that several stations share, when that changes.

    Raises
    ------
    CameraNotFound, ConfigurationInvalid, StoreUnavailable
        Nothing runs then.
    """

    frame_shown = pyqtSignal(object)
    look_shown = pyqtSignal(object)
    status_changed = pyqtSignal(object)
    room_short = pyqtSignal(float)
    history_told = pyqtSignal(object)

    def __init__(self, config: Config, camera: str | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doorbells = CameraDoorbells()
        self.workstation = build_workstation(
            config, on_frame=self._doorbells.ring, on_status=self._doorbells.tell, camera=camera
        )
        self.jobs = JobThread(self)
        self.analysis = AnalysisThread(
            self.workstation.analysed, self.workstation.clock, config.workstation.live.analyses_per_s, self
        )
        self._acquisition = AcquisitionThread(self.workstation.acquisition, self)
        self._every_second = QTimer(self)
        self._every_second.setInterval(_STATUS_MS)
        self._every_minute = QTimer(self)
        self._every_minute.setInterval(_ROOM_MS)
        self._is_short = False
        self._watch, self._is_well = HealthWatch(), True
        self._connect()

    @property
    def settings(self) -> WorkstationSettings:
        return self.workstation.config.workstation

    @property
    def simulated(self) -> SimulatedCamera | None:
        """The camera it was built with, where that is the simulated one."""
        camera = self.workstation.camera
        return camera if isinstance(camera, SimulatedCamera) else None

    @property
    def is_running(self) -> bool:
        """Whether any of its threads runs."""
        return any(thread.isRunning() for thread in (self.jobs, self.analysis, self._acquisition))

    def start(self) -> None:
        """Open the camera and begin."""
        self.jobs.start()
        self.analysis.start()
        self._acquisition.start()
        self._every_second.start()
        self._every_minute.start()
        self.look_for_room()

    def add_to(self, shutdown: Shutdown) -> None:
        """The camera stops first: a capture that waits for it then gives up at once; the history is closed last."""
        shutdown.add("the timers", self._stop_timers)
        shutdown.add("the camera", lambda: self._acquisition.stop(_STOP_S))
        shutdown.add("the jobs", lambda: self.jobs.stop(_STOP_S))
        shutdown.add("the live analysis", lambda: self.analysis.stop(_STOP_S))
        shutdown.add("the history", self.workstation.close)

    def _connect(self) -> None:
        self._doorbells.frame_ready.connect(self._hand_out_frame)
        self._doorbells.status_changed.connect(self.status_changed)
        self.analysis.look_ready.connect(self._hand_out_look)
        self._every_minute.timeout.connect(self.look_for_room)
        self._every_second.timeout.connect(lambda: self.status_changed.emit(self.workstation.acquisition.status))
        self._every_second.timeout.connect(self.look_at_history)

    def _stop_timers(self) -> None:
        self._every_second.stop()
        self._every_minute.stop()

    def look_for_room(self) -> None:
        """Ask how much room is left; beside the GUI thread, as a network drive may take its time to answer."""
        folder = storage_folder(self.workstation.config)
        self.jobs.submit(partial(free_mb, folder), self._compare_room, lambda _error: None)

    def look_at_history(self) -> None:
        """Tell what is new about a shared history; waits for nothing. That all is well is news only after trouble."""
        told = shared_health(self.workstation.store)
        if told is None:
            return
        for news in self._watch.news(Health((told,)), self.workstation.clock.now()):
            was_well, self._is_well = self._is_well, told.state in (PartState.OK, PartState.OFF)
            if not (was_well and self._is_well):
                self.history_told.emit(news)

    def _compare_room(self, left_mb: float) -> None:
        was_short, self._is_short = self._is_short, left_mb < self.settings.storage.least_free_mb
        if self._is_short and not was_short:
            self.room_short.emit(left_mb)

    def _hand_out_frame(self) -> None:
        frame = self.workstation.shown.take()
        if frame is not None:
            self.frame_shown.emit(frame)

    def _hand_out_look(self) -> None:
        look = self.analysis.looks.take()
        if look is not None:
            self.look_shown.emit(look)
