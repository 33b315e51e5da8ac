"""What would have to be otherwise for a verdict to turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_set import Measure
from dscope_gui.domain.verdict import Reason, Verdict, VerdictStatus

Judging: TypeAlias = Callable[[Examination], Verdict]
"""The verdict on an examination, with everything else as it is."""


class ChangeKind(StrEnum):
    GROWS = "grows"
    """The defect were larger."""
    MOVES_IN = "moves_in"
    """The defect lay nearer to the centre, so that another zone judges it."""
    ONE_MORE = "one_more"
    """There were further marks in a band that allows some."""
    NEW_MARK = "new_mark"
    """There were one mark where none is allowed."""
    SHRINKS = "shrinks"
    """The defect were smaller, or gone."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that would have to be otherwise.

    Parameters
    ----------
    defect : its id; None for marks that are not there.
    zone, limit : whose line it would cross; None where the rule set says nothing about such a place or size.
    by_um : how much larger, smaller or further in.
    to_um : the size that turns the verdict; the nearest one, in steps of a tenth of a nanometre.
    number : of further marks.
    """

    kind: ChangeKind
    defect: str | None
    defect_kind: DefectKind
    measure: Measure
    zone: str | None
    limit: Limit | None
    by_um: float
    to_um: float
    number: int = 1


@dataclass(frozen=True, slots=True)
class Turning:
    """What would turn a verdict.

    Parameters
    ----------
    before, after : the verdict, and what it would become.
    changes : of a pass, each would end it alone, the smallest first; of a fail, all of them together would.
        Empty where nothing of the kind turns it.
    cleanable : those defects of a fail that break a limit and that cleaning may remove.
    cleaning_turns : whether it would pass if all of them were gone, and nothing else were changed.
    obstacles : why it could not pass even with no limit broken.
    """

    before: VerdictStatus
    after: VerdictStatus
    changes: tuple[Change, ...] = ()
    cleanable: tuple[str, ...] = ()
    cleaning_turns: bool = False
    obstacles: tuple[Reason, ...] = ()

    @property
    def smallest(self) -> Change | None:
        return self.changes[0] if self.changes else None
