"""Every defect against the line of the rule set that governs it."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.limit import Limit, Limits
from dscope_gui.domain.rule_set import FeatureClass, RuleSet, Zone, ZoneUnit
from dscope_gui.domain.zone import ZoneRing, zones_touched
from dscope_gui.rules.flips import Places, may_pass, overflowing
from dscope_gui.rules.possible import NOWHERE, Cell, Guard, any_size, possible_cells
from dscope_gui.rules.rings import measured_cladding_um, zone_rings
from dscope_gui.rules.sizes import judged_size, known_um
from dscope_gui.rules.trace import Outcome, Trace


def explain(rule_set: RuleSet, examination: Examination) -> tuple[Trace, ...]:
    """One trace for each defect, in the order of the defects.

    Empty where no zones can be drawn: no end face, or zones in µm without a scale.
    """
    end_face, scale = examination.end_face, examination.scale
    if end_face is None or (rule_set.unit is ZoneUnit.UM and scale is None):
        return ()
    rings = zone_rings(rule_set, end_face, scale)
    traces = _counted([_trace(rule_set, rings, defect) for defect in examination.defects])
    if rule_set.decided_by.rule is DecisionRule.SIMPLE or scale is None:
        return traces
    cladding_um = measured_cladding_um(end_face, scale) / 2.0
    guard = Guard(rule_set.decided_by, cladding_um, scale.uncertainty_rel)
    places = [
        NOWHERE if trace.outcome is Outcome.EXCLUDED else possible_cells(rule_set, rings, trace.defect, guard)
        for trace in traces
    ]
    return _guarded(traces, places, guard)


def _guarded(traces: tuple[Trace, ...], places: list[Places], guard: Guard) -> tuple[Trace, ...]:
    """The traces with their guard bands, and those that could turn the verdict with the limit they turn it at."""
    stakes = _of_fail(traces, places) if any(map(_breaks, traces)) else _of_pass(places)
    return tuple(
        replace(
            trace,
            guard_um=guard.decision.guard_um(trace.uncertainty_um),
            at_stake=stake,
            # Without a size it may break a limit just beyond the edge of its zone, and nobody can say whether.
            outcome=trace.outcome if cells else Outcome.UNMEASURED,
        )
        for trace, stake, cells in zip(traces, stakes, places, strict=True)
    )


def _of_pass(places: list[Places]) -> list[Cell | None]:
    """A pass is turned by whatever may overfill a cell."""
    full = overflowing(places)
    return [next((cell for cell in full if cell in cells), None) if len(cells) > 1 else None for cells in places]


def _of_fail(traces: tuple[Trace, ...], places: list[Places]) -> list[Cell | None]:
    """A fail can only be turned by what breaks a limit, and only if there is room for everything at once."""
    possible = may_pass(places)
    return [
        next((cell for cell in cells if cell is not None and cell.limit == trace.limit), None)
        if possible and _breaks(trace) and len(cells) > 1
        else None
        for trace, cells in zip(traces, places, strict=True)
    ]


def _breaks(trace: Trace) -> bool:
    return trace.outcome is Outcome.BREAKS


def _trace(rule_set: RuleSet, rings: tuple[ZoneRing, ...], defect: Defect) -> Trace:
    """Judge one defect by itself; how many of its like there are comes later."""
    if not (math.isfinite(defect.nearest_radius) and math.isfinite(defect.farthest_radius)):
        return Trace(defect, None, None, None, None, None, 0, None, Outcome.UNMEASURED)
    touched = zones_touched(rings, defect.nearest_radius, defect.farthest_radius)
    if not touched:
        return Trace(defect, None, None, None, None, None, 0, None, Outcome.OUTSIDE)
    zone = rule_set.zone(touched[0])
    feature, limits = zone.column_for(defect.kind)
    size = judged_size(defect, feature)
    trace = Trace(defect, zone, feature, known_um(size), size.uncertainty_um, None, 0, None, Outcome.ALLOWED)
    if defect.excluded is not None:
        return replace(trace, outcome=Outcome.EXCLUDED)
    return _against(trace, limits, rule_set.min_detect_um)


def _against(trace: Trace, limits: Limits, floor_um: float) -> Trace:
    um = trace.measured_um
    if um is None:
        free = any_size(limits)
        return replace(trace, limit=free, outcome=Outcome.ALLOWED if free else Outcome.UNMEASURED)
    band = next((band for band in limits if band.contains(um)), None)
    margin = _margin(um, band, limits, floor_um)
    if band is None or band.is_free:
        return replace(trace, limit=band, margin_um=margin)
    outcome = Outcome.BELOW_FLOOR if um < floor_um else Outcome.BREAKS if band.forbids else Outcome.ALLOWED
    return replace(trace, limit=band, margin_um=margin, outcome=outcome)


def _counted(traces: list[Trace]) -> tuple[Trace, ...]:
    """Fill in how many share a band; where there are more than it allows, each of them breaks it."""
    numbers = Counter(key for trace in traces if (key := _bin(trace)) is not None)
    return tuple(trace if (key := _bin(trace)) is None else _with_count(trace, numbers[key]) for trace in traces)


def _bin(trace: Trace) -> tuple[str, FeatureClass, Limit] | None:
    """Zone, column and band in which a defect is counted, or None when nobody counts it."""
    if trace.outcome not in (Outcome.ALLOWED, Outcome.BREAKS) or trace.zone is None:
        return None
    if trace.feature is None or trace.limit is None or trace.limit.max is None:
        return None
    return trace.zone.name, trace.feature, trace.limit


def _with_count(trace: Trace, found: int) -> Trace:
    allowed = trace.limit.max if trace.limit else None
    too_many = allowed is not None and found > allowed
    return replace(trace, found=found, outcome=Outcome.BREAKS if too_many else Outcome.ALLOWED)


def _margin(um: float, band: Limit | None, limits: Limits, floor_um: float) -> float | None:
    """To the line beyond which a defect is judged more strictly; negative for one that must not be there at all."""
    if band is not None and band.forbids:
        return max(band.lower, floor_um) - um
    stricter = [max(other.lower, floor_um) for other in limits if not other.is_free and other.lower >= um]
    return min(stricter) - um if stricter else None


def graded_zones(rule_set: RuleSet) -> tuple[Zone, ...]:
    """Zones in which something can fail."""
    return tuple(zone for zone in rule_set.zones if zone.is_graded)
