"""Traces as rows of a table, for the command line and for workbooks."""

from __future__ import annotations

from typing import Final, TypeAlias

from dscope_gui.domain.expanded import expanded_um
from dscope_gui.domain.rule_set import Measure
from dscope_gui.rules.trace import Outcome, Trace

Value: TypeAlias = str | int | float | None

TRACE_COLUMNS: Final = (
    "Defect_ID",
    "Classification",
    "Zone",
    "Judged_As",
    "Measure",
    "Measured_um",
    "U_um",
    "Limit",
    "Source",
    "Found",
    "Margin_um",
    "Guard_Band_um",
    "Outcome",
)

OUTCOME_WORDS: Final = {
    Outcome.ALLOWED: "allowed",
    Outcome.BREAKS: "breaks the limit",
    Outcome.BELOW_FLOOR: "below the detection floor",
    Outcome.OUTSIDE: "outside the zones",
    Outcome.EXCLUDED: "dirt of the microscope, not judged",
    Outcome.UNMEASURED: "without a size, cannot be judged",
}


def trace_row(trace: Trace) -> tuple[Value, ...]:
    """As `TRACE_COLUMNS` says; empty where the rule set says nothing."""
    measure = {None: None, Measure.WIDTH: "width", Measure.ENCLOSING_CIRCLE: "enclosing circle"}[trace.measure]
    ruling = trace.ruling
    stake = "" if trace.at_stake is None else ", within the guard band"
    return (
        trace.defect.id,
        trace.defect.kind.value,
        None if trace.zone is None else trace.zone.name,
        None if trace.feature is None else trace.feature.value,
        measure,
        trace.measured_um,
        expanded_um(trace.uncertainty_um),
        None if ruling is None else ruling.wording,
        None if ruling is None else ruling.source,
        trace.found or None,
        trace.margin_um,
        trace.guard_um or None,
        f"{OUTCOME_WORDS[trace.outcome]}{stake}",
    )
