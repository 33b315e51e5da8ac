"""Leads through a station check, one step after the other, and keeps what came out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.station import Role, StationCheckSettings
from dscope_gui.domain.station_check import CheckResult, StepResult, Trouble
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.qt.station_check.state import CheckState, Phase
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.station_check.lock import Lock, ProductionLock
from dscope_gui.workstation.station_check.plan import PlannedStep
from dscope_gui.workstation.station_check.run import Doer, Done, StationCheck

_IN_THE_MIDDLE: Final = (Phase.WAITING, Phase.MEASURING, Phase.MEASURED)


class CheckPresenter(QObject):
    """Nothing here waits in the GUI thread; `close` before the workstation goes.

    Signals
    -------
    state_changed(CheckState) : what the page shows.
    finished(CheckResult) : a check was stored.
    lock_touched() : production may be open or locked now.
    """

    state_changed = pyqtSignal(object)
    finished = pyqtSignal(object)
    lock_touched = pyqtSignal()

    def __init__(
        self,
        check: StationCheck,
        lock: ProductionLock,
        clock: Clock,
        settings: StationCheckSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._check, self._lock, self._clock, self._settings = check, lock, clock, settings
        self._asking = Asking(self)
        self._by: Callable[[], str] = str
        self._role = Role.OPERATOR
        self._doer = Doer("", Role.OPERATOR, clock.now())
        self._state = CheckState(lock=lock.now(), is_required=settings.required)

    @property
    def state(self) -> CheckState:
        return self._state

    def set_names(self, by: Callable[[], str]) -> None:
        """`by` : whose name goes into the records."""
        self._by = by

    def set_role(self, role: Role) -> None:
        """Who works here now decides what may be done."""
        self._role = role
        self._change(may_start=role.may_act_as(self._settings.least_role), may_open=role.may_act_as(Role.QA))

    def show_lock(self, lock: Lock) -> None:
        if lock != self._state.lock:
            self._change(lock=lock)

    def start(self) -> None:
        """Begin a check from the first step."""
        if self._state.is_running or not self._state.may_start:
            return
        self._doer = Doer(self._by() or self._role.value, self._role, self._clock.now())
        self._change(phase=Phase.FINISHING, fault=None, check=None, results={}, shown=None)
        self._asking.ask(self._check.plan, self._begin, self._cannot_begin)

    def measure(self) -> None:
        """What the step needs lies under the microscope: look at it."""
        step = self._state.step
        if self._state.phase not in (Phase.WAITING, Phase.MEASURED) or step is None:
            return
        self._change(phase=Phase.MEASURING, fault=None, shown=None)
        self._asking.ask(lambda: self._check.do(step), self._measured, self._not_measured)

    def repeat(self) -> None:
        """The step once more: the picture is live again."""
        if self._state.phase is Phase.MEASURED:
            self._change(phase=Phase.WAITING, shown=None)

    def skip(self) -> None:
        """Leave out a step that is not required."""
        planned = self._state.step
        if self._state.phase is Phase.WAITING and planned is not None and not planned.step.is_required:
            self._keep(_skipped(planned))
            self.go_on()

    def go_on(self) -> None:
        """To the next step; after the last one the check is kept."""
        if self._state.result is None or self._state.phase not in (Phase.WAITING, Phase.MEASURED):
            return
        if self._state.at + 1 < len(self._state.steps):
            self._change(phase=Phase.WAITING, at=self._state.at + 1, shown=None, fault=None)
        else:
            self._finish(is_complete=True)

    def cancel(self) -> None:
        """Break the check off. One that had a red step is kept as it is: it must not vanish like that."""
        if not self._state.is_running or self._state.phase is Phase.FINISHING:
            return
        self._asking.forget()
        if self._has_red_step:
            self._finish(is_complete=False)
        else:
            self._change(phase=Phase.IDLE, steps=(), at=0, results={}, shown=None, fault=None)

    def dismiss(self) -> None:
        """The result was read."""
        if self._state.phase is Phase.FINISHED:
            self._change(phase=Phase.IDLE, steps=(), at=0, results={}, shown=None)

    def open_once(self, reason: str) -> None:
        """QA lets production go on without a green check."""
        by, role = self._by() or self._role.value, self._role
        self._asking.ask(lambda: self._lock.open_once(by, role, reason), self._opened, self._failed)

    def close(self) -> None:
        """A check with a red step that is left in the middle is kept, or the next start would know nothing of it."""
        self._asking.close()
        if self._has_red_step and self._state.phase in _IN_THE_MIDDLE:
            try:
                self._check.finish(self._results, self._doer, is_complete=False)
            except DScopeError as error:
                logger().error("The station check with a red step could not be kept: %s", error)

    def _begin(self, steps: tuple[PlannedStep, ...]) -> None:
        self._change(phase=Phase.WAITING, steps=steps, at=0)

    def _cannot_begin(self, error: DScopeError) -> None:
        self._change(phase=Phase.IDLE, fault=error)

    def _measured(self, done: Done) -> None:
        self._keep(done.result)
        self._lock.step_done(has_red_step=self._has_red_step)
        self._change(phase=Phase.MEASURED, shown=done.shown)
        self.lock_touched.emit()

    def _not_measured(self, error: DScopeError) -> None:
        """Neither green nor red: there was no picture."""
        self._change(phase=Phase.WAITING, fault=error)

    def _keep(self, result: StepResult) -> None:
        """In place of an earlier try."""
        before = self._state.result
        tries = 1 if before is None else before.tries + 1
        self._change(results={**self._state.results, self._state.at: replace(result, tries=tries)})

    @property
    def _results(self) -> list[StepResult]:
        """In the order of the steps."""
        return [result for _, result in sorted(self._state.results.items())]

    @property
    def _has_red_step(self) -> bool:
        return any(not result.is_ok and result.is_required for result in self._state.results.values())

    def _finish(self, *, is_complete: bool) -> None:
        results = self._results
        self._change(phase=Phase.FINISHING, fault=None)
        self._asking.ask(
            lambda: self._check.finish(results, self._doer, is_complete=is_complete), self._finished, self._not_kept
        )

    def _finished(self, check: CheckResult) -> None:
        self._change(phase=Phase.FINISHED, check=check, shown=None)
        self.lock_touched.emit()
        self.finished.emit(check)

    def _not_kept(self, error: DScopeError) -> None:
        """The last step is still there, and going on tries to keep the check once more."""
        self._change(phase=Phase.MEASURED, fault=error)

    def _opened(self, _override: object) -> None:
        self._change(fault=None)
        self.lock_touched.emit()

    def _failed(self, error: DScopeError) -> None:
        self._change(fault=error)

    def _change(self, **changes: Any) -> None:
        self._state = replace(self._state, **changes)
        self.state_changed.emit(self._state)


def _skipped(planned: PlannedStep) -> StepResult:
    golden = "" if planned.golden is None else planned.golden.name
    return StepResult(planned.name, planned.step.kind, planned.step.is_required, Trouble.SKIPPED, connector=golden)
