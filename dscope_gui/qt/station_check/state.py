"""All that the page of the check shows beside the picture, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dscope_gui.domain.station_check import CheckResult, StepResult
from dscope_gui.errors import DScopeError
from dscope_gui.workstation.station_check.lock import Lock, LockState
from dscope_gui.workstation.station_check.plan import PlannedStep
from dscope_gui.workstation.station_check.run import Shown


class Phase(StrEnum):
    IDLE = "idle"
    WAITING = "waiting"
    """For what the step needs to be put in."""
    MEASURING = "measuring"
    MEASURED = "measured"
    FINISHING = "finishing"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class CheckState:
    """
    Parameters
    ----------
    steps : of the check that runs; `at` is the one in hand.
    results : by place in `steps`, as far as they are done.
    shown : the picture of the step that was just done.
    check : the finished one.
    may_start, may_open : whether who works here may do a check, and let production go on without one.
    """

    phase: Phase = Phase.IDLE
    steps: tuple[PlannedStep, ...] = ()
    at: int = 0
    results: dict[int, StepResult] = field(default_factory=dict)
    shown: Shown | None = None
    check: CheckResult | None = None
    fault: DScopeError | None = None
    lock: Lock = field(default_factory=lambda: Lock(LockState.OPEN))
    is_required: bool = False
    may_start: bool = True
    may_open: bool = False

    @property
    def step(self) -> PlannedStep | None:
        """The one in hand."""
        return self.steps[self.at] if self.at < len(self.steps) else None

    @property
    def result(self) -> StepResult | None:
        return self.results.get(self.at)

    @property
    def is_running(self) -> bool:
        return self.phase not in (Phase.IDLE, Phase.FINISHED)

    @property
    def is_picture_live(self) -> bool:
        return self.phase is not Phase.MEASURED
