"""One picture of a batch, done in whichever process."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.stopwatch import Lap, Stopwatch
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.errors import NotWritable
from dscope_gui.protocols import Clock
from dscope_gui.reports import PictureReportWriter, picture_files
from dscope_gui.workstation.batch.luggage import Luggage
from dscope_gui.workstation.inspect import Inspected, inspect_file, unreadable
from dscope_gui.workstation.picture_source import PictureSource
from dscope_gui.workstation.setup import InspectionSetup


@dataclass(frozen=True, slots=True)
class Task:
    """A picture and what is wanted of it.

    Parameters
    ----------
    stem : how its files are called; None where only the record is wanted.
    number : its place among the pictures of a batch.
    folder : for its files; None where they go back with the answer, to whom the folder belongs.
    """

    source: PictureSource
    number: int = 0
    stem: str | None = None
    folder: Path | None = None
    with_zones: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """A finished task.

    Parameters
    ----------
    number : of the task.
    files : of the picture, by how their names end, where whoever gets this shall write them.
    unwritten : why the picture's files are not all there; empty when they are.
    fault : traceback of a fault of the program itself, for the log; empty when there was none.
    """

    number: int
    record: Record
    laps: tuple[Lap, ...]
    files: tuple[tuple[str, bytes], ...] = ()
    unwritten: str = ""
    fault: str = ""


def do_task(task: Task, luggage: Luggage, clock: Clock) -> Done:
    """Inspect the picture and write or send its files; whatever goes wrong stays with this picture."""
    stopwatch = Stopwatch(clock.monotonic_s)
    try:
        inspected = inspect_file(task.source, luggage.opened(), clock)
        return _written(task, inspected, stopwatch)
    except Exception as error:  # noqa: BLE001 - a batch goes on, and the log tells what happened
        return failed_task(task, luggage.setup, clock, f"{type(error).__name__}: {error}", fault=traceback.format_exc())


def failed_task(task: Task, setup: InspectionSetup, clock: Clock, why: str, *, fault: str = "") -> Done:
    """The record of a picture on which the program itself failed: never a pass."""
    reason = Reason(f"The program failed on {task.source.name}: {why}", Cause.PROGRAM_FAILED)
    stopwatch = Stopwatch(clock.monotonic_s)
    inspection = unreadable(task.source, reason, setup, clock.now(), stopwatch)
    return Done(task.number, record_of(inspection), (), fault=fault or reason.text)


def _written(task: Task, inspected: Inspected, stopwatch: Stopwatch) -> Done:
    inspection: Inspection = inspected.inspection
    files: tuple[tuple[str, bytes], ...] = ()
    unwritten = ""
    if task.stem is not None:
        with stopwatch.stage("write"):
            drawing = picture_files(inspection, inspected.grey, with_zones=task.with_zones)
            if task.folder is None:
                files = tuple(drawing)
            else:
                unwritten = kept(task.folder, task.stem, drawing)
    return Done(task.number, record_of(inspection), (*inspected.laps, *stopwatch.laps), files, unwritten)


def kept(folder: Path, stem: str, files: Iterable[tuple[str, bytes]]) -> str:
    """Write the files of a picture; returns why they are not all there, empty when they are."""
    try:
        PictureReportWriter(folder, stem).keep(files)
    except NotWritable as error:
        return str(error)
    return ""
