"""One labelled picture, looked at by one judge, in whichever process."""

from __future__ import annotations

import functools
import traceback
from dataclasses import dataclass, replace
from pathlib import Path

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.inspection import Inspection, PictureFacts
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.record import Record, printable, record_of
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.engine.pipeline import examine
from dscope_gui.engine.read import read_picture
from dscope_gui.errors import PictureUnreadable
from dscope_gui.protocols import Clock, Segmenter
from dscope_gui.workstation.inspect import judge_found, unreadable
from dscope_gui.workstation.model_trial.segmenters import open_segmenter
from dscope_gui.workstation.setup import InspectionSetup


@dataclass(frozen=True, slots=True)
class TrialTask:
    """A picture and who looks at it.

    Parameters
    ----------
    place : of the judge, 0 or 1.
    model : folder of the judge's model; None for the rules alone.
    """

    picture: Path
    fiber: Fiber | None
    place: int
    model: Path | None
    detector: Detector


@dataclass(frozen=True, slots=True)
class Tried:
    """`fault` : what went wrong in the program itself, as a traceback; empty where nothing did."""

    task: TrialTask
    record: Record
    fault: str = ""


def try_picture(task: TrialTask, setup: InspectionSetup, clock: Clock) -> Tried:
    """Look at the picture; whatever goes wrong stays with it."""
    try:
        return Tried(task, record_of(_inspected(task, setup, clock)))
    except Exception as error:  # noqa: BLE001 - a trial goes on, and tells which pictures failed
        return failed_picture(task, setup, clock, f"{type(error).__name__}: {error}", traceback.format_exc())


def failed_picture(
    task: TrialTask,
    setup: InspectionSetup,
    clock: Clock,
    why: str = "the process that looked at it ended without a word; it may have run out of memory",
    fault: str = "",
) -> Tried:
    """Of a picture on which the program itself failed: nothing was found there."""
    reason = Reason(f"The program failed on {task.picture.name}: {why}", Cause.PROGRAM_FAILED)
    inspection = unreadable(task.picture, reason, setup, clock.now(), Stopwatch(clock.monotonic_s))
    return Tried(task, record_of(inspection), fault or reason.text)


def _inspected(task: TrialTask, setup: InspectionSetup, clock: Clock) -> Inspection:
    captured_at, stopwatch = clock.now(), Stopwatch(clock.monotonic_s)
    request = replace(setup.request, fiber=task.fiber, detector=task.detector)
    try:
        picture = read_picture(task.picture, request.profile.read)
    except PictureUnreadable as error:
        reason = Reason(str(error), Cause.UNREADABLE)
        return unreadable(task.picture, reason, setup, captured_at, stopwatch)
    height, width = picture.grey.shape
    found = examine(picture.grey, request, stopwatch, segmenter=_segmenter(task.model))
    facts = PictureFacts(printable(str(task.picture)), picture.sha256, width, height)
    return judge_found(found, facts, replace(setup, request=request), captured_at, stopwatch)


def _segmenter(model: Path | None) -> Segmenter | None:
    return None if model is None else _opened(model)


@functools.lru_cache(maxsize=2)
def _opened(model: Path) -> Segmenter:
    """Once in each process, for both judges."""
    return open_segmenter(model)
