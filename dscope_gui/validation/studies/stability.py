"""Stability of the verdict over bursts: the same connector captured again and again without being touched."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.record import Record
from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies.agreement import Counted
from dscope_gui.validation.studies.places import Place, matched, seen_on

SAME_PLACE: Final = 0.03
"""Cladding radii, about 2 µm on a fiber of 125 µm: where the end face itself was found repeats far better, and marks
further apart can be told from each other by eye."""
_LEAST: Final = 2


@dataclass(frozen=True, slots=True)
class StableMark:
    """One mark over a burst.

    Parameters
    ----------
    kinds : what it was called, the most frequent first.
    seen : on how many of the pictures.
    size, spread : mean and standard deviation in `unit`; the spread is None where it was seen once.
    x, y : its place, in cladding radii from the middle of the fiber.
    """

    kinds: tuple[str, ...]
    seen: Counted
    size: float
    spread: float | None
    unit: str
    x: float
    y: float

    @property
    def flickers(self) -> bool:
        return self.seen.hits < self.seen.of


@dataclass(frozen=True, slots=True)
class BurstStability:
    """One connector.

    Parameters
    ----------
    verdicts : by word, the most frequent first.
    flipped : pictures with another verdict than the most frequent one.
    marks : the steadiest first, then the largest.
    """

    connector: str
    verdicts: dict[str, int]
    flipped: Counted
    marks: tuple[StableMark, ...]

    @property
    def flickering(self) -> tuple[StableMark, ...]:
        return tuple(mark for mark in self.marks if mark.flickers)


@dataclass(frozen=True, slots=True)
class StabilityResult:
    """Everything that a report of the bursts shows."""

    bursts: tuple[BurstStability, ...]

    @property
    def flipped(self) -> Counted:
        """Pictures with another verdict than most of their burst."""
        return Counted(sum(b.flipped.hits for b in self.bursts), sum(b.flipped.of for b in self.bursts))

    @property
    def unsteady(self) -> Counted:
        """Connectors on which the verdict was not always the same."""
        return Counted(sum(b.flipped.hits > 0 for b in self.bursts), len(self.bursts))

    @property
    def flickering(self) -> Counted:
        """Marks that were not on every picture."""
        return Counted(sum(len(b.flickering) for b in self.bursts), sum(len(b.marks) for b in self.bursts))


def burst_stability(bursts: Mapping[str, Sequence[Record]], *, same_place: float = SAME_PLACE) -> StabilityResult:
    """Evaluate bursts.

    Parameters
    ----------
    bursts : records by connector.
    same_place : cladding radii by which a mark may lie off its place on another picture.

    Raises
    ------
    WrongUse
        There is none, or a connector was captured once only.
    """
    if not bursts:
        raise WrongUse("There is no burst of pictures")
    for connector, records in bursts.items():
        if len(records) < _LEAST:
            raise WrongUse(f"{connector} was captured once only", "A burst has at least two pictures")
    return StabilityResult(tuple(_burst(connector, records, same_place) for connector, records in bursts.items()))


def _burst(connector: str, records: Sequence[Record], same_place: float) -> BurstStability:
    verdicts = Counter(record["verdict"]["status"] for record in records)
    located = [record for record in records if record["end_face"] is not None]
    places = matched([seen_on(record) for record in located], same_place)
    marks = [_mark(place, len(located)) for place in places]
    return BurstStability(
        connector=connector,
        verdicts=dict(verdicts.most_common()),
        flipped=Counted(len(records) - max(verdicts.values()), len(records)),
        marks=tuple(sorted(marks, key=lambda mark: (-mark.seen.hits, -mark.size))),
    )


def _mark(place: Place, pictures: int) -> StableMark:
    marks = list(place.seen.values())
    with_scale = [mark for mark in marks if mark.has_scale]
    sizes = [mark.size for mark in with_scale or marks]
    x, y = place.middle
    return StableMark(
        kinds=tuple(kind for kind, _ in Counter(mark.kind for mark in marks).most_common()),
        seen=Counted(len(marks), pictures),
        size=statistics.fmean(sizes),
        spread=statistics.stdev(sizes) if len(sizes) > 1 else None,
        unit="µm" if with_scale else "px",
        x=x,
        y=y,
    )
