"""Cuts what is wanted out of inspected pictures, one inspection after the other, into the dataset."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dscope_gui.dataset import DatasetWriter, Planned, cut_face, cut_item, is_only_a_hull, planned_from
from dscope_gui.domain.dataset import Label, NewFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.errors import PictureUnreadable
from dscope_gui.protocols import Clock
from dscope_gui.workstation.collecting.cases import Case, Loader, Unusable


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of all that could be cut out. `least_confidence` : of a defect, as the engine is sure of it."""

    labels: frozenset[Label] = frozenset(Label)
    least_confidence: float = 0.0

    def holds(self, plan: Planned) -> bool:
        return plan.label in self.labels and (plan.defect is None or plan.defect.confidence >= self.least_confidence)


@dataclass(slots=True)
class Collected:
    """What came of it so far.

    Parameters
    ----------
    added, known : items by their class: new ones, and those that were collected before.
    hulls : defects in several pieces of which only the hull is known, and which are no items therefore.
    left_out : inspections that could not be used, and why.
    lightless : pictures that are kept without the flat field with which they were inspected, and why.
    """

    inspections: int = 0
    added: Counter[Label] = field(default_factory=Counter)
    known: Counter[Label] = field(default_factory=Counter)
    hulls: int = 0
    left_out: list[Unusable] = field(default_factory=list)
    lightless: list[Unusable] = field(default_factory=list)


def collect(
    cases: Sequence[Loader],
    writer: DatasetWriter,
    wish: Wish,
    clock: Clock,
    *,
    collected: Collected,
    on_progress: Callable[[int, int], None],
) -> None:
    """Collect from all cases; the items of one inspection come together or not at all.

    Parameters
    ----------
    collected : counts along, so that it is known when the user stops.

    Raises
    ------
    NotWritable, StoreUnavailable
        What was collected before stays.
    """
    for number, load in enumerate(cases, start=1):
        case = load()
        if isinstance(case, Unusable):
            collected.left_out.append(case)
        else:
            _collect_one(case, writer, wish, clock, collected)
        on_progress(number, len(cases))


def _collect_one(case: Case, writer: DatasetWriter, wish: Wish, clock: Clock, collected: Collected) -> None:
    new: list[Planned] = []
    known: list[Planned] = []
    plans = list(planned_from(case.inspection))
    for plan in plans:
        if wish.holds(plan):
            (known if plan.id in writer else new).append(plan)
    wants_face = bool(new or known) and not writer.has_face(case.inspection.picture.sha256 or "")
    try:
        if new or wants_face:
            _add(new, plans if wants_face else None, case, writer, clock, collected.lightless)
    except PictureUnreadable as error:
        collected.left_out.append(Unusable(case.inspection.picture.path, str(error)))
        return
    collected.inspections += 1
    collected.hulls += _hulls(case.inspection)
    collected.added.update(plan.label for plan in new)
    collected.known.update(plan.label for plan in known)


def _hulls(inspection: Inspection) -> int:
    found = inspection.examination
    defects = () if found is None else found.defects
    return sum(defect.excluded is None and is_only_a_hull(defect) for defect in defects)


def _add(  # noqa: PLR0917 - what is kept of which case, where and when, and what is missing
    new: list[Planned],
    all_plans: list[Planned] | None,
    case: Case,
    writer: DatasetWriter,
    clock: Clock,
    lightless: list[Unusable],
) -> None:
    """A picture of which all is known is not even read. `all_plans` : None where the whole picture is kept already."""
    grey, at = case.picture(), clock.now()
    if grey.shape != (case.inspection.picture.height, case.inspection.picture.width):
        raise PictureUnreadable(f"{case.inspection.picture.path} has another size than was inspected")
    face = None if all_plans is None else _face(all_plans, case, grey, lightless)
    items = [cut_item(plan, case.inspection, grey, end_face=case.end_face, at=at) for plan in new]
    writer.add(items, () if face is None else (face,))


def _face(plans: list[Planned], case: Case, grey: GreyImage, lightless: list[Unusable]) -> NewFace | None:
    """Without its flat field the picture is worth keeping still, though nothing can be flattened as it was judged."""
    light = None
    try:
        light = case.light(grey)
    except PictureUnreadable as error:
        lightless.append(Unusable(case.inspection.picture.path, str(error)))
    return cut_face(plans, case.inspection, grey, end_face=case.end_face, light=light)
