"""How each zone came out, for the line of zones on the verdict card, and how near the verdict was."""

from __future__ import annotations

from functools import cache

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import DScopeError
from dscope_gui.rules import load_rule_set
from dscope_gui.workstation.judged import Judged


def zone_outcomes(inspection: Inspection) -> tuple[tuple[str, bool | None], ...]:
    """(zone, ok) from the inside out; None where nothing was judged or nothing can fail."""
    if inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE:
        return tuple((zone.name, None) for zone in inspection.zones)
    broken = {reason.zone for reason in inspection.verdict.reasons}
    free = _ungraded(inspection.verdict.rule_set)
    return tuple(
        (zone.name, False if zone.name in broken else None if zone.name in free else True) for zone in inspection.zones
    )


def margin_um(judged: Judged) -> float | None:
    """µm between the verdict and its opposite: negative for a fail; None where no size decided."""
    margins = [trace.margin_um for trace in judged.traces if trace.margin_um is not None]
    return min(margins, default=None)


@cache
def _ungraded(rule_set: str) -> frozenset[str]:
    """Zones in which nothing can fail; none are known of a rule set that cannot be read."""
    try:
        return frozenset(zone.name for zone in load_rule_set(rule_set).zones if not zone.is_graded)
    except DScopeError:
        return frozenset()
