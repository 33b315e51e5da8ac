"""By how much the scales of two stations differ, told by the claddings of the same fibers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from dscope_gui.domain.station_pair import EndPair
from dscope_gui.validation.stations.bland_altman import Estimate
from dscope_gui.validation.studies.intervals import Interval
from dscope_gui.validation.studies.quantiles import t_quantile

LEAST_ENDS: Final = 3
_UPPER: Final = 0.975
_NONE: Final = Estimate(1.0, Interval(1.0, 1.0))


@dataclass(frozen=True, slots=True)
class ScaleRatio:
    """Micrometres of the second station for one micrometre of the first.

    Parameters
    ----------
    ratio : None where it cannot be told.
    ends : from so many.
    own_rulers : of the first and of the second station, how many ends served as their own ruler. Where both did, the
        scales agree by themselves; where one did, its fiber's nominal size stands for its scale.
    """

    ratio: Estimate | None
    ends: int
    own_rulers: tuple[int, int] = field(default=(0, 0))

    @property
    def used(self) -> Estimate:
        """What sizes are put on one scale with: one, where nothing is known."""
        return _NONE if self.ratio is None else self.ratio

    @property
    def differs(self) -> bool:
        """Whether one lies outside its interval."""
        return self.ratio is not None and not self.ratio.interval.low <= 1.0 <= self.ratio.interval.high


def scale_ratio(ends: Sequence[EndPair]) -> ScaleRatio:
    """From ends on which both found the cladding, and of which it was not the ruler on both.

    The mean of the logarithms, so that it is the same whichever station comes first.
    """
    both = [(e.first, e.second) for e in ends if e.first.cladding_um is not None and e.second.cladding_um is not None]
    rulers = sum(a.is_own_ruler for a, _ in both), sum(b.is_own_ruler for _, b in both)
    logs = [
        math.log(b.cladding_um / a.cladding_um)
        for a, b in both
        if a.cladding_um and b.cladding_um and not (a.is_own_ruler and b.is_own_ruler)
    ]
    if len(logs) < LEAST_ENDS:
        return ScaleRatio(None, len(logs), rulers)
    mean = float(np.mean(logs))
    half = t_quantile(_UPPER, len(logs) - 1) * float(np.std(logs, ddof=1)) / math.sqrt(len(logs))
    ratio = Estimate(math.exp(mean), Interval(math.exp(mean - half), math.exp(mean + half)))
    return ScaleRatio(ratio, len(logs), rulers)
