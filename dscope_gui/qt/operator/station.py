"""The operator's screen with everything behind it: threads, presenter, instrument; started and stopped as one."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QObject, QTimer

from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.operator.bars import BarRanges
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.operator.station_instrument import StationInstrument
from dscope_gui.qt.workers.acquisition_thread import AcquisitionThread, CameraDoorbells
from dscope_gui.qt.workers.analysis_thread import AnalysisThread
from dscope_gui.qt.workers.job_thread import JobThread
from dscope_gui.settings import Config
from dscope_gui.workstation.build import Workstation

_RATE_EVERY_MS: Final = 500
_WHITE: Final = 255.0


class OperatorStation(QObject):
    """Built on a workstation whose `on_frame` and `on_status` are `doorbells.ring` and `doorbells.tell`."""

    def __init__(
        self, workstation: Workstation, doorbells: CameraDoorbells, ticket: Ticket, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        config = workstation.config
        self._workstation = workstation
        self._reading = AcquisitionThread(workstation.acquisition, self)
        self._analysis = AnalysisThread(
            workstation.analysed, workstation.clock, config.workstation.live.analyses_per_s, self
        )
        self._jobs = JobThread(self)
        self.instrument = StationInstrument(workstation, self._jobs, self._analysis, self)
        self.presenter = OperatorPresenter(
            self.instrument, workstation.recipes, config.workstation.capture, ticket, self
        )
        self.screen = OperatorScreen(workstation.recipes, bar_ranges(config))
        self._rate = QTimer(self)
        self._rate.setInterval(_RATE_EVERY_MS)
        self._connect(doorbells)

    def start(self) -> None:
        """Let the threads run and the screen live."""
        for thread in (self._jobs, self._analysis, self._reading):
            thread.start()
        self.presenter.start()
        self._rate.start()

    def stop(self, timeout_s: float) -> bool:
        """Book the last part and end the threads; False where one did not end within the time.

        The camera stops first: a capture that waits for it then gives up at once instead of running into its timeout.
        """
        self._rate.stop()
        self.presenter.finish()
        ended = [thread.stop(timeout_s) for thread in (self._reading, self._jobs, self._analysis)]
        return all(ended)

    def _connect(self, doorbells: CameraDoorbells) -> None:
        self.instrument.connect_to(self.presenter)
        self.screen.connect_to(self.presenter)
        doorbells.frame_ready.connect(self._take_frame)
        doorbells.status_changed.connect(self.presenter.camera)
        self._analysis.look_ready.connect(self._take_look)
        self._rate.timeout.connect(self._show_rate)

    def _take_frame(self) -> None:
        if (frame := self._workstation.shown.take()) is not None:
            self.presenter.frame(frame)

    def _take_look(self) -> None:
        if (look := self._analysis.looks.take()) is not None:
            self.presenter.look(look)

    def _show_rate(self) -> None:
        station = self._workstation
        self.screen.area.show_rate(station.acquisition.status, station.shown.dropped)


def bar_ranges(config: Config) -> BarRanges:
    """What is good enough on the live picture, as the verdict's own profile sees it."""
    quality = config.profile(config.default_profile).quality
    dark = quality.extreme_band * _WHITE
    return BarRanges(
        focus=quality.blurred_focus,
        light=(dark, _WHITE - dark),
        off_centre=config.workstation.capture.off_centre,
    )
