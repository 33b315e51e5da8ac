"""The defects known of one end face: seen again, new, or forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.live import Severity, Sighting
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.tracking.change import Pattern, in_their_places
from dscope_gui.tracking.footprint import Footprint
from dscope_gui.tracking.matching import Shape, matched
from dscope_gui.tracking.medians import RunningMedians
from dscope_gui.tracking.track import Track, id_of

_SIZES: Final = 3
_UNKNOWN: Final = float("nan")


@dataclass(frozen=True, slots=True)
class Seen:
    """The defects of one frame and where they lie.

    Parameters
    ----------
    footprints : of the defects, in their order.
    watched_s : for how long end faces have been seen so far.
    severities : by the ids of the defects; what nothing is said of may break a limit or not.
    """

    defects: Sequence[Defect]
    footprints: Sequence[Footprint]
    severities: Mapping[str, Severity]
    zones: tuple[ZoneRing, ...]
    at: datetime
    watched_s: float

    def severity(self, defect: Defect) -> Severity:
        return self.severities.get(defect.id, Severity.MEDIUM)


class Tracks:
    """At most `most_defects` followed defects. Numbers go on when everything is forgotten."""

    def __init__(self, settings: TrackingSettings) -> None:
        self._settings = settings
        self._tracks: list[Track] = []
        self._medians = RunningMedians(settings.most_defects, _SIZES)
        self._free = list(range(settings.most_defects))
        self._numbers = 0

    def __iter__(self) -> Iterator[Track]:
        """The oldest first."""
        return iter(self._tracks)

    def clear(self) -> None:
        """Forget all; what is seen next gets new numbers."""
        self._free = list(range(self._settings.most_defects))
        self._tracks = []

    def match(self, seen: Seen) -> dict[int, Track]:
        """The known defect that each defect of the frame is, by its index; new ones are missing."""
        found = [Shape(one, defect.kind) for one, defect in zip(seen.footprints, seen.defects, strict=True)]
        pairs = matched(found, [track.shape for track in self._tracks], self._settings.reach)
        return {index: self._tracks[known] for index, known in pairs.items()}

    def pattern(self, matches: Mapping[int, Track], seen: Seen, frames: int, *, doubtful: int) -> Pattern:
        """How the frame goes with what the frames before showed, without the last ones, which are in doubt."""
        sure = frames - doubtful
        expected = {one.number for one in self._tracks if one.born <= sure and one.is_expected(sure)}
        pairs = [(track.footprint, seen.footprints[i]) for i, track in matches.items() if track.number in expected]
        again = in_their_places(pairs, self._settings.reach)
        judged = sum(defect.excluded is None for defect in seen.defects)
        return Pattern(len(expected), again, judged - again)

    def look_up(self, matches: Mapping[int, Track], seen: Seen) -> tuple[Sighting, ...]:
        """Names for a frame that shows defects in uncertain places: it teaches nothing, but keeps what it shows."""
        for track in matches.values():
            track.seen_s = seen.watched_s
        return tuple(
            Sighting(matches[index].id, defect, matches[index].kind, seen.severity(defect), matches[index].frames_seen)
            if index in matches
            else self._unkept(defect, seen)
            for index, defect in enumerate(seen.defects)
        )

    def take(self, matches: Mapping[int, Track], seen: Seen, frame: int) -> tuple[Sighting, ...]:
        """Note the defects of a frame of the end face, counted from 1, and forget those not seen for long."""
        known = dict(matches)
        for index, track in known.items():
            track.lie(seen.footprints[index], seen.watched_s, self._settings.forget_s)
        new = [index for index in range(len(seen.defects)) if index not in known]
        self._make_room(len(new), seen.watched_s)
        for index in new[: len(self._free)]:
            known[index] = self._begin(index, seen, frame)
        for index, track in known.items():
            defect = seen.defects[index]
            track.see(defect, seen.severity(defect), seen.zones, seen.at)
        self._measure(known, seen)
        self._drop([one for one in self._tracks if seen.watched_s - one.seen_s > self._settings.forget_s])
        return tuple(
            known[index].sighting if index in known else self._unkept(defect, seen)
            for index, defect in enumerate(seen.defects)
        )

    def sizes(self, track: Track) -> list[float | None]:
        """Medians of length, width and diameter in µm over all frames that showed it."""
        return self._medians.of(track.slot)

    def _begin(self, index: int, seen: Seen, frame: int) -> Track:
        defect, slot = seen.defects[index], self._free.pop()
        self._medians.clear(slot)
        track = Track(
            number=self._next(),
            slot=slot,
            born=frame,
            footprint=seen.footprints[index],
            whole_s=seen.watched_s,
            seen_s=seen.watched_s,
            kind=defect.kind,
            last=defect,
            severity=seen.severity(defect),
            zones=seen.zones,
            first_at=seen.at,
            last_at=seen.at,
        )
        self._tracks.append(track)
        return track

    def _unkept(self, defect: Defect, seen: Seen) -> Sighting:
        return Sighting(id_of(self._next()), defect, defect.kind, seen.severity(defect), 1)

    def _next(self) -> int:
        self._numbers += 1
        return self._numbers

    def _make_room(self, wanted: int, watched_s: float) -> None:
        """Those unseen for longest go first; none goes that this frame shows."""
        lacking = wanted - len(self._free)
        if lacking > 0:
            unseen = sorted(
                (track for track in self._tracks if track.seen_s < watched_s),
                key=lambda track: (track.seen_s, track.number),
            )
            self._drop(unseen[:lacking])

    def _drop(self, tracks: Sequence[Track]) -> None:
        if not tracks:
            return
        gone = {track.number for track in tracks}
        self._free.extend(track.slot for track in tracks)
        self._tracks = [track for track in self._tracks if track.number not in gone]

    def _measure(self, known: Mapping[int, Track], seen: Seen) -> None:
        if not known:
            return
        slots = np.array([track.slot for track in known.values()], dtype=np.int64)
        self._medians.add(slots, np.array([_sizes_um(seen.defects[index]) for index in known], dtype=np.float64))


def _sizes_um(defect: Defect) -> list[float]:
    return [_um(size) for size in (defect.length, defect.width, defect.diameter)]


def _um(size: Size) -> float:
    return _UNKNOWN if size.um is None else size.um
