"""Tells the microscope's own dirt from that of the parts: it stays where it is while parts lie now here, now there.

One mark at the same pixels on many pictures proves nothing yet: one part may be captured again and again, and parts
that are all well centred show their rim at the same place. What belongs to a part moves with it. So a picture counts
as evidence only where it shows another part, and where that part's fiber lies farther from all those before than the
mark is wide: whatever still is at the same pixels was not moved along.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from dscope_gui.calibration.fixed_specks import FoundSpeck
from dscope_gui.domain.own_dirt import OwnDirtMap, Sighting, Speck, SpeckSource, Suspect

Place = TypeVar("Place", Speck, Suspect)

PARTS_NEEDED: Final = 4
"""Parts that differ. By chance a part with twenty marks has one within the tolerance of a given place once in some
thousand parts; what meets one three times in a row is no chance."""
GONE_AFTER: Final = 5
"""Different parts in a row without it: somebody has cleaned the microscope."""
_FORGOTTEN_AFTER: Final = 3
_LEAST_MOVE_PX: Final = 4.0
_TOLERANCE_PX: Final = 1.5
_TOLERANCE_OF_SIZE: Final = 0.15
_ALIKE: Final = 1.6
"""How many times larger one picture of a speck may be than another: it is fainter on dark glass."""
_MOST_SUSPECTS: Final = 400
_MOST_MARKS: Final = 200


@dataclass(frozen=True, slots=True)
class SeenMark:
    x_px: float
    y_px: float
    diameter_px: float


@dataclass(frozen=True, slots=True)
class SeenPart:
    """One picture of a part.

    Parameters
    ----------
    part : which one it is; pictures of the same part, such as before and after cleaning, have the same name.
    center_px : of its fiber. `reach_px` : as far from there marks were looked for.
    """

    part: str
    center_px: tuple[float, float]
    reach_px: float
    marks: tuple[SeenMark, ...]
    at: datetime


def with_part(known: OwnDirtMap, seen: SeenPart) -> OwnDirtMap:
    """The map after one more picture."""
    marks = sorted(seen.marks, key=lambda mark: -mark.diameter_px)[:_MOST_MARKS]
    specks = [looked for speck in known.specks if (looked := _speck_after(speck, marks, seen)) is not None]
    left = [mark for mark in marks if not any(_is_same(speck, mark) for speck in known.specks)]
    suspects = [kept for one in known.suspects if (kept := _suspect_after(one, left, seen)) is not None]
    new = [mark for mark in left if not any(_is_same(one, mark) for one in known.suspects)]
    suspects += [_suspect_of(mark, seen) for mark in new]
    sure = [one for one in suspects if len(one.sightings) >= PARTS_NEEDED]
    specks += [_speck_of(one, seen.at) for one in sure]
    unsure = sorted((one for one in suspects if one not in sure), key=lambda one: -len(one.sightings))
    return known.model_copy(update={"specks": tuple(specks), "suspects": tuple(unsure[:_MOST_SUSPECTS])})


def with_blank(known: OwnDirtMap, found: Iterable[FoundSpeck], at: datetime) -> OwnDirtMap:
    """The map after a blank was captured: it shows what is there now, and parts need not be asked."""
    specks = tuple(
        Speck(x_px=one.x_px, y_px=one.y_px, diameter_px=one.diameter_px, source=SpeckSource.BLANK, found_at=at)
        for one in found
    )
    return known.model_copy(update={"specks": specks, "suspects": ()})


def _speck_after(speck: Speck, marks: Sequence[SeenMark], seen: SeenPart) -> Speck | None:
    """None where it is gone. What a blank showed stays until the next blank: it may lie on dark glass all the time."""
    looked = _looked_for(speck, marks, seen)
    is_gone = speck.source is SpeckSource.PARTS and len(looked.missed_by) >= GONE_AFTER
    return None if is_gone else looked


def _suspect_after(one: Suspect, marks: Sequence[SeenMark], seen: SeenPart) -> Suspect | None:
    looked = _looked_for(one, marks, seen)
    if len(looked.missed_by) >= _FORGOTTEN_AFTER:
        return None
    if looked.missed_by or not any(_is_same(one, mark) for mark in marks) or not _is_evidence(one, seen):
        return looked
    return looked.model_copy(update={"sightings": (*looked.sightings, _sighting(seen))})


def _looked_for(place: Place, marks: Sequence[SeenMark], seen: SeenPart) -> Place:
    """With the part among those that did not show it, or with none of them where it did."""
    if any(_is_same(place, mark) for mark in marks):
        return place.model_copy(update={"missed_by": ()})
    x, y = seen.center_px
    was_looked_at = math.hypot(place.x_px - x, place.y_px - y) + place.diameter_px <= seen.reach_px
    if not was_looked_at or seen.part in place.missed_by[-1:]:
        return place
    return place.model_copy(update={"missed_by": (*place.missed_by, seen.part)[-GONE_AFTER:]})


def _is_same(place: Speck | Suspect, mark: SeenMark) -> bool:
    """Whether a mark lies at the very place, and is about as large."""
    small, large = sorted((place.diameter_px, mark.diameter_px))
    apart = math.hypot(place.x_px - mark.x_px, place.y_px - mark.y_px)
    return apart <= max(_TOLERANCE_PX, _TOLERANCE_OF_SIZE * small) and large <= _ALIKE * small


def _is_evidence(one: Suspect, seen: SeenPart) -> bool:
    """Another part than all before, and each of them lay farther away than the mark is wide."""
    x, y = seen.center_px
    least = max(_LEAST_MOVE_PX, one.diameter_px)
    return all(
        before.part != seen.part and math.hypot(before.cx_px - x, before.cy_px - y) > least for before in one.sightings
    )


def _suspect_of(mark: SeenMark, seen: SeenPart) -> Suspect:
    return Suspect(x_px=mark.x_px, y_px=mark.y_px, diameter_px=mark.diameter_px, sightings=(_sighting(seen),))


def _sighting(seen: SeenPart) -> Sighting:
    return Sighting(part=seen.part, cx_px=seen.center_px[0], cy_px=seen.center_px[1])


def _speck_of(one: Suspect, at: datetime) -> Speck:
    return Speck(x_px=one.x_px, y_px=one.y_px, diameter_px=one.diameter_px, source=SpeckSource.PARTS, found_at=at)
