"""The workstation as the operator's screen sees it: every request in the thread for jobs, every answer back here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import DScopeError
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.workers.analysis_thread import AnalysisThread
from dscope_gui.qt.workers.job_thread import JobThread
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.live import LiveLook, look
from dscope_gui.workstation.tally import tally_of

_PAINTING_MS: Final = 50
"""Until the verdict stands on the screen; the live look would take its share of the processor meanwhile."""


class StationInstrument(QObject):
    """Implements `Instrument`.

    Signals are named after the presenter's methods that take them.
    """

    judged = pyqtSignal(int, object)
    failed = pyqtSignal(int, object)
    booked = pyqtSignal(object)
    not_booked = pyqtSignal(object)
    undone = pyqtSignal(object)
    not_undone = pyqtSignal(object)
    counted = pyqtSignal(object)

    def __init__(
        self, workstation: Workstation, jobs: JobThread, analysis: AnalysisThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workstation = workstation
        self._jobs = jobs
        self._analysis = analysis
        self._in_flight = 0

    def connect_to(self, presenter: OperatorPresenter) -> None:
        """Let the presenter hear every answer."""
        self.judged.connect(presenter.judged)
        self.failed.connect(presenter.failed)
        self.booked.connect(presenter.booked)
        self.not_booked.connect(presenter.booking_failed)
        self.undone.connect(presenter.undone)
        self.not_undone.connect(presenter.booking_failed)
        self.counted.connect(presenter.counted)

    def capture(self, question: int, ticket: Ticket, before: Judged | None) -> None:
        do = partial(self._workstation.capture.capture, ticket, before)
        then, otherwise = partial(self.judged.emit, question), partial(self.failed.emit, question)
        if self._jobs.submit(do, partial(self._answer, then), partial(self._answer, otherwise)):
            self._count_in_flight(+1)
        else:
            otherwise(_busy())

    def book(self, judged: Judged) -> None:
        def do() -> Judged:
            self._workstation.bookings.book(judged)
            return judged

        if not self._jobs.submit(do, self.booked.emit, self.not_booked.emit):
            self.not_booked.emit(_busy())

    def undo(self, by: str, reason: str) -> None:
        do = partial(self._workstation.bookings.undo, by, reason)
        if not self._jobs.submit(do, self.undone.emit, self.not_undone.emit):
            self.not_undone.emit(_busy())

    def count(self, lot: str) -> None:
        do = partial(tally_of, self._workstation.store, lot)
        self._jobs.submit(do, self.counted.emit, self._ignore)

    def watch(self, part: str) -> None:
        self._analysis.look_with(partial(self._look, part) if part else None)

    def _answer(self, tell: Callable[[object], None], answer: object) -> None:
        tell(answer)
        QTimer.singleShot(_PAINTING_MS, partial(self._count_in_flight, -1))

    def _count_in_flight(self, change: int) -> None:
        """The hand waits for the verdict, and two processors cannot do both: the live look rests as long."""
        self._in_flight += change
        self._analysis.rest(self._in_flight > 0)

    def _look(self, part: str, frame: Frame) -> LiveLook:
        station = self._workstation
        detect = station.config.workstation.live.detect
        station.light.follow(part)
        setup = station.microscope.fitted(station.setups.live(part), frame)
        return look(frame, setup, station.clock, detect=detect)

    def _ignore(self, _error: DScopeError) -> None:
        """A count that fails is no reason to disturb the operator; a capture will say what is wrong."""


def _busy() -> DScopeError:
    return DScopeError("The station is busy", "Wait a moment, then try again")
