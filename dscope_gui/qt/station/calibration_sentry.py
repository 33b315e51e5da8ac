"""Stands beside the calibration in force while the station works, and says when something is the matter with it."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.calibration_watch import CalibrationWatch, Caution, CautionKind
from dscope_gui.workstation.judged import Judged

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
        self._watch = CalibrationWatch(workstation.ruler, config.profile(config.default_profile).scale)
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

    def stop(self) -> None:
        self._timer.stop()

    def use(self, settings: WorkstationSettings) -> None:
        """Measure with what the settings name from now on."""
        self._workstation.ruler.use(settings)
        self.look()

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


def _kinds(cautions: tuple[Caution, ...]) -> list[CautionKind]:
    return [caution.kind for caution in cautions]
