"""A production line's parts at a station where somebody sits: judged on the operator's screen, or refused."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from typing import Final, Protocol

from PyQt6.QtCore import QObject, pyqtBoundSignal, pyqtSignal

from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import CameraLost, CameraTimeout, DScopeError, ProductionLocked, StationBusy, WrongUse
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.workstation.judged import Judged

_LONGEST_S: Final = 60.0
"""For a capture that has begun: camera and history have time limits of their own, and these are shorter."""


class Answers(Protocol):
    """What the instrument tells of every capture."""

    judged: pyqtBoundSignal
    failed: pyqtBoundSignal

    def book(self, judged: Judged) -> None:
        """See `Instrument`."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    ticket: Ticket
    answer: Future[Judged]


class LineDesk(QObject):
    """Implements `OperatorsDesk`: `capture` from any thread, everything else in the one of the screens.

    Parameters
    ----------
    why_not : why the microscope is not free although nobody is in the middle of a part; empty where it is.
    """

    _asked = pyqtSignal(object)

    def __init__(
        self,
        presenter: OperatorPresenter,
        answers: Answers,
        parts: Callable[[str], bool],
        why_not: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._answers = presenter, answers
        self._is_part, self._why_not = parts, why_not
        self._open: dict[int, Future[Judged]] = {}
        self._asked.connect(self._take)
        answers.judged.connect(self._judged)
        answers.failed.connect(self._failed)

    def capture(self, ticket: Ticket, *, timeout_s: float) -> Judged:
        """Have it captured on the screen and wait for the verdict.

        Raises
        ------
        StationBusy
            Somebody is in the middle of a part, or works with the microscope.
        WrongUse, CameraFault, ProductionLocked, StoreUnavailable, NotInForce
            As for the operator; nothing was judged and nothing stored.
        """
        wanted = _Wanted(ticket, Future())
        self._asked.emit(wanted)
        try:
            return wanted.answer.result(timeout_s)
        except CancelledError:
            raise _not_in_time(timeout_s) from None
        except FutureTimeout:
            if wanted.answer.cancel():
                raise _not_in_time(timeout_s) from None
        try:
            return wanted.answer.result(_LONGEST_S)  # it has begun, and what comes of it is stored
        except FutureTimeout:
            raise _not_in_time(_LONGEST_S) from None

    def book(self, judged: Judged) -> None:
        """The screen has done so already."""

    def close(self) -> None:
        """Whoever waits still learns that nothing will come."""
        for answer in self._open.values():
            answer.set_exception(StationBusy("The station is closed"))
        self._open.clear()

    def _take(self, wanted: _Wanted) -> None:
        if not wanted.answer.set_running_or_notify_cancel():
            return
        refusal = self._refusal(wanted.ticket)
        if refusal is not None:
            wanted.answer.set_exception(refusal)
            return
        self._open[self._presenter.next_question] = wanted.answer
        self._presenter.judge_for(wanted.ticket)

    def _refusal(self, ticket: Ticket) -> DScopeError | None:
        """What keeps the key from capturing keeps the line from it, too."""
        state = self._presenter.state
        if not self._is_part(ticket.part):
            return WrongUse(f"There is no part {ticket.part!r}", "Choose a part, or add a recipe for it")
        if not self._presenter.is_finished:
            return StationBusy(f"Somebody is in the middle of {_named(state.ticket)}", "Ask again when it has left")
        if why := self._why_not():
            return StationBusy(why, "Ask again when the operator's screen is open")
        if not state.lock.is_open:
            return ProductionLocked("The station check is not green", "Do the station check, then ask again")
        if not state.is_camera_there:
            fault = None if state.camera is None else state.camera.fault
            return CameraLost(
                "There is no camera" if fault is None else fault.message, "" if fault is None else fault.hint
            )
        return None

    def _judged(self, question: int, judged: Judged) -> None:
        """Booked at once: a line does not say when its part has left."""
        answer = self._open.pop(question, None)
        if answer is None:
            return
        if self._presenter.state.judged is judged:
            self._presenter.settle()
        else:
            self._answers.book(judged)
        answer.set_result(judged)

    def _failed(self, question: int, error: DScopeError) -> None:
        if (answer := self._open.pop(question, None)) is not None:
            answer.set_exception(error)


def _named(ticket: Ticket) -> str:
    return f"part {ticket.serial}" if ticket.serial else "another part"


def _not_in_time(waited_s: float) -> CameraTimeout:
    return CameraTimeout(f"The station did not answer for {waited_s:.0f} s", "Is its window open and alive?")
