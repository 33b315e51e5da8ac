"""Reasons in whole sentences: defect, zone, measured, limit and margin."""

from __future__ import annotations

from collections.abc import Sequence

from dscope_gui.domain.decision import Decision, DecisionRule
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.expanded import size_words_um
from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_set import FeatureClass, Measure, RuleSet
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.rules.possible import Cell
from dscope_gui.rules.sizes import judged_size, known_um
from dscope_gui.rules.trace import Trace

FINEST_DECIMALS = 4
"""A tenth of a nanometre: beyond it two sizes are the same in any words."""

LISTED = 6
"""Names that fit on one line of the operator's screen; the rest are counted."""

_WITHIN = "; within the guard band"

_MANY = {
    FeatureClass.SCRATCHES: "scratches",
    FeatureClass.DEFECTS: "defects",
    FeatureClass.DEBRIS: "pieces of debris",
    FeatureClass.CRACKS: "cracks",
    FeatureClass.FILMS: "films",
}


def forbidden(trace: Trace, rule_set: RuleSet) -> Reason:
    """One defect where none is allowed: `Scratch S1 in cladding is 3.6 µm wide; none over 3 µm is allowed (…)`."""
    zone, limit, size, feature = trace.zone, trace.limit, trace.measured_um, trace.feature
    if zone is None or limit is None or size is None or feature is None:
        raise ValueError("only a measured defect in a zone can break a limit")
    line = max(limit.lower, rule_set.min_detect_um)
    found = _size_words(size, trace.uncertainty_um, rule_set.decided_by, line)
    what = _measured(trace.defect, f" in {zone.name}", feature.measure, found)
    excess = _excess(size - line) + (_WITHIN if trace.at_stake else "")
    return Reason(
        text=f"{what}; {_none_of(limit, rule_set.min_detect_um)} is allowed ({excess})",
        cause=Cause.TOO_LARGE,
        zone=zone.name,
        kind=trace.defect.kind.value,
        limit=limit.wording,
        found=found,
        margin_um=trace.margin_um,
        defects=(trace.defect.id,),
    )


def too_many(traces: Sequence[Trace], rule_set: RuleSet) -> Reason:
    """More in one band than it allows: `6 defects in cladding (P1 2.3 µm, …): 5 from 2 to 5 µm are allowed (…)`."""
    first = traces[0]
    zone, limit, feature = first.zone, first.limit, first.feature
    if zone is None or limit is None or feature is None or limit.max is None:
        raise ValueError("only defects counted in a zone can be too many")
    kinds = {trace.defect.kind.value for trace in traces}
    excess = f"{len(traces) - limit.max} too many" + (_WITHIN if any(trace.at_stake for trace in traces) else "")
    return Reason(
        text=f"{len(traces)} {_MANY[feature]} in {zone.name} ({_listed(traces, rule_set.decided_by)}); "
        f"{_allowed(limit)} ({excess})",
        cause=Cause.TOO_MANY,
        zone=zone.name,
        kind=kinds.pop() if len(kinds) == 1 else feature.value,
        limit=limit.wording,
        found=str(len(traces)),
        defects=tuple(trace.defect.id for trace in traces),
    )


def within_guard_band(trace: Trace, rule_set: RuleSet) -> Reason:
    """Why a pass is one on condition: `Scratch S1 in cladding is 2.9 ± 0.4 µm wide; none over 3 µm is allowed; …`."""
    cell = trace.at_stake
    if cell is None:
        raise ValueError("only a defect with a limit at stake can lie within its guard band")
    # The zone it may reach need not be the one it is judged in, nor judge by the same size.
    size = judged_size(trace.defect, cell.feature)
    um = known_um(size) or 0.0
    found = _size_words(um, size.uncertainty_um, rule_set.decided_by, cell.limit.lower)
    what = _measured(trace.defect, _place(trace, cell), cell.feature.measure, found)
    limit = f"{_none_of(cell.limit, rule_set.min_detect_um)} is allowed" if cell.limit.forbids else _allowed(cell.limit)
    return Reason(
        text=f"{what}; {limit}{_WITHIN}",
        cause=Cause.GUARD_BAND,
        zone=cell.zone,
        kind=trace.defect.kind.value,
        limit=cell.limit.wording,
        found=found,
        margin_um=max(cell.limit.lower, rule_set.min_detect_um) - um,
        defects=(trace.defect.id,),
    )


def _place(trace: Trace, cell: Cell) -> str:
    inside = trace.zone is not None and trace.zone.name == cell.zone
    return f" in {cell.zone}" if inside else f" at the edge of {cell.zone}"


def _measured(defect: Defect, place: str, measure: Measure, found: str) -> str:
    what = f"is {found} wide" if measure is Measure.WIDTH else f"measures {found} across"
    return f"{defect.kind.value.capitalize()} {defect.id}{place} {what}"


def _size_words(um: float, uncertainty_um: float | None, decision: Decision, line_um: float) -> str:
    """The size; where its uncertainty counts, with it."""
    if decision.rule is DecisionRule.SIMPLE or uncertainty_um is None:
        return um_text(um, apart_from=line_um)
    return size_words_um(um, uncertainty_um, decision.k)


def _allowed(limit: Limit) -> str:
    return f"{limit.wording} {'is' if limit.max == 1 else 'are'} allowed"


def unmeasured(trace: Trace) -> Reason:
    """A defect that a limit concerns and that has no size in µm."""
    name = f"{trace.defect.kind.value.capitalize()} {trace.defect.id}"
    where = f" in {trace.zone.name}" if trace.zone else ""
    return Reason(
        text=f"{name}{where} could not be measured in µm; the limit there cannot be checked",
        cause=Cause.UNMEASURED,
        zone=trace.zone.name if trace.zone else None,
        kind=trace.defect.kind.value,
        defects=(trace.defect.id,),
    )


def um_text(size_um: float, *, apart_from: float) -> str:
    """A size with one decimal, or as many as show on which side of the limit it lies."""
    for decimals in range(1, FINEST_DECIMALS + 1):
        text = f"{size_um:.{decimals}f}"
        if size_um == apart_from or float(text) != apart_from:
            return f"{text} µm"
    return f"{size_um:.{FINEST_DECIMALS}f} µm"


def _none_of(limit: Limit, floor_um: float) -> str:
    if limit.gt:
        return f"none over {limit.gt:g} µm"
    if limit.ge:
        return f"none of {limit.ge:g} µm or more"
    return f"none that can be detected ({floor_um:g} µm or more)"


def _excess(over_um: float) -> str:
    return f"{um_text(over_um, apart_from=0)} too large" if over_um > 0 else "exactly at the limit"


def _listed(traces: Sequence[Trace], decision: Decision) -> str:
    names = [_named(trace, trace.measured_um, decision) for trace in traces[:LISTED] if trace.measured_um is not None]
    rest = len(traces) - len(names)
    return ", ".join(names) + (f" and {rest} more" if rest else "")


def _named(trace: Trace, um: float, decision: Decision) -> str:
    if decision.rule is DecisionRule.SIMPLE:
        return f"{trace.defect.id} {um:.1f} µm"
    return f"{trace.defect.id} {size_words_um(um, trace.uncertainty_um, decision.k)}"
