"""One picture of a batch, done in whichever process."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.stopwatch import Lap, Stopwatch
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.errors import NotWritable
from dscope_gui.protocols import Clock
from dscope_gui.reports import PictureReportWriter
from dscope_gui.workstation.inspect import Inspected, inspect_file, unreadable
from dscope_gui.workstation.setup import InspectionSetup


@dataclass(frozen=True, slots=True)
class Task:
    """A picture and the folder for its files, None where only the record is wanted."""

    picture: Path
    folder: Path | None
    with_zones: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """A finished task.

    Parameters
    ----------
    unwritten : why the picture's files are not all there; empty when they are.
    fault : traceback of a fault of the program itself, for the log; empty when there was none.
    """

    task: Task
    record: Record
    laps: tuple[Lap, ...]
    unwritten: str = ""
    fault: str = ""


def do_task(task: Task, setup: InspectionSetup, clock: Clock) -> Done:
    """Inspect the picture and write its files; whatever goes wrong stays with this picture."""
    stopwatch = Stopwatch(clock.monotonic_s)
    try:
        inspected = inspect_file(task.picture, setup, clock)
        return _written(task, inspected, stopwatch)
    except Exception as error:  # noqa: BLE001 - a batch goes on, and the log tells what happened
        return failed_task(task, setup, clock, f"{type(error).__name__}: {error}", fault=traceback.format_exc())


def failed_task(task: Task, setup: InspectionSetup, clock: Clock, why: str, *, fault: str = "") -> Done:
    """The record of a picture on which the program itself failed: never a pass."""
    reason = Reason(f"The program failed on {task.picture.name}: {why}", Cause.PROGRAM_FAILED)
    stopwatch = Stopwatch(clock.monotonic_s)
    inspection = unreadable(task.picture, reason, setup, clock.now(), stopwatch)
    return Done(task, record_of(inspection), (), fault=fault or reason.text)


def _written(task: Task, inspected: Inspected, stopwatch: Stopwatch) -> Done:
    inspection: Inspection = inspected.inspection
    unwritten, laps = "", inspected.laps
    if task.folder is not None:
        writer = PictureReportWriter(task.folder, task.folder.name, task.with_zones)
        try:
            with stopwatch.stage("write"):
                writer.write(inspection, inspected.grey)
        except NotWritable as error:
            unwritten = str(error)
        laps = (*laps, *stopwatch.laps)
    return Done(task, record_of(inspection), laps, unwritten)
