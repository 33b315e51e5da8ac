"""Zones as rings around the cladding's centre, in cladding radii; the rule set or the measured parts define them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ZoneRing:
    """A ring from `inner` to `outer`, both in cladding radii (1.0 is the edge of the cladding)."""

    name: str
    inner: float
    outer: float


def zones_touched(rings: tuple[ZoneRing, ...], nearest: float, farthest: float) -> tuple[str, ...]:
    """Names of the rings that a defect between two radii touches, innermost first; empty beyond the outermost."""
    hit = [ring for ring in rings if nearest < ring.outer and farthest >= ring.inner]
    return tuple(ring.name for ring in sorted(hit, key=lambda ring: ring.inner))
