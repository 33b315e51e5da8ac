"""Inspects a folder of labelled pictures, each with the fiber that its label names, for validation."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.record import Record
from dscope_gui.protocols import Clock
from dscope_gui.settings import fiber_of_diameters
from dscope_gui.validation import load_truth, picture_path
from dscope_gui.workstation.batch.job import usable_processors
from dscope_gui.workstation.batch.pool import do_all
from dscope_gui.workstation.batch.task import Done, Task, do_task, failed_task
from dscope_gui.workstation.setup import InspectionSetup


@dataclass(frozen=True, slots=True)
class _Labelled:
    picture: Path
    fiber: Fiber | None


def inspect_labelled(folder: Path, setup: InspectionSetup, clock: Clock, *, jobs: int) -> Iterator[tuple[int, Record]]:
    """Records of all labelled pictures as they get ready, each with the number of pictures in all.

    Raises
    ------
    WrongUse
        The folder holds no labels.
    """
    pictures = list(_labelled(folder))
    do = functools.partial(_inspect, setup=setup, clock=clock)
    died = functools.partial(_died, setup=setup, clock=clock)
    processes = max(1, min(jobs or usable_processors(), len(pictures)))
    for done in do_all(pictures, do, jobs=processes, on_death=died):
        yield len(pictures), done.record


def _labelled(folder: Path) -> Iterator[_Labelled]:
    for name, label in load_truth(folder).items():
        nominal = label.nominal_um
        fiber = None if nominal is None else fiber_of_diameters(nominal.core, nominal.cladding)
        yield _Labelled(picture_path(folder, name), fiber)


def _inspect(one: _Labelled, setup: InspectionSetup, clock: Clock) -> Done:
    request = replace(setup.request, fiber=one.fiber)
    return do_task(Task(one.picture, None), replace(setup, request=request), clock)


def _died(one: _Labelled, setup: InspectionSetup, clock: Clock) -> Done:
    return failed_task(Task(one.picture, None), setup, clock, "the process that inspected it ended without a word")
