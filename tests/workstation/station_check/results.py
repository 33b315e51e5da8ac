"""Checks with known results."""

from __future__ import annotations

from datetime import datetime, timedelta

from dscope_gui.domain.check_plan import StepKind
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import CheckResult, Reading, StepResult, Trouble
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid
from tests.hand_built import NOON


def step(*, trouble: Trouble = Trouble.NONE, is_required: bool = True, focus: float = 0.55) -> StepResult:
    readings = (Reading("focus", focus, 0.45, None), Reading("mean_level", 180.0, 90.0, 215.0))
    return StepResult("light", StepKind.LIGHT, is_required, trouble, readings)


def check(
    number: int = 1,
    *steps: StepResult,
    at: datetime | None = None,
    camera: str = "simulator",
    is_complete: bool = True,
) -> CheckResult:
    """Done `number` hours after noon unless said otherwise."""
    moment = NOON + timedelta(hours=number) if at is None else at
    return CheckResult(
        id=ulid(moment, number.to_bytes(RANDOM_BYTES, "big")),
        began_at=moment - timedelta(minutes=2),
        ended_at=moment,
        by="Ann",
        role=Role.OPERATOR,
        station="bench 2",
        camera=camera,
        steps=steps or (step(),),
        is_complete=is_complete,
    )


def red(number: int = 1, *, at: datetime | None = None) -> CheckResult:
    return check(number, step(trouble=Trouble.OUT_OF_LIMITS, focus=0.2), at=at)
