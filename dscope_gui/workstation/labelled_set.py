"""Inspects a folder of labelled pictures, each with the fiber that its label names, for validation."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.record import Record
from dscope_gui.protocols import Clock, WorkForce
from dscope_gui.settings import fiber_of_diameters
from dscope_gui.validation import load_truth, picture_path
from dscope_gui.validation.truth import TruthPicture
from dscope_gui.workstation.batch.luggage import Luggage, luggage_for
from dscope_gui.workstation.batch.task import Done, Task, do_task, failed_task
from dscope_gui.workstation.picture_source import PictureSource, source_for
from dscope_gui.workstation.setup import InspectionSetup


@dataclass(frozen=True, slots=True)
class _Labelled:
    picture: PictureSource
    fiber: Fiber | None


def inspect_labelled(
    folder: Path, setup: InspectionSetup, clock: Clock, force: WorkForce
) -> Iterator[tuple[int, Record]]:
    """Records of all labelled pictures as they get ready, each with the number of pictures in all.

    Parameters
    ----------
    force : who inspects.

    Raises
    ------
    WrongUse
        The folder holds no labels.
    """
    truth = load_truth(folder)
    do = functools.partial(_inspect, luggage=luggage_for(force, setup), clock=clock)
    died = functools.partial(_died, setup=setup, clock=clock)
    read = setup.request.profile.read
    pictures = (
        _Labelled(source_for(force, picture_path(folder, name), read), _fiber(label)) for name, label in truth.items()
    )
    for done in force.do_all(pictures, do, on_death=died):
        yield len(truth), done.record


def _fiber(label: TruthPicture) -> Fiber | None:
    nominal = label.nominal_um
    return None if nominal is None else fiber_of_diameters(nominal.core, nominal.cladding)


def _inspect(one: _Labelled, luggage: Luggage, clock: Clock) -> Done:
    setup = luggage.opened()
    request = replace(setup.request, fiber=one.fiber)
    return do_task(Task(one.picture), Luggage(replace(setup, request=request)), clock)


def _died(one: _Labelled, setup: InspectionSetup, clock: Clock) -> Done:
    return failed_task(Task(one.picture), setup, clock, "the process that inspected it ended without a word")
