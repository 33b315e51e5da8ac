"""What two rule sets, or two versions of one, say differently; field by field, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dscope_gui.domain.limit import Limits, figure
from dscope_gui.domain.rule_set import FeatureClass, RuleSet, Zone

SOURCE = ".source"
"""Ends the name of a row that tells where the figures of a cell come from."""


class Difference(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    """Only in the second."""
    REMOVED = "removed"
    """Only in the first."""


@dataclass(frozen=True, slots=True)
class DiffRow:
    """One field or cell of both.

    Parameters
    ----------
    zone : name of the zone; empty for the head.
    name : of the field or column as files write it.
    before, after : in words, one line a band; None where that side has no such field.
    """

    zone: str
    name: str
    before: str | None
    after: str | None

    @property
    def difference(self) -> Difference:
        if self.before == self.after:
            return Difference.SAME
        if self.before is None:
            return Difference.ADDED
        return Difference.REMOVED if self.after is None else Difference.CHANGED


def compare_rule_sets(before: RuleSet, after: RuleSet) -> tuple[DiffRow, ...]:
    """Every row of both, the head first, then the zones from the inside out; zones belong together by their names."""
    heads = _head(before), _head(after)
    rows = [DiffRow("", name, heads[0].get(name), heads[1].get(name)) for name in {**heads[0], **heads[1]}]
    zones = {zone.name: zone for zone in before.zones}, {zone.name: zone for zone in after.zones}
    for name in {**zones[0], **zones[1]}:
        rows += _zone_rows(name, zones[0].get(name), zones[1].get(name))
    return tuple(rows)


def _head(rule_set: RuleSet) -> dict[str, str]:
    applies_to, cladding = rule_set.applies_to, rule_set.cladding
    head = {
        "id": rule_set.id,
        "title": rule_set.title,
        "standard": rule_set.standard,
        "edition": rule_set.edition,
        "verified": _yes(rule_set.verified),
        "notice": rule_set.notice,
        "unit": rule_set.unit.value,
        "min_detect_um": figure(rule_set.min_detect_um),
        "applies_to.fibers": ", ".join(applies_to.fibers),
        "applies_to.polish": ", ".join(applies_to.polish),
        "applies_to.multi_fiber": _yes(applies_to.multi_fiber),
        "refuse_when": ", ".join(rule_set.refuse_when),
        "decision": rule_set.decided_by.wording,
        "decision.source": rule_set.decided_by.source,
        "notes": "\n".join(rule_set.notes),
    }
    if cladding is not None:
        head["cladding"] = f"{figure(cladding.diameter_um)} ± {figure(cladding.tolerance_um)} µm"
        head["cladding.source"] = cladding.source
    if rule_set.decision is not None:
        head["decision.conditional_pass"] = rule_set.decision.conditional_pass
        head["decision.conditional_fail"] = rule_set.decision.conditional_fail
    return head


def _zone_rows(name: str, before: Zone | None, after: Zone | None) -> Iterator[DiffRow]:
    for field in ("label", "inner", "outer", "source"):
        yield DiffRow(name, field, _field(before, field), _field(after, field))
    for feature in FeatureClass:
        cells = _cell(before, feature), _cell(after, feature)
        if cells == (None, None):
            continue
        yield DiffRow(name, feature.value, *(None if cell is None else _wordings(cell) for cell in cells))
        sources = [None if cell is None else _sources(cell) for cell in cells]
        if None not in sources and sources[0] != sources[1]:
            yield DiffRow(name, f"{feature.value}{SOURCE}", *sources)


def _field(zone: Zone | None, name: str) -> str | None:
    if zone is None:
        return None
    value = getattr(zone, name)
    return figure(value) if isinstance(value, float) else str(value)


def _cell(zone: Zone | None, feature: FeatureClass) -> Limits | None:
    return None if zone is None else zone.limits(feature)


def _wordings(limits: Limits) -> str:
    return "\n".join(band.wording for band in limits)


def _sources(limits: Limits) -> str:
    return "\n".join(band.source for band in limits)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
