"""One labelled picture, looked at by one judge, in whichever process."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import Seen, decide
from dscope_gui.protocols import Clock
from dscope_gui.validation.matching import Criteria, compare, reported_defects
from dscope_gui.validation.paired import FACTORS, counted
from dscope_gui.validation.truth import TruthPicture
from dscope_gui.workstation.batch.task import Task, failed_task
from dscope_gui.workstation.inspect import inspect_file, judge_found
from dscope_gui.workstation.setup import InspectionSetup

Setups: TypeAlias = tuple[InspectionSetup, InspectionSetup]
"""How either judge looks at pictures."""

_DIED: Final = "the process that looked at it ended without a word; it may have run out of memory"
_NOTHING: Final = ((0, 0),) * len(FACTORS)


@dataclass(frozen=True, slots=True)
class TrialTask:
    """A picture and who looks at it.

    Parameters
    ----------
    place : of the judge, 0 or 1.
    counted : by these labels at every threshold of the curve; None where no curve is wanted.
    """

    picture: Path
    fiber: Fiber | None
    place: int
    counted: TruthPicture | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """What one judge made of one picture.

    Parameters
    ----------
    fault : what went wrong in the program or with the model; empty where nothing did.
    curve : objects found and false alarms at each of `FACTORS`.
    """

    task: TrialTask
    record: Record
    fault: str = ""
    curve: tuple[tuple[int, int], ...] = _NOTHING


def try_picture(task: TrialTask, setups: Setups, clock: Clock) -> Tried:
    """Look at the picture as its judge does; whatever goes wrong stays with it."""
    setup, seen = _setup(task, setups), list[Seen]()
    try:
        inspection = inspect_file(task.picture, setup, clock, onlooker=seen.append if task.counted else None).inspection
        curve = _curve(task.counted, seen, inspection, setup, clock)
    except Exception as error:  # noqa: BLE001 - the trial goes on, and names the picture
        why = f"{type(error).__name__}: {error}"
        done = failed_task(Task(task.picture), setup, clock, why, fault=traceback.format_exc())
        return Tried(task, done.record, done.fault)
    record = record_of(inspection)
    # A model that could not answer leaves the rules alone, which at a station is right and here would be a lie.
    return Tried(task, record, record.get("learned_fault", ""), curve)


def failed_picture(task: TrialTask, setups: Setups, clock: Clock) -> Tried:
    """Of a picture that took its process down: nothing was found there."""
    done = failed_task(Task(task.picture), _setup(task, setups), clock, _DIED)
    return Tried(task, done.record, done.fault)


def _setup(task: TrialTask, setups: Setups) -> InspectionSetup:
    setup = setups[task.place]
    return replace(setup, request=replace(setup.request, fiber=task.fiber))


def _curve(
    labels: TruthPicture | None, seen: list[Seen], inspection: Inspection, setup: InspectionSetup, clock: Clock
) -> tuple[tuple[int, int], ...]:
    """The end face is looked at once, and decided upon anew at each threshold."""
    if labels is None or not seen:
        return _NOTHING
    curve = []
    for factor in FACTORS:
        stopwatch = Stopwatch(clock.monotonic_s)
        found = decide(seen[-1], _more_or_less_sure(setup.request.profile, factor), stopwatch)
        judged = judge_found(found, inspection.picture, setup, inspection.captured_at, stopwatch)
        curve.append(counted(compare(labels, reported_defects(record_of(judged)), Criteria())))
    return tuple(curve)


def _more_or_less_sure(profile: Profile, factor: float) -> Profile:
    """The profile with the confidence that the rules need multiplied."""
    threshold = profile.fuse.threshold.model_copy(update={"final": profile.fuse.threshold.final * factor})
    fuse = profile.fuse.model_copy(update={"threshold": threshold})
    return profile.model_copy(update={"fuse": fuse})
