"""Where a defect may count when its size and place are only known within the guard band."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.decision import Decision
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.limit import Limit, Limits
from dscope_gui.domain.rule_set import FeatureClass, RuleSet
from dscope_gui.domain.zone import ZoneRing, zones_touched
from dscope_gui.rules.sizes import judged_size, known_um

_TWO_EDGES: Final = 2.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A band of one column in one zone, in which defects are counted."""

    zone: str
    feature: FeatureClass
    limit: Limit

    @property
    def room(self) -> int:
        return self.limit.max or 0


FREE: Final = None
"""Counted nowhere: outside the zones, below the detection floor, or where any number is allowed."""

NOWHERE: Final[frozenset[Cell | None]] = frozenset({FREE})
"""The places of what is counted nowhere, wherever it lies."""


@dataclass(frozen=True, slots=True)
class Guard:
    """How far a size and a place may be off, by the decision rule.

    Parameters
    ----------
    cladding_um : its radius, which turns µm into cladding radii.
    scale_rel : standard uncertainty of the scale, which moves the edges of zones.
    """

    decision: Decision
    cladding_um: float
    scale_rel: float

    def place(self, defect: Defect) -> float:
        """In cladding radii: half the uncertainty of a width is that of one edge, the rest is the zone's own."""
        known = [size.uncertainty_um for size in (defect.width, defect.diameter) if size.uncertainty_um is not None]
        edge_um = min(known, default=0.0) / _TWO_EDGES
        of_zone_um = self.scale_rel * defect.nearest_radius * self.cladding_um
        return self.decision.guard_um(math.hypot(edge_um, of_zone_um)) / self.cladding_um


def possible_cells(
    rule_set: RuleSet, rings: tuple[ZoneRing, ...], defect: Defect, guard: Guard
) -> frozenset[Cell | None]:
    """All cells that a defect may belong to; FREE among them when it may count nowhere.

    Empty when a limit may ask for its size, and it has none.
    """
    cells: set[Cell | None] = set()
    for name in _zones(rings, defect, guard.place(defect)):
        if name is None:
            cells.add(FREE)
            continue
        feature, limits = rule_set.zone(name).column_for(defect.kind)
        size = judged_size(defect, feature)
        if (um := known_um(size)) is None:
            if any_size(limits) is None:
                return frozenset()
            cells.add(FREE)
            continue
        reach = guard.decision.guard_um(size.uncertainty_um)
        for limit in _bands(limits, um - reach, um + reach, rule_set.min_detect_um):
            cells.add(FREE if limit is None else Cell(name, feature, limit))
    return frozenset(cells)


def any_size(limits: Limits) -> Limit | None:
    """The line of a column that allows any number of any size, so that no size need be known."""
    return next((band for band in limits if band.is_free and not band.has_bounds), None)


def _zones(rings: tuple[ZoneRing, ...], defect: Defect, reach: float) -> tuple[str | None, ...]:
    """Names of the zones that may be the innermost one touched; None beyond the outermost."""
    ordered = sorted(rings, key=lambda ring: ring.inner)
    names: list[str | None] = [*(ring.name for ring in ordered), None]
    near, far = defect.nearest_radius, defect.farthest_radius
    first = names.index(_innermost(rings, near - reach, far + reach))
    last = names.index(_innermost(rings, near + reach, max(far - reach, near + reach)))
    return tuple(names[first : last + 1])


def _innermost(rings: tuple[ZoneRing, ...], nearest: float, farthest: float) -> str | None:
    touched = zones_touched(rings, nearest, farthest)
    return touched[0] if touched else None


def _bands(limits: Limits, low: float, high: float, floor_um: float) -> Iterator[Limit | None]:
    """The limited bands that sizes from `low` to `high` fall into; None once if some of them fall into no such band."""
    limited = [band for band in limits if not band.is_free]
    counted = [band for band in limited if _reaches(band, max(low, floor_um), high)]
    yield from counted
    begins = min((band.lower for band in limited), default=math.inf)
    free = (band for band in limits if band.is_free)
    if low < max(floor_um, begins) or not counted or any(_reaches(band, low, high) for band in free):
        yield None


def _reaches(band: Limit, low: float, high: float) -> bool:
    """Whether any size from `low` to `high`, both included, lies in the band."""
    if low > high:
        return False
    begins = high > band.lower if band.gt is not None else high >= band.lower
    ends = low < band.upper if band.lt is not None else low <= band.upper
    return begins and ends
