"""Agreement beyond chance: Cohen's kappa for two, Fleiss' kappa for many."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.validation.figures import Z95
from dscope_gui.validation.studies.intervals import Interval, share_interval

_ROUNDING: Final = 1e-12


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Of two who judged the same things; None where chance alone agrees on everything, so that nothing can be told.

    J. Cohen, "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960) 37.
    """
    if not pairs:
        return None
    shares = _shares(pairs)
    return _beyond_chance(float(np.trace(shares)), float(shares.sum(axis=1) @ shares.sum(axis=0)))


def kappa_interval(pairs: Sequence[tuple[str, str]]) -> Interval | None:
    """Of Cohen's kappa at 95 %; None where there is none.

    J. L. Fleiss, J. Cohen and B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychol. Bull.
    72 (1969) 323. Where everything agrees that error is nothing, however few there are: then the exact interval of the
    share that agrees is taken beyond the same chance.
    """
    kappa = cohens_kappa(pairs)
    if kappa is None:
        return None
    shares = _shares(pairs)
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    chance, same = float(rows @ columns), np.diag(shares)
    if float(same.sum()) >= 1.0 - _ROUNDING:
        return Interval((share_interval(len(pairs), len(pairs)).low - chance) / (1.0 - chance), 1.0)
    agreed = float(same @ (1.0 - (rows + columns) * (1.0 - kappa)) ** 2)
    apart = shares * (columns[:, None] + rows[None, :]) ** 2
    differed = (1.0 - kappa) ** 2 * float(apart.sum() - np.trace(apart))
    variance = agreed + differed - (kappa - chance * (1.0 - kappa)) ** 2
    half = Z95 * math.sqrt(max(variance, 0.0) / len(pairs)) / (1.0 - chance)
    return Interval(max(kappa - half, -1.0), min(kappa + half, 1.0))


def fleiss_kappa(counts: NDArray[np.int_]) -> float | None:
    """Of many who judged the same things; None as for `cohens_kappa`, or where nothing was judged twice.

    J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychol. Bull. 76 (1971) 378.

    Parameters
    ----------
    counts : (things, categories) int, how many put this thing into this category; equally many for every thing.
    """
    judges = int(counts[0].sum()) if counts.size else 0
    if judges < 2:  # noqa: PLR2004 - agreement takes two
        return None
    agreed = ((counts * counts).sum(axis=1) - judges) / (judges * (judges - 1))
    by_category = counts.sum(axis=0) / counts.sum()
    return _beyond_chance(float(agreed.mean()), float(by_category @ by_category))


def counts_of(judgements: Sequence[Sequence[str]]) -> NDArray[np.int_]:
    """How often each thing was put into each category.

    Parameters
    ----------
    judgements : thing by thing, all that was said of it.
    """
    words = list(dict.fromkeys(word for said in judgements for word in said))
    return np.array([[said.count(word) for word in words] for said in map(list, judgements)], dtype=np.int_)


def _shares(pairs: Sequence[tuple[str, str]]) -> NDArray[np.float64]:
    """(words, words) of all pairs, row by row the first one's word."""
    categories = {word: place for place, word in enumerate(dict.fromkeys(word for pair in pairs for word in pair))}
    counts = np.zeros((len(categories), len(categories)))
    for first, second in pairs:
        counts[categories[first], categories[second]] += 1
    return np.asarray(counts / counts.sum())


def _beyond_chance(seen: float, by_chance: float) -> float | None:
    return None if by_chance >= 1.0 else (seen - by_chance) / (1.0 - by_chance)
