"""Every defect against the line of the rule set that governs it."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.limit import Limit, Limits
from dscope_gui.domain.rule_set import FeatureClass, Measure, RuleSet, Zone, ZoneUnit
from dscope_gui.domain.zone import ZoneRing, zones_touched
from dscope_gui.rules.rings import zone_rings
from dscope_gui.rules.trace import Outcome, Trace


def explain(rule_set: RuleSet, examination: Examination) -> tuple[Trace, ...]:
    """One trace for each defect, in the order of the defects.

    Empty where no zones can be drawn: no end face, or zones in µm without a scale.
    """
    end_face, scale = examination.end_face, examination.scale
    if end_face is None or (rule_set.unit is ZoneUnit.UM and scale is None):
        return ()
    rings = zone_rings(rule_set, end_face, scale)
    traces = [_trace(rule_set, rings, defect) for defect in examination.defects]
    return _counted(traces)


def _trace(rule_set: RuleSet, rings: tuple[ZoneRing, ...], defect: Defect) -> Trace:
    """Judge one defect by itself; how many of its like there are comes later."""
    if not (math.isfinite(defect.nearest_radius) and math.isfinite(defect.farthest_radius)):
        return Trace(defect, None, None, None, None, None, 0, None, Outcome.UNMEASURED)
    touched = zones_touched(rings, defect.nearest_radius, defect.farthest_radius)
    if not touched:
        return Trace(defect, None, None, None, None, None, 0, None, Outcome.OUTSIDE)
    zone = rule_set.zone(touched[0])
    feature, limits = zone.column_for(defect.kind)
    size = _size(defect, feature)
    # What was seen has a size: none at all is a failed measurement, and must not fit every limit.
    um = size.um if size.um is not None and math.isfinite(size.um) and size.um > 0 else None
    trace = Trace(defect, zone, feature, um, size.uncertainty_um, None, 0, None, Outcome.ALLOWED)
    return _against(trace, limits, rule_set.min_detect_um)


def _against(trace: Trace, limits: Limits, floor_um: float) -> Trace:
    um = trace.measured_um
    if um is None:
        free = next((band for band in limits if band.is_free and not band.has_bounds), None)
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


def _size(defect: Defect, feature: FeatureClass) -> Size:
    return defect.width if feature.measure is Measure.WIDTH else defect.diameter


def graded_zones(rule_set: RuleSet) -> tuple[Zone, ...]:
    """Zones in which something can fail."""
    return tuple(zone for zone in rule_set.zones if zone.is_graded)
