"""Bands of sizes: their edges are the limits that the rule sets after IEC 61300-3-35 ask for."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dscope_gui.domain.station_pair import Dimension

EDGES_UM: Final[Mapping[Dimension, tuple[float, ...]]] = {
    Dimension.DIAMETER: (2.0, 5.0, 10.0),
    Dimension.WIDTH: (3.0, 5.0),
}
"""Defects: counted from 2 µm and limited at 5 and 10 µm; scratches: limited at 3 and, of multimode fibers, 5 µm
(editions 1 and 2 of the standard, as the shipped rule sets hold them)."""


@dataclass(frozen=True, slots=True)
class Band:
    """Sizes from `low_um` to below `high_um`."""

    low_um: float
    high_um: float

    def holds(self, size_um: float) -> bool:
        return self.low_um <= size_um < self.high_um

    @property
    def is_whole(self) -> bool:
        return self.low_um <= 0.0 and math.isinf(self.high_um)

    @property
    def title(self) -> str:
        """`2 – 5 µm`; empty for all sizes."""
        if self.is_whole:
            return ""
        if self.low_um <= 0.0:
            return f"< {self.high_um:g} µm"
        return f"≥ {self.low_um:g} µm" if math.isinf(self.high_um) else f"{self.low_um:g} – {self.high_um:g} µm"


WHOLE: Final = Band(0.0, math.inf)


def bands(edges_um: Sequence[float]) -> tuple[Band, ...]:
    """From the smallest sizes to the largest, without a gap."""
    all_ = (0.0, *edges_um, math.inf)
    return tuple(Band(low, high) for low, high in pairwise(all_))
