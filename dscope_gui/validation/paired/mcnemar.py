"""Whether one judge finds objects that the other does not, more often than chance would have it."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Discordant:
    """Objects on which two judges disagree: `only_first` found by the first alone, `only_second` by the second."""

    only_first: int
    only_second: int

    @property
    def p_value(self) -> float:
        """Two-sided, exact (McNemar, Psychometrika 12, 153, 1947): how often a fair coin falls as unevenly or more."""
        thrown = self.only_first + self.only_second
        fewer = min(self.only_first, self.only_second)
        as_uneven = sum(math.comb(thrown, heads) for heads in range(fewer + 1))
        return min(1.0, 2 * as_uneven / (1 << thrown))
