"""Which marks on several pictures of one connector are the same mark: matched by their place on the end face."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.record import DefectRecord, Record

_TOUCHING: Final = 0.5
"""Of a mark's diameter: the middle of a long scratch is less sure than that of a speck."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A mark on one picture.

    Parameters
    ----------
    x, y : from the middle of the fiber, in cladding radii.
    reach : half of its diameter, in cladding radii.
    size : as a rule set sizes it: width of what is linear, else diameter; in µm, or px where there is no scale.
    """

    kind: str
    x: float
    y: float
    reach: float
    size: float
    has_scale: bool


@dataclass(slots=True)
class Place:
    """Where marks of several pictures lie upon each other; `seen` : by number of the picture."""

    seen: dict[int, Seen] = field(default_factory=dict)

    @property
    def middle(self) -> tuple[float, float]:
        marks = self.seen.values()
        return sum(m.x for m in marks) / len(marks), sum(m.y for m in marks) / len(marks)

    def distance(self, mark: Seen) -> float:
        x, y = self.middle
        return math.hypot(mark.x - x, mark.y - y)


def seen_on(record: Record) -> tuple[Seen, ...]:
    """All marks of a record, the largest first."""
    if record["end_face"] is None:
        return ()
    cladding = record["end_face"]["cladding"]
    radius = math.sqrt(cladding["a"] * cladding["b"])
    marks = [
        Seen(
            kind=defect["type"],
            x=(defect["centroid_px"][0] - cladding["cx"]) / radius,
            y=(defect["centroid_px"][1] - cladding["cy"]) / radius,
            reach=defect["diameter_px"] / 2.0 / radius,
            size=size_of(defect),
            has_scale=defect["width_um"] is not None,
        )
        for defect in record["defects"]
    ]
    return tuple(sorted(marks, key=lambda mark: mark.reach, reverse=True))


def size_of(defect: DefectRecord) -> float:
    """As a rule set sizes it, in µm, or in px where there is no scale."""
    if DefectKind(defect["type"]).is_linear:
        return defect["width_px"] if defect["width_um"] is None else defect["width_um"]
    return defect["diameter_px"] if defect["diameter_um"] is None else defect["diameter_um"]


def matched(pictures: Sequence[Sequence[Seen]], within: float) -> tuple[Place, ...]:
    """Places of all marks; each picture has at most one mark at a place.

    Parameters
    ----------
    within : cladding radii by which a mark may lie off its place on another picture.
    """
    places: list[Place] = []
    for number, marks in enumerate(pictures):
        for mark in marks:
            free = [place for place in places if number not in place.seen]
            nearest = min(free, key=lambda place: place.distance(mark), default=None)
            if nearest is None or nearest.distance(mark) > max(within, _TOUCHING * mark.reach):
                nearest = Place()
                places.append(nearest)
            nearest.seen[number] = mark
    return tuple(places)
