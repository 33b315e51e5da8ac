"""A stored inspection but for its defects."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.inspection import Examination, JudgingContext
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Verdict
from dscope_gui.workstation.rejudging.outcome import Cell


@dataclass(frozen=True, slots=True)
class Head:
    """One stored inspection but for its defects.

    Parameters
    ----------
    before : the stored verdict.
    bare : the examination without defects; None where the picture was unreadable.
    shape : of the picture, rows first.
    """

    id: str
    captured_at: str
    cell: Cell
    ticket: Ticket
    before: Verdict
    context: JudgingContext
    bare: Examination | None
    shape: tuple[int, int]
