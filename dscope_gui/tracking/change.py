"""Notices that another end face lies under the microscope.

It was away for a while, or the picture jumped, or other defects lie in other places; and in none of these cases do the
known defects show that it is the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.tracking.footprint import Around, Footprint

GONE_S: Final = 1.5
"""An end face that was not seen for so long was probably taken away; no hand changes connectors faster."""

_JUMP: Final = 0.5
"""In cladding radii from frame to frame: farther than a connector slips in its adapter."""
_OTHER_SIZE: Final = 0.1
_DOUBTS: Final = 4
"""So many frames in succession must contradict; one may be blurred, or wrongly located."""

_AGREES: Final = 0.5
_CONTRADICTS: Final = 0.2
"""Shares of the known defects that are seen again."""
_ENOUGH: Final = 3
_NEAR: Final = 0.4
_NEAR_OF_SIZE: Final = 0.1
"""Shares of the reach and of its size by which a defect may lie elsewhere and still speak for the same end face."""
_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class Pattern:
    """How the defects of a frame go with those known.

    Parameters
    ----------
    expected : known defects that most frames showed. `again` : those among them that this frame shows.
    others : defects of this frame that are none of them.
    """

    expected: int
    again: int
    others: int

    def agrees(self, least: int) -> bool:
        """At least so many, and half of all, are seen again."""
        return self.again >= least and self.again >= _AGREES * self.expected

    @property
    def contradicts(self) -> bool:
        """Hardly any is seen again, but several others are: no blur does that."""
        few = self.again <= _CONTRADICTS * self.expected
        return self.expected >= _ENOUGH and few and self.others >= _ENOUGH


def in_their_places(pairs: Sequence[tuple[Footprint, Footprint]], reach: float) -> int:
    """How many of the known defects lie where they lay, up to a shift that all have in common.

    Within reach some lie by chance where the end face is dirty; nearer than that hardly any do.

    Parameters
    ----------
    pairs : each as it was known and as it is seen.
    """
    if not pairs:
        return 0
    shifts = np.array([seen.centre for _, seen in pairs]) - np.array([known.centre for known, _ in pairs])
    if len(pairs) >= _ENOUGH:
        shifts -= np.sort(shifts, axis=0)[len(shifts) // 2]
    near = np.maximum(_NEAR * reach, [_NEAR_OF_SIZE * seen.size for _, seen in pairs])
    return int(np.count_nonzero(np.hypot(shifts[:, 0], shifts[:, 1]) <= near))


class ChangeWatch:
    """Remembers where the end face lay, since when it is missing, and how many frames contradicted of late."""

    def __init__(self) -> None:
        self._where: Around | None = None
        self._missing_since_s: float | None = None
        self._doubts = 0

    @property
    def doubts(self) -> int:
        """So many frames in succession contradicted, the last one included."""
        return self._doubts

    def begin_at(self, where: Around | None) -> None:
        """Another end face lies there; None where nobody has seen it yet."""
        self._where, self._missing_since_s, self._doubts = where, None, 0

    def miss(self, now_s: float) -> None:
        """A frame on which no end face was seen."""
        if self._missing_since_s is None:
            self._missing_since_s = now_s

    def is_another(self, where: Around, pattern: Pattern, now_s: float) -> bool:
        """Whether the end face seen here now is another than before."""
        known, was_gone = self._where, self._was_gone(now_s)
        self._missing_since_s = None
        if known is not None and was_gone and not pattern.agrees(_TWO):
            return True
        moved = known is not None and _moved(known, where) and not pattern.agrees(1)
        self._doubts = self._doubts + 1 if moved or pattern.contradicts else 0
        if not self._doubts:
            self._where = where
        return self._doubts >= _DOUBTS

    def _was_gone(self, now_s: float) -> bool:
        return self._missing_since_s is not None and now_s - self._missing_since_s >= GONE_S


def _moved(known: Around, where: Around) -> bool:
    grown = abs(where.half_width / known.half_width - 1.0)
    return grown > _OTHER_SIZE or known.distance(where) > _JUMP
