"""Judges many stored inspections at once, to find those whose verdict surely stays what it is.

It counts the defects in every band just as `rules.explain` does, a whole stretch in one go, and leaves to `rules.judge`
whatever is not plain: warnings, conditions, dirt of the microscope, sizes within the guard band, and every verdict that
seems to change. It can therefore make no verdict, only spare one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.limit import Limit
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import FeatureClass, Measure, RuleSet, ZoneUnit
from dscope_gui.rules import smallest_that_fails_um
from dscope_gui.workstation.rejudging.facts import KINDS, SIZES, Facts
from dscope_gui.workstation.rejudging.plain import PlainFacts

Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.float64]

_PERCENT: Final = 100.0
_HAIR: Final = 1e-9
"""Relative; sums that come out so close to each other may have been rounded to either side."""
_UNSEEN: Final = QualityWarning.LOW_CONTRAST


def surely_unchanged(rule_set: RuleSet, facts: Facts) -> Flags:
    """(N,) where the rule set gives the stored verdict again, without any condition."""
    plain = facts.plain
    screen = _Screen(rule_set, facts, plain)
    fails = screen.fails()
    unclear = ~screen.all_seen() & ~fails
    unchanged: Flags = plain.is_plain & screen.is_judgeable() & ~unclear & (fails != plain.passed)
    return unchanged


@dataclass(frozen=True, slots=True)
class _Screen:
    rule_set: RuleSet
    facts: Facts
    plain: PlainFacts

    def is_judgeable(self) -> Flags:
        """No warning forbids a verdict, the cladding fits, and no guard band reaches anything."""
        refused = self.plain.warned(self.rule_set.refuse_when)
        nominal = self.rule_set.cladding
        if nominal is not None:
            off_um = np.abs(self.plain.cladding_um - nominal.diameter_um)
            refused |= ~(off_um <= nominal.tolerance_um)
        if self.rule_set.decided_by.rule is not DecisionRule.SIMPLE:
            refused |= self._any_of_one(self._is_near())
        return ~refused

    def all_seen(self) -> Flags:
        """Nothing that would fail can have been overlooked."""
        coarse = self.plain.pixel_um > smallest_that_fails_um(self.rule_set)
        graded = [zone.outer for zone in self.rule_set.zones if zone.is_graded]
        cut_off = max(graded, default=0.0) / self._whole() > self.plain.reach * (1.0 - _HAIR)
        return ~(coarse | cut_off | self.plain.warned((_UNSEEN,)))

    def fails(self) -> Flags:
        """Some band holds more than it allows."""
        zone_of, floor_um = self._innermost(), self.rule_set.min_detect_um
        broken = np.zeros(len(self.facts.heads), dtype=np.bool_)
        for number, zone in enumerate(self.rule_set.zones):
            here = zone_of == number
            for feature, kinds in _columns(self.rule_set, number):
                um = self.facts.sizes[:, _column_of(feature)]
                counted = here & np.isin(self.facts.kinds, kinds) & (um >= floor_um)
                for band in zone.limits(feature) or ():
                    if band.max is not None:
                        broken |= self._count(counted & _contains(band, um)) > band.max
        return broken

    def _whole(self) -> Numbers | float:
        return self.plain.cladding_um if self.rule_set.unit is ZoneUnit.UM else _PERCENT

    def _innermost(self) -> NDArray[np.intp]:
        """(D,) number of the innermost zone that each defect touches, -1 outside of all."""
        nearest, farthest = self.facts.radii[:, 0], self.facts.radii[:, 1]
        found = np.full(len(nearest), -1, dtype=np.intp)
        for number in reversed(range(len(self.rule_set.zones))):
            inner, outer = self._ring(number)
            found[(nearest < outer) & (farthest >= inner)] = number
        return found

    def _ring(self, number: int) -> tuple[Numbers, Numbers]:
        """Inner and outer radius of a zone at each defect."""
        zone, whole = self.rule_set.zones[number], self._whole()
        each = np.broadcast_to(np.asarray(whole, dtype=np.float64), len(self.facts.heads))[self.plain.owner]
        return zone.inner / each, zone.outer / each

    def _is_near(self) -> Flags:
        """(D,) a line of the rule set or the edge of a zone lies within the guard band."""
        decision, sizes = self.rule_set.decided_by, self.facts.sizes
        widen = decision.r * decision.k
        near = np.zeros(len(sizes), dtype=np.bool_)
        lines = {line for zone in self.rule_set.zones for f in FeatureClass for line in _ends(zone.limits(f) or ())}
        for measure in Measure:
            um, uncertainty_um = sizes[:, _SIZE_OF[measure]], sizes[:, _SIZE_OF[measure] + 1]
            reach = widen * np.nan_to_num(uncertainty_um) * (1.0 + _HAIR) + _HAIR
            for line in (*lines, self.rule_set.min_detect_um):
                near |= np.abs(um - line) <= reach
        reach = self._place_reach(widen)
        for number in range(len(self.rule_set.zones)):
            for edge in self._ring(number):
                near |= np.any(np.abs(self.facts.radii - edge[:, None]) <= reach[:, None], axis=1)
        return near

    def _place_reach(self, widen: float) -> Numbers:
        """As `rules.possible.Guard.place`, or more."""
        uncertainties = self.facts.sizes[:, [SIZES.index(f"{name}_uncertainty_um") for name in ("width", "diameter")]]
        edge_um = np.nan_to_num(np.max(np.nan_to_num(uncertainties), axis=1)) / 2.0
        radius_um = self.plain.cladding_um[self.plain.owner] / 2.0
        of_zone_um = self.plain.scale_rel[self.plain.owner] * self.facts.radii[:, 0] * radius_um
        reach: Numbers = widen * np.hypot(edge_um, of_zone_um) / radius_um * (1.0 + _HAIR) + _HAIR
        return reach

    def _count(self, which: Flags) -> NDArray[np.intp]:
        return np.bincount(self.plain.owner[which], minlength=len(self.facts.heads))

    def _any_of_one(self, which: Flags) -> Flags:
        return self._count(which) > 0


_SIZE_OF: Final = {
    Measure.WIDTH: SIZES.index("width_um"),
    Measure.ENCLOSING_CIRCLE: SIZES.index("diameter_um"),
}


def _column_of(feature: FeatureClass) -> int:
    return _SIZE_OF[feature.measure]


def _columns(rule_set: RuleSet, number: int) -> Iterator[tuple[FeatureClass, list[int]]]:
    """Columns of a zone, each with the kinds that it judges, as places in `KINDS`."""
    kinds: dict[FeatureClass, list[int]] = {}
    for place, kind in enumerate(KINDS):
        feature, _limits = rule_set.zones[number].column_for(kind)
        kinds.setdefault(feature, []).append(place)
    yield from kinds.items()


def _contains(band: Limit, um: Numbers) -> Flags:
    above = um > band.lower if band.gt is not None else um >= band.lower
    return above & (um < band.upper if band.lt is not None else um <= band.upper)


def _ends(limits: tuple[Limit, ...]) -> Iterator[float]:
    for band in limits:
        yield from (band.lower, band.upper)
