"""How grave each defect is under the rule set that judged it: read off the traces, judged nowhere anew."""

from __future__ import annotations

from collections.abc import Sequence

from dscope_gui.domain.live import Severity
from dscope_gui.domain.verdict import Verdict
from dscope_gui.rules.trace import Outcome, Trace


def severities(verdict: Verdict, traces: Sequence[Trace]) -> dict[str, Severity]:
    """By the id of the defect within its inspection; empty where no zones could be drawn, so that nobody can say."""
    broken = {name for reason in verdict.broken for name in reason.defects}
    return {trace.defect.id: _severity(trace, trace.defect.id in broken) for trace in traces}


def _severity(trace: Trace, is_broken: bool) -> Severity:
    if is_broken or trace.outcome is Outcome.BREAKS:
        return Severity.HIGH
    return Severity.MEDIUM if _counts(trace) else Severity.LOW


def _counts(trace: Trace) -> bool:
    """Whether a limit that holds takes notice of it, or would if only its size were known."""
    if trace.outcome is Outcome.UNMEASURED or trace.at_stake is not None:
        return True
    return trace.outcome is Outcome.ALLOWED and trace.limit is not None and not trace.limit.is_free
