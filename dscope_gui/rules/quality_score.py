"""The quality score from 0 to 100: how far an end face has used up the limits of its rule set.

100 is clean: nothing that a limit forbids at any size or counts. On the way to 50 the worst limit fills: half of the
size that fails, or half of the number allowed, makes 75. At 50 it is used up, which still passes; below, 50 is divided
by how many times the limit the end face is, so that twice the size makes 25. What cannot be inspected has 0.

The verdict says on which side of 50 the score lies, the traces of the rule engine say how far from it. Where a guard
band decides, sizes count with it, so that the score is 50 where the verdict turns.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import Verdict, VerdictStatus
from dscope_gui.rules.trace import Outcome, Trace

CLEAN: Final = 100.0
USED_UP: Final = 50.0
BEST_FAIL: Final = 49.9
"""The nearest to a pass that a fail comes, so that rounding to one digit makes it none."""

_JUDGED: Final = (Outcome.ALLOWED, Outcome.BELOW_FLOOR, Outcome.BREAKS)


def quality_score(rule_set: RuleSet, verdict: Verdict, traces: Sequence[Trace]) -> float:
    """At least 50 exactly where the verdict is pass, 0 where there is none.

    Parameters
    ----------
    traces : of the same end face under the same rule set, see `explain`.
    """
    if verdict.status is VerdictStatus.NOT_INSPECTABLE:
        return 0.0
    passes = verdict.status is VerdictStatus.PASS
    guarded = passes or rule_set.decided_by.rule is DecisionRule.GUARDED
    used = max((share for trace in traces for share in _shares(trace, rule_set, guarded=guarded)), default=0.0)
    if passes:
        return CLEAN - (CLEAN - USED_UP) * min(used, 1.0)
    return min(USED_UP / max(used, 1.0), BEST_FAIL)


def _shares(trace: Trace, rule_set: RuleSet, *, guarded: bool) -> Iterator[float]:
    """How far one defect uses up each limit that concerns it, with its guard band or without; 1 is used up."""
    if trace.at_stake is not None:
        yield 1.0
    if trace.outcome not in _JUDGED:
        return
    if trace.limit is not None and trace.limit.max:
        yield trace.found / trace.limit.max
    if trace.measured_um is not None and (fails_um := _fails_um(trace, rule_set.min_detect_um)) is not None:
        size_um = trace.measured_um + (trace.guard_um if guarded else 0.0)
        yield size_um / fails_um if fails_um > 0 else math.inf


def _fails_um(trace: Trace, floor_um: float) -> float | None:
    """The size from which a single one fails in its zone and column; None where no size does."""
    if trace.zone is None or trace.feature is None:
        return None
    bands = trace.zone.limits(trace.feature) or ()
    return min((max(band.lower, floor_um) for band in bands if band.forbids), default=None)
