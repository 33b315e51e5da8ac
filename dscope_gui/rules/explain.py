"""Every defect against the line of the rule set that governs it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

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
    traces = _counted([_alone(rule_set, rings, defect) for defect in examination.defects])
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


class _Alone(NamedTuple):
    """One defect judged by itself, as far as the number of its like does not matter."""

    defect: Defect
    zone: Zone | None = None
    feature: FeatureClass | None = None
    measured_um: float | None = None
    uncertainty_um: float | None = None
    limit: Limit | None = None
    margin_um: float | None = None
    outcome: Outcome = Outcome.ALLOWED

    @property
    def bin(self) -> Cell | None:
        """Zone, column and band in which it is counted, or None when nobody counts it."""
        if self.outcome not in (Outcome.ALLOWED, Outcome.BREAKS) or self.zone is None or self.feature is None:
            return None
        return None if self.limit is None or self.limit.max is None else Cell(self.zone.name, self.feature, self.limit)


def _alone(rule_set: RuleSet, rings: tuple[ZoneRing, ...], defect: Defect) -> _Alone:
    if not (math.isfinite(defect.nearest_radius) and math.isfinite(defect.farthest_radius)):
        return _Alone(defect, outcome=Outcome.UNMEASURED)
    touched = zones_touched(rings, defect.nearest_radius, defect.farthest_radius)
    if not touched:
        return _Alone(defect, outcome=Outcome.OUTSIDE)
    zone = rule_set.zone(touched[0])
    feature, limits = zone.column_for(defect.kind)
    size = judged_size(defect, feature)
    um = known_um(size)
    if defect.excluded is not None:
        return _Alone(defect, zone, feature, um, size.uncertainty_um, outcome=Outcome.EXCLUDED)
    limit, margin_um, outcome = _against(um, limits, rule_set.min_detect_um)
    return _Alone(defect, zone, feature, um, size.uncertainty_um, limit, margin_um, outcome)


def _against(um: float | None, limits: Limits, floor_um: float) -> tuple[Limit | None, float | None, Outcome]:
    """The band that a size falls into, its margin, and what the band says about a single one."""
    if um is None:
        free = any_size(limits)
        return free, None, Outcome.ALLOWED if free else Outcome.UNMEASURED
    band = next((band for band in limits if band.contains(um)), None)
    margin = _margin(um, band, limits, floor_um)
    if band is None or band.is_free:
        return band, margin, Outcome.ALLOWED
    outcome = Outcome.BELOW_FLOOR if um < floor_um else Outcome.BREAKS if band.forbids else Outcome.ALLOWED
    return band, margin, outcome


def _counted(alone: Sequence[_Alone]) -> tuple[Trace, ...]:
    """Fill in how many share a band; where there are more than it allows, each of them breaks it."""
    bins = [one.bin for one in alone]
    numbers = Counter(filter(None, bins))
    return tuple(_trace(one, cell, numbers[cell] if cell else 0) for one, cell in zip(alone, bins, strict=True))


def _trace(one: _Alone, cell: Cell | None, found: int) -> Trace:
    outcome = one.outcome
    if cell is not None:
        outcome = Outcome.BREAKS if found > cell.room else Outcome.ALLOWED
    return Trace(
        defect=one.defect,
        zone=one.zone,
        feature=one.feature,
        measured_um=one.measured_um,
        uncertainty_um=one.uncertainty_um,
        limit=one.limit,
        found=found,
        margin_um=one.margin_um,
        outcome=outcome,
    )


def _margin(um: float, band: Limit | None, limits: Limits, floor_um: float) -> float | None:
    """To the line beyond which a defect is judged more strictly; negative for one that must not be there at all."""
    if band is not None and band.forbids:
        return max(band.lower, floor_um) - um
    stricter = [max(other.lower, floor_um) for other in limits if not other.is_free and other.lower >= um]
    return min(stricter) - um if stricter else None


def graded_zones(rule_set: RuleSet) -> tuple[Zone, ...]:
    """Zones in which something can fail."""
    return tuple(zone for zone in rule_set.zones if zone.is_graded)
