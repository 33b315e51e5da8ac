"""How each zone came out, for the line of zones on the verdict card, and how near the verdict was."""

from __future__ import annotations

from functools import cache

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import DScopeError
from dscope_gui.rules import Outcome, Trace, load_rule_set
from dscope_gui.workstation.judged import Judged


def zone_outcomes(inspection: Inspection) -> tuple[tuple[str, bool | None], ...]:
    """(zone, ok) from the inside out; None where nothing was judged or nothing can fail."""
    if inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE:
        return tuple((zone.name, None) for zone in inspection.zones)
    broken = {reason.zone for reason in inspection.verdict.broken}
    free = _ungraded(inspection.verdict.rule_set)
    return tuple(
        (zone.name, False if zone.name in broken else None if zone.name in free else True) for zone in inspection.zones
    )


def margin_um(judged: Judged) -> float | None:
    """µm by which the nearest defect misses failing all by itself; negative where one fails. None where none could."""
    margins = [margin for trace in judged.traces if (margin := _to_failing_um(trace)) is not None]
    return min(margins, default=None)


def _to_failing_um(trace: Trace) -> float | None:
    """To the band in which not a single one is allowed, over bands that only count."""
    if trace.outcome is Outcome.EXCLUDED or trace.zone is None or trace.feature is None or trace.measured_um is None:
        return None
    if trace.outcome is Outcome.BELOW_FLOOR or (trace.limit is not None and trace.limit.forbids):
        return trace.margin_um
    bands = trace.zone.limits(trace.feature) or ()
    lines = [band.lower - trace.measured_um for band in bands if band.forbids and band.lower > trace.measured_um]
    return min(lines, default=None)


@cache
def _ungraded(rule_set: str) -> frozenset[str]:
    """Zones in which nothing can fail; none are known of a rule set that cannot be read."""
    try:
        return frozenset(zone.name for zone in load_rule_set(rule_set).zones if not zone.is_graded)
    except DScopeError:
        return frozenset()
