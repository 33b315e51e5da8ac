"""Stands beside the calibration in force while the station works, and says when something is the matter with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.domain.calibration import Calibration
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.logs import logger
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.calibration_watch import CalibrationWatch, Caution, CautionKind
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.past_claddings import PastCladding, PastParts

_EVERY_MS: Final = 10_000
"""A calibration ends on a day; another camera is told at once, by its status."""


class CalibrationSentry(QObject):
    """Looks at the calibration from time to time, at every change of the camera, and after every part.

    Signals
    -------
    cautions_changed(tuple[Caution, ...]) : what is the matter now, the gravest first; empty where nothing is.
    warned(Caution) : something is the matter that was not before.
    """

    cautions_changed = pyqtSignal(object)
    warned = pyqtSignal(object)

    def __init__(self, workstation: Workstation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workstation = workstation
        config = workstation.config
        scale = config.profile(config.default_profile).scale
        self._watch = CalibrationWatch(workstation.ruler, scale)
        self._past = PastParts(workstation.store, config.workstation.station, workstation.setups.fiber, scale)
        self._asking = Asking(self)
        self._told: tuple[Caution, ...] = ()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    @property
    def cautions(self) -> tuple[Caution, ...]:
        """As of the last look."""
        return self._told

    def start(self) -> None:
        self._timer.start(_EVERY_MS)
        self.look()
        QTimer.singleShot(0, self._remember)  # after the window is there, whose opening must wait for nothing

    def stop(self) -> None:
        self._timer.stop()
        self._asking.close()

    def use(self, settings: WorkstationSettings) -> None:
        """Measure with what the settings name from now on."""
        ruler = self._workstation.ruler
        before = ruler.calibration, ruler.care.watched_parts
        ruler.use(settings)
        self.look()
        if (ruler.calibration, ruler.care.watched_parts) != before:
            self._remember()

    def see(self, judged: Judged) -> None:
        """A part was judged; its cladding is held against the calibration."""
        fiber = self._workstation.setups.fiber(judged.ticket.part)
        examination = judged.inspection.examination
        if fiber is not None and examination is not None and examination.end_face is not None:
            self._watch.see(examination.end_face, fiber, same_part=judged.before is not None)
            self.look()

    def look(self) -> None:
        """Tell what changed since the last look."""
        before, self._told = self._told, self._watch.cautions()
        if _kinds(before) == _kinds(self._told):
            return
        for caution in self._told:
            if caution.kind not in _kinds(before):
                self.warned.emit(caution)
        self.cautions_changed.emit(self._told)

    def _remember(self) -> None:
        """Go on from the parts in the history: a watch that begins anew with every start may never see enough."""
        ruler = self._workstation.ruler
        calibration, parts, now = ruler.calibration, ruler.care.watched_parts, self._workstation.clock.now()
        if calibration is None or not self._timer.isActive():
            return
        self._asking.ask(
            lambda: self._past.measured_with(calibration, parts, now),
            lambda past: self._remembered(calibration, past),
            lambda error: logger().warning("The watch over the calibration begins anew: %s", error),
        )

    def _remembered(self, calibration: Calibration, past: Sequence[PastCladding]) -> None:
        self._watch.remember(calibration, past)
        self.look()


def _kinds(cautions: tuple[Caution, ...]) -> list[CautionKind]:
    return [caution.kind for caution in cautions]
