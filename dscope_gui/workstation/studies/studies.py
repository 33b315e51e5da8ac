"""Makes studies, captures for them and keeps them."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final, Protocol

from dscope_gui.domain.record import judged_by
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.domain.study import Quantity, Study, StudyPlan, StudyState, Taken
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import Clock
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.studies.measuring import value_of
from dscope_gui.workstation.studies.order import random_order
from dscope_gui.workstation.studies.shelf import Shelved, StudyShelf

_MOST_A_MINUTE: Final = 100


class CapturesForStudies(Protocol):
    """What captures, judges and stores: `workstation.capture.Capture`."""

    def capture(self, ticket: Ticket) -> Judged: ...


class Studies:
    """Every method may wait for the camera or the disk.

    Parameters
    ----------
    setup_for : how the parts of a part number are inspected.
    station : name for the tickets.
    chance : draws the orders; a seeded one for tests.
    """

    def __init__(
        self,
        shelf: StudyShelf,
        capture: CapturesForStudies,
        clock: Clock,
        setup_for: Callable[[str], InspectionSetup],
        *,
        station: str,
        chance: random.Random | None = None,
    ) -> None:
        self._shelf, self._capture, self._clock = shelf, capture, clock
        self._setup_for, self._station = setup_for, station
        self._chance = chance or random.SystemRandom()

    def all(self) -> Shelved:
        return self._shelf.all()

    def begin(self, plan: StudyPlan) -> Study:
        """Draw the order and keep the study.

        Raises
        ------
        WrongUse
            The part cannot be inspected, or has no such size or zone.
        NotWritable
        """
        self._refuse_impossible(plan)
        made_at = self._clock.now()
        order = random_order(plan, self._chance)
        study = Study(
            id=self._free_id(f"ST-{made_at.astimezone():%y%m%d-%H%M}"), made_at=made_at, plan=plan, order=order
        )
        self._shelf.save(study)
        return study

    def take(self, study: Study, step: int, reason: str = "") -> Study:
        """Capture what lies under the microscope for a step; an earlier capture of it stays, but counts no more.

        Parameters
        ----------
        reason : why the step is taken again; empty for the first time.

        Raises
        ------
        WrongUse
            The study is closed, or a step is taken again without a reason.
        CameraFault, StoreUnavailable, NotWritable
            The study is as it was.
        """
        if study.state is not StudyState.OPEN:
            raise WrongUse(f"The study {study.id} is closed")
        if step in study.counting and not reason.strip():
            raise WrongUse("Taking a capture again needs a reason")
        wanted = study.order[step]
        ticket = Ticket(study.plan.recipe, wanted.part, study.id, wanted.operator, self._station)
        judged = self._capture.capture(ticket)
        taken = Taken(
            step=step,
            inspection=judged.stored.line.id,
            at=judged.inspection.captured_at,
            value=value_of(judged.stored.record, study.plan.quantity, study.plan.zone),
            verdict=judged.inspection.verdict.status.value,
            reason=reason.strip(),
            judged_by=judged_by(judged.stored.record),
        )
        return self._kept(study.model_copy(update={"taken": (*study.taken, taken)}))

    def close(self, study: Study, state: StudyState) -> Study:
        """Cancel it, put it away, or open it again; nothing is erased."""
        return self._kept(study.model_copy(update={"state": state}))

    def _kept(self, study: Study) -> Study:
        self._shelf.save(study)
        return study

    def _refuse_impossible(self, plan: StudyPlan) -> None:
        setup = self._setup_for(plan.recipe)
        if plan.quantity is Quantity.CLADDING_DIAMETER and _measures_itself(setup):
            hint = "Choose the cladding's diameter in px, or let the station be calibrated with a dot target"
            raise WrongUse(f"The cladding is the ruler of {plan.recipe}: in µm it always has its nominal size", hint)
        zones = zone_names(setup)
        if plan.zone and plan.zone not in zones:
            raise WrongUse(f"{plan.recipe} has no zone {plan.zone!r}", f"It has {', '.join(zones)}")

    def _free_id(self, wanted: str) -> str:
        tried = [wanted, *(f"{wanted}-{number}" for number in range(2, _MOST_A_MINUTE))]
        return next(name for name in tried if not self._shelf.has(name))


def _measures_itself(setup: InspectionSetup) -> bool:
    """Whether the cladding is its own ruler: a known fiber, and no calibration that could be surer."""
    given = setup.request.given_scale
    return setup.request.fiber is not None and (given is None or given.source is not ScaleSource.CALIBRATION)


def zone_names(setup: InspectionSetup) -> tuple[str, ...]:
    """Of the zones that a study's marks can be counted in."""
    return tuple(zone.name for zone in setup.rule_set.zones)
