"""Before and after cleaning: what is gone or moved was dirt, what stayed is damage.

The two pictures need not lie on each other: the connector was taken out and put back, so that the fiber may have moved
and turned a little.
"""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.inspection import Inspection
from dscope_gui.workstation.same_marks import Marks, defects_of_the_part, marks_in, same_marks


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ids of defects.

    Parameters
    ----------
    gone : of the picture before, not found again.
    stayed : pairs of before and after.
    new : of the picture after, not there before.
    turned_deg : by which the fiber was turned between the pictures.
    """

    gone: frozenset[str]
    stayed: dict[str, str]
    new: frozenset[str]
    turned_deg: float = 0.0


def compare(before: Inspection, after: Inspection) -> Comparison:
    """Tell the defects of two pictures of the same end face apart; all are new where the first shows no end face."""
    stayed, turn_deg = same_marks(marks_of(before), marks_of(after))
    return Comparison(
        gone=frozenset(_all_ids(before) - stayed.keys()),
        stayed=stayed,
        new=frozenset(_all_ids(after) - set(stayed.values())),
        turned_deg=turn_deg,
    )


def _all_ids(inspection: Inspection) -> set[str]:
    found = inspection.examination
    return {defect.id for defect in defects_of_the_part(found)} if found else set()


def marks_of(inspection: Inspection) -> Marks:
    """The largest defects of an inspection; none where no end face was found."""
    return marks_in(inspection.examination)
