"""Lines that may go on unseen: lost in the shadow of the cladding's edge, or found as a line of their own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points
from dscope_gui.domain.profile.budget import ContinuationSettings

_ONE_SIDED: Final = 1.0 / math.sqrt(3.0)
"""Standard deviation of a length that may be anything up to a bound (GUM, 4.3.7), about the shortest."""


Vector: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _End:
    """An end of a line and the direction out of it."""

    place: Vector
    out: Vector


@dataclass(frozen=True, slots=True)
class Line:
    """A line on the picture: its two ends in px and where it points, a unit vector from the first to the second."""

    first: Vector
    last: Vector
    way: Vector

    @classmethod
    def of(cls, outline_px: Points, orientation_deg: float) -> Line:
        """The line with this outline and direction."""
        turn = math.radians(orientation_deg)
        way = (math.cos(turn), math.sin(turn))
        along = outline_px @ way
        (x0, y0), (x1, y1) = outline_px[int(along.argmin())], outline_px[int(along.argmax())]
        return cls((float(x0), float(y0)), (float(x1), float(y1)), way)

    @property
    def length_px(self) -> float:
        return math.dist(self.first, self.last)

    def ends(self) -> tuple[_End, _End]:
        return _End(self.first, (-self.way[0], -self.way[1])), _End(self.last, self.way)


def continuation_px(line: Line, others: Sequence[Line], cladding: Ellipse, settings: ContinuationSettings) -> float:
    """Standard uncertainty in px of a line's length from what may be hidden beyond its ends.

    Parameters
    ----------
    others : long marks of the same picture; the line itself among them is left out.
    """
    beyond = (max(_found(end, line, others, settings), _in_shadow(end, cladding, settings)) for end in line.ends())
    return _ONE_SIDED * math.hypot(*beyond)


def _in_shadow(end: _End, cladding: Ellipse, settings: ContinuationSettings) -> float:
    """How far in px the line may go on where it ends at the rim."""
    at_rim = abs(float(cladding.normalised_radius(*end.place)) - 1.0) <= settings.rim
    return settings.rim_reach * cladding.mean_radius if at_rim else 0.0


def _found(end: _End, line: Line, lines: Sequence[Line], settings: ContinuationSettings) -> float:
    """How far in px the line goes on if the farthest other line in its continuation is a part of it."""
    return max((_reach(end, line, other, settings) for other in lines if other is not line), default=0.0)


def _reach(end: _End, line: Line, other: Line, settings: ContinuationSettings) -> float:
    """From the end to the far end of another line that lies in its continuation; 0 when it does not."""
    near, far = sorted((other.first, other.last), key=lambda point: math.dist(point, end.place))
    dx, dy = near[0] - end.place[0], near[1] - end.place[1]
    gap, aside = dx * end.out[0] + dy * end.out[1], abs(dy * end.out[0] - dx * end.out[1])
    if gap < -settings.aside_px or gap > settings.gap_share * (line.length_px + other.length_px):
        return 0.0
    if aside > settings.aside_px + settings.aside_share * max(gap, 0.0) or not _parallel(line, other, settings):
        return 0.0
    return math.dist(far, end.place)


def _parallel(line: Line, other: Line, settings: ContinuationSettings) -> bool:
    cosine = abs(line.way[0] * other.way[0] + line.way[1] * other.way[1])
    return math.degrees(math.acos(min(cosine, 1.0))) <= settings.turn_deg
