"""A connector that was captured, judged and stored: what the operator's screen shows."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.ticket import Ticket
from dscope_gui.rules import Trace
from dscope_gui.workstation.answers import Advice
from dscope_gui.workstation.cleaning import Comparison


@dataclass(frozen=True, slots=True)
class Judged:
    """One stored inspection with all that the screen needs at once.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, the sharpest frame of the burst.
    traces : every defect against the limit that governs it; empty where nothing could be judged.
    cleanings : how often the part was cleaned before this picture.
    before : the same part before the last cleaning; its own `before` is None.
    comparison : with it; None where one of the two could not be judged.
    rules : that judged it, to explain the verdict when somebody asks.
    """

    stored: StoredInspection
    inspection: Inspection
    grey: GreyImage
    traces: tuple[Trace, ...]
    answer: Answer
    advice: Advice
    before: Judged | None = None
    comparison: Comparison | None = None
    rules: RuleSet | None = None

    @property
    def ticket(self) -> Ticket:
        return self.stored.line.ticket

    @property
    def cleanings(self) -> int:
        return self.stored.line.cleanings
