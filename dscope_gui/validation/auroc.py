"""How well scores tell two kinds of pictures apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

_DRAWS: Final = 2000
_TAILS: Final = (0.025, 0.975)
"""Of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Auroc:
    """Area under the receiver operating characteristic: how often a defective picture scores above a good one.

    Parameters
    ----------
    low, high : 95 % interval, by drawing good and defective pictures anew from those there are (percentile bootstrap).
    """

    value: float
    low: float
    high: float
    good: int
    defective: int

    @classmethod
    def of(cls, good: Sequence[float], defective: Sequence[float], seed: int = 0) -> Auroc:
        """Raises ValueError where there are none of one kind."""
        if not good or not defective:
            raise ValueError("it takes good and defective pictures to tell them apart")
        better = _wins(np.asarray(good, np.float64), np.asarray(defective, np.float64))
        rng = np.random.default_rng(seed)
        drawn = [
            better[rng.integers(len(defective), size=len(defective))][:, rng.integers(len(good), size=len(good))].mean()
            for _ in range(_DRAWS)
        ]
        low, high = np.quantile(drawn, _TAILS)
        return cls(float(better.mean()), float(low), float(high), len(good), len(defective))

    def __str__(self) -> str:
        return f"{self.value:.4f} ({self.low:.4f}–{self.high:.4f}; {self.good} good, {self.defective} defective)"


def _wins(good: NDArray[np.float64], defective: NDArray[np.float64]) -> NDArray[np.float64]:
    """(defective, good), 1 where the defective one scores higher, 0.5 where they are equal."""
    gap = defective[:, None] - good[None, :]
    return np.where(gap > 0, 1.0, np.where(gap < 0, 0.0, 0.5))
