"""A verdict that explains itself: how each defect was judged, and what would turn the verdict."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.rules.explain import explain
from dscope_gui.rules.trace import Trace
from dscope_gui.rules.turning import Turning, turning_of


@dataclass(frozen=True, slots=True)
class Explained:
    """Why one inspection was judged as it was.

    Parameters
    ----------
    traces : every defect against the line that governs it; empty where nothing could be judged.
    turning : None where there is no verdict to turn.
    """

    rule_set: RuleSet
    traces: tuple[Trace, ...] = ()
    turning: Turning | None = None


def explained(rule_set: RuleSet, inspection: Inspection) -> Explained:
    """Explain an inspection by the rule set that judged it."""
    examination, context = inspection.examination, inspection.context
    if examination is None:
        return Explained(rule_set)
    turning = None if context.refused else turning_of(rule_set, examination, context)
    return Explained(rule_set, explain(rule_set, examination), turning)
