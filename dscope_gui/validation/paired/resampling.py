"""How sure the difference of two shares is that were counted on the same pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]
"""(pictures, 2): of each picture what was hit, and of how many."""

DRAWS: Final = 4000
"""The ends of a 95 % interval then move by about a thirtieth of its width from seed to seed."""
SEED: Final = 7
"""The same pictures give the same interval wherever it is computed."""
_AT_ONCE: Final = 250
"""Draws in memory at a time: some megabytes for a thousand pictures."""
_FIRST_ALONE: Final = np.array([[1, 1], [0, 1]])
"""An object that the first judge got right, and one that it did not."""
_ENDS_PERCENT: Final = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Difference:
    """Second share minus first, with its 95 % interval."""

    value: float
    low: float
    high: float

    @property
    def is_fall(self) -> bool:
        """The second is less, beyond chance."""
        return self.high < 0.0

    @property
    def is_rise(self) -> bool:
        """The second is more, beyond chance."""
        return self.low > 0.0


def paired_difference(first: Counts, second: Counts) -> Difference | None:
    """Difference of two shares by the bootstrap over pictures (Efron and Tibshirani, 1993, chapter 13: percentiles).

    Whole pictures are drawn, both judges' counts with them: marks on one picture share its light and its focus, so
    they are no independent trials, and what is hard about a picture is hard for both. To the pictures come one object
    that the first alone got right and one that the second alone did (Bonett and Price, Journal of Educational and
    Behavioral Statistics 37, 479, 2012): without them a handful of differences to one side would never be chance, and
    none at all would be certainty.

    Parameters
    ----------
    first, second : row by row the same pictures.

    Returns
    -------
    None where either judge has nothing to be counted.
    """
    totals = first.sum(axis=0), second.sum(axis=0)
    if any(total[1] == 0 for total in totals):
        return None
    value = _shares(totals[1][None])[0] - _shares(totals[0][None])[0]
    one, other = np.concatenate([first, _FIRST_ALONE]), np.concatenate([second, _FIRST_ALONE[::-1]])
    drawn = [_shares(times @ other) - _shares(times @ one) for times in draws(len(one))]
    return difference_of(float(value), np.concatenate(drawn))


def difference_of(value: float, drawn: Floats) -> Difference:
    """A difference with its interval from those of all draws; draws that have none (not a number) are left out."""
    low, high = np.nanpercentile(drawn, _ENDS_PERCENT)
    return Difference(value, float(low), float(high))


def draws(pictures: int) -> Iterator[Counts]:
    """How often each picture is drawn, (draws, pictures) at a time."""
    chance = np.random.default_rng(SEED)
    even = np.full(pictures, 1.0 / pictures)
    for _ in range(DRAWS // _AT_ONCE):
        yield chance.multinomial(pictures, even, size=_AT_ONCE)


def _shares(counts: Counts) -> Floats:
    """Not a number where a draw holds nothing to be counted."""
    hits, totals = counts[:, 0].astype(np.float64), counts[:, 1]
    shares = np.full(len(hits), np.nan)
    np.divide(hits, totals, out=shares, where=totals > 0)
    return shares
