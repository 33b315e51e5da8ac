"""What may lie unseen beneath dirt of the microscope itself: nobody can say that nothing there fails.

Such dirt is left out of judging, but it covers a place. Whatever lies beneath is no larger than the speck; where
something of that size would fail, or would be one too many of its like, a pass would be a guess.
"""

from __future__ import annotations

from collections.abc import Sequence

from dscope_gui.domain.defect import Defect, Exclusion
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_set import FeatureClass, RuleSet, Zone
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.domain.zone import zones_touched
from dscope_gui.rules.rings import zone_rings
from dscope_gui.rules.sentences import LISTED
from dscope_gui.rules.trace import Outcome, Trace


def hidden(rule_set: RuleSet, examination: Examination, traces: Sequence[Trace], *, strict: bool) -> tuple[Reason, ...]:
    """One reason for each zone in which a defect that fails could lie beneath the microscope's own dirt.

    Parameters
    ----------
    strict : every speck on a zone that is judged counts, however small it is.
    """
    specks = [defect for defect in examination.defects if defect.excluded is Exclusion.OWN_DIRT]
    if not specks or examination.end_face is None:
        return ()
    rings = zone_rings(rule_set, examination.end_face, examination.scale)
    reasons = []
    for zone in rule_set.zones:
        here = [one for one in specks if zone.name in zones_touched(rings, one.nearest_radius, one.farthest_radius)]
        hiding = here if strict and zone.is_graded else _hiding(zone, here, traces, rule_set.min_detect_um)
        if hiding:
            reasons.append(_reason(zone, hiding))
    return tuple(reasons)


def _hiding(zone: Zone, specks: Sequence[Defect], traces: Sequence[Trace], floor_um: float) -> list[Defect]:
    """Specks of the zone beneath which there is room for what breaks one of its limits."""
    found: set[str] = set()
    for feature in FeatureClass:
        for band in zone.limits(feature) or ():
            found.update(_too_many_with(band, specks, _counted(zone, feature, band, traces), floor_um))
    return [speck for speck in specks if speck.id in found]


def _too_many_with(band: Limit, specks: Sequence[Defect], counted: int, floor_um: float) -> list[str]:
    """Ids of the specks with room for a mark of this band, where one of them each would break it."""
    if band.max is None:
        return []
    roomy = [speck.id for speck in specks if _room_um(speck) >= max(band.lower, floor_um)]
    return roomy if counted + len(roomy) > band.max else []


def _counted(zone: Zone, feature: FeatureClass, band: Limit, traces: Sequence[Trace]) -> int:
    return sum(
        trace.outcome is Outcome.ALLOWED and trace.zone == zone and trace.feature is feature and trace.limit == band
        for trace in traces
    )


def _room_um(speck: Defect) -> float:
    """The largest mark that fits beneath; a speck without a size in µm has room for any."""
    size = speck.diameter
    return float("inf") if size.um is None else size.um + (size.uncertainty_um or 0.0)


def _reason(zone: Zone, specks: Sequence[Defect]) -> Reason:
    names = ", ".join(speck.id for speck in specks[:LISTED])
    rest = f" and {len(specks) - LISTED} more" if len(specks) > LISTED else ""
    largest = max(specks, key=_room_um).diameter
    return Reason(
        text=f"Dirt of the microscope itself ({names}{rest}) in {zone.name} may hide a defect that fails; "
        "clean the microscope and inspect it again",
        cause=Cause.OWN_DIRT,
        zone=zone.name,
        found=None if largest.um is None else f"{largest.um:.1f} µm",
        defects=tuple(speck.id for speck in specks),
    )
