"""One labelled picture, looked at by one judge, in whichever process."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.record import Record
from dscope_gui.protocols import Clock
from dscope_gui.workstation.batch.luggage import Luggage
from dscope_gui.workstation.batch.task import Done, Task, do_task, failed_task
from dscope_gui.workstation.setup import InspectionSetup

Setups: TypeAlias = tuple[InspectionSetup, InspectionSetup]
"""How either judge looks at pictures."""

_DIED: Final = "the process that looked at it ended without a word; it may have run out of memory"


@dataclass(frozen=True, slots=True)
class TrialTask:
    """A picture and who looks at it; `place` : of the judge, 0 or 1."""

    picture: Path
    fiber: Fiber | None
    place: int


@dataclass(frozen=True, slots=True)
class Tried:
    """`fault` : what went wrong in the program or with the model; empty where nothing did."""

    task: TrialTask
    record: Record
    fault: str = ""


def try_picture(task: TrialTask, setups: Setups, clock: Clock) -> Tried:
    """Look at the picture as its judge does; whatever goes wrong stays with it."""
    done = do_task(Task(task.picture), Luggage(_setup(task, setups)), clock)
    return _tried(task, done)


def failed_picture(task: TrialTask, setups: Setups, clock: Clock) -> Tried:
    """Of a picture that took its process down: nothing was found there."""
    return _tried(task, failed_task(Task(task.picture), _setup(task, setups), clock, _DIED))


def _setup(task: TrialTask, setups: Setups) -> InspectionSetup:
    setup = setups[task.place]
    return replace(setup, request=replace(setup.request, fiber=task.fiber))


def _tried(task: TrialTask, done: Done) -> Tried:
    """A model that could not answer leaves the rules alone, which at a station is right and here would be a lie."""
    return Tried(task, done.record, done.fault or done.record.get("learned_fault", ""))
