"""One defect followed through the frames."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.live import Severity, Sighting, zone_of
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.tracking.footprint import Footprint
from dscope_gui.tracking.matching import Shape

_AS_WHOLE: Final = 0.8
"""A shape of so much of the size known before is all of the defect again."""
_RELIABLE: Final = 0.7
_SEEN_ENOUGH: Final = 3


@dataclass(slots=True)
class Track:
    """A followed defect, in a few numbers however long it is followed.

    Parameters
    ----------
    number : unique in the whole stream.
    slot : its place in the arrays of running medians.
    born : number of the frame of its end face that showed it first, from 1.
    footprint : the largest seen lately, so that a scratch seen in two pieces is still known whole.
    whole_s, seen_s : when it was seen as large as that, and when it was seen last, in the time that end faces were
        seen for.
    """

    number: int
    slot: int
    born: int
    footprint: Footprint
    whole_s: float
    seen_s: float
    kind: DefectKind
    last: Defect
    severity: Severity
    zones: tuple[ZoneRing, ...]
    first_at: datetime
    last_at: datetime
    votes: Counter[DefectKind] = field(default_factory=Counter)
    frames_seen: int = 0
    confidence_sum: float = 0.0

    @property
    def id(self) -> str:
        return id_of(self.number)

    @property
    def shape(self) -> Shape:
        return Shape(self.footprint, self.kind, self.frames_seen)

    @property
    def zone(self) -> str:
        """Where the last frame showed it."""
        return zone_of(self.zones, self.last.nearest_radius, self.last.farthest_radius)

    @property
    def sighting(self) -> Sighting:
        """As the last frame showed it."""
        return Sighting(self.id, self.last, self.kind, self.severity, self.frames_seen)

    def seen_share(self, frames: int) -> float:
        """Of the frames since it was seen first, the last being number `frames`."""
        return self.frames_seen / max(frames - self.born + 1, 1)

    def is_expected(self, frames: int) -> bool:
        """Whether the next picture of the same end face should show it."""
        settled = self.frames_seen >= _SEEN_ENOUGH or frames < _SEEN_ENOUGH
        return self.last.excluded is None and settled and self.seen_share(frames) >= _RELIABLE

    def see(self, defect: Defect, severity: Severity, zones: tuple[ZoneRing, ...], at: datetime) -> None:
        """Another frame shows it."""
        self.frames_seen += 1
        self.votes[defect.kind] += 1
        if self.votes[defect.kind] > self.votes[self.kind]:
            self.kind = defect.kind
        self.confidence_sum += defect.confidence
        self.last, self.severity, self.zones, self.last_at = defect, severity, zones, at

    def lie(self, footprint: Footprint, watched_s: float, remember_s: float) -> None:
        """It was seen there; a part of something large does not make the rest forgotten for some time."""
        self.seen_s = watched_s
        is_whole = footprint.size >= _AS_WHOLE * self.footprint.size
        if is_whole or self.footprint.is_small or watched_s - self.whole_s > remember_s:
            self.footprint, self.whole_s = footprint, watched_s


def id_of(number: int) -> str:
    """`D12`."""
    return f"D{number}"
