"""What a rule set sees of a defect, and the sizes and places at which that changes."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.zone import ZoneRing, zones_touched
from dscope_gui.rules.possible import Guard, possible_cells
from dscope_gui.rules.rings import measured_cladding_um, zone_rings
from dscope_gui.rules.sizes import judged_size, known_um
from dscope_gui.rules.turning.changed import at, moved, size_of, steps

_AROUND: Final = (-1, 0, 1, 2)
"""Steps about a line: on it and on either side, also where the arithmetic of guard bands shifts it by a hair."""
_ROUNDS: Final = 4
"""Each brings the edge nearer to where it lies by a factor of some hundreds."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Where defects of one end face stand under one rule set.

    Parameters
    ----------
    radius_um : of the cladding.
    guard : None where sizes are taken as they are.
    """

    rule_set: RuleSet
    rings: tuple[ZoneRing, ...]
    radius_um: float
    guard: Guard | None

    def standing(self, defect: Defect) -> Hashable:
        """Zone, band and possible bands: as long as they stay the same, so does everything that is said of it."""
        touched = zones_touched(self.rings, defect.nearest_radius, defect.farthest_radius)
        possible = None if self.guard is None else possible_cells(self.rule_set, self.rings, defect, self.guard)
        if not touched:
            return None, possible
        feature, limits = self.rule_set.zone(touched[0]).column_for(defect.kind)
        um = known_um(judged_size(defect, feature))
        band = None if um is None else next((band for band in limits if band.contains(um)), None)
        return touched[0], band, um is None or um < self.rule_set.min_detect_um, possible

    def size_steps(self, defect: Defect) -> list[int]:
        """Steps of size, in ascending order, such that nothing changes for sizes from one to before the next."""
        guard_um = self.rule_set.decided_by.guard_um(size_of(defect).uncertainty_um)
        lines = {line for um in self._lines(defect.kind) for line in (um - guard_um, um, um + guard_um)}
        return sorted({step for um in lines for near in _AROUND if (step := steps(um) + near) > 0})

    def radius_steps(self, defect: Defect) -> list[int]:
        """The same for the nearest radius, in descending order, as it moves inwards."""
        lines = {line for ring in self.rings for line in self._edges(ring.outer, defect)}
        found = {step for line in lines for near in _AROUND if (step := steps(line) + near) >= 0}
        return sorted((step for step in found if at(step) < defect.nearest_radius), reverse=True)

    def _edges(self, outer: float, defect: Defect) -> Iterator[float]:
        """Radii at which it surely or possibly enters a ring; the guard band hardly depends on the place itself."""
        yield outer
        if self.guard is None:
            return
        for side in (1.0, -1.0):
            edge = outer
            for _ in range(_ROUNDS):
                edge = max(outer + side * self.guard.place(moved(defect, edge)), 0.0)
            yield edge

    def _lines(self, kind: DefectKind) -> Iterator[float]:
        yield self.rule_set.min_detect_um
        for zone in self.rule_set.zones:
            _feature, limits = zone.column_for(kind)
            for band in limits:
                yield band.lower
                if math.isfinite(band.upper):
                    yield band.upper


def ground_of(rule_set: RuleSet, examination: Examination) -> Ground | None:
    """None where no zones can be drawn."""
    face, scale = examination.end_face, examination.scale
    if face is None or scale is None:
        return None
    radius_um = measured_cladding_um(face, scale) / 2.0
    is_simple = rule_set.decided_by.rule is DecisionRule.SIMPLE
    guard = None if is_simple else Guard(rule_set.decided_by, radius_um, scale.uncertainty_rel)
    return Ground(rule_set, zone_rings(rule_set, face, scale), radius_um, guard)
