"""The edges of zones as rings on a picture: which one is under the finger, and its value where it is dragged to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.rule_set import RuleSet, Zone, ZoneUnit
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.qt.rules_editor.specimen import Specimen
from dscope_gui.rules import measured_cladding_um

_STEPS: Final = (0.1, 0.5, 1.0, 5.0, 10.0)
"""In the unit of the rule set; the finest that a pixel of the screen can tell is taken."""
_THINNEST: Final = 0.1
"""A zone is at least so wide, in the unit of the rule set."""
_DECIMALS: Final = 3
_PERCENT: Final = 100.0


@dataclass(frozen=True, slots=True)
class MovedEdge:
    """The outer edge of a zone, which is the inner one of the next, at a new diameter in the unit of the rule set."""

    zone: str
    outer: float


@dataclass(frozen=True, slots=True)
class RingEdges:
    """Zones with their diameters as they stand at the moment, in the unit of the rule set.

    Parameters
    ----------
    outers : outer diameter of each zone, from the inside out.
    whole : the cladding's diameter in that unit.
    """

    names: tuple[str, ...]
    outers: tuple[float, ...]
    whole: float

    @staticmethod
    def of(rule_set: RuleSet, specimen: Specimen) -> RingEdges | None:
        """None where zones are in µm and the picture has no scale."""
        whole = _PERCENT
        if rule_set.unit is ZoneUnit.UM:
            if specimen.scale is None:
                return None
            whole = measured_cladding_um(specimen.end_face, specimen.scale)
        return RingEdges(_names(rule_set.zones), tuple(zone.outer for zone in rule_set.zones), whole)

    @property
    def rings(self) -> tuple[ZoneRing, ...]:
        inners = (0.0, *self.outers[:-1])
        return tuple(
            ZoneRing(name, inner / self.whole, outer / self.whole)
            for name, inner, outer in zip(self.names, inners, self.outers, strict=True)
        )

    def zone_at(self, radius: float) -> int | None:
        """Place of the zone at a distance from the centre in cladding radii; None beyond the outermost."""
        return next((place for place, outer in enumerate(self.outers) if radius * self.whole < outer), None)

    def edge_near(self, radius: float, within: float, preferred: int | None) -> int | None:
        """Place of the zone whose outer edge is nearest to a radius, no farther than `within`, in cladding radii.

        Of edges that are all within reach, that of the chosen zone wins: a small zone lies under one finger whole.
        """
        distances = [abs(outer / self.whole - radius) for outer in self.outers]
        if preferred is not None and distances[preferred] <= within:
            return preferred
        nearest = min(range(len(distances)), key=distances.__getitem__)
        return nearest if distances[nearest] <= within else None

    def snapped(self, radius: float, px_per_unit: float) -> float:
        """The value of a radius in cladding radii, rounded to what can be told on the screen."""
        step = next((step for step in _STEPS if step * px_per_unit >= 1.0), _STEPS[-1])
        return round(round(radius * self.whole / step) * step, _DECIMALS)

    def with_outer(self, place: int, outer: float) -> RingEdges:
        """The same with one edge moved as far as its neighbours let it."""
        inner = self.outers[place - 1] if place else 0.0
        beyond = self.outers[place + 1] if place + 1 < len(self.outers) else math.inf
        value = round(min(max(outer, inner + _THINNEST), beyond - _THINNEST), _DECIMALS)
        return RingEdges(self.names, (*self.outers[:place], value, *self.outers[place + 1 :]), self.whole)


def _names(zones: Sequence[Zone]) -> tuple[str, ...]:
    return tuple(zone.name for zone in zones)
