"""Agreement beyond chance: Cohen's kappa for two, Fleiss' kappa for many."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Of two who judged the same things; None where chance alone agrees on everything, so that nothing can be told.

    J. Cohen, "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960) 37.
    """
    if not pairs:
        return None
    categories = {word: place for place, word in enumerate(dict.fromkeys(word for pair in pairs for word in pair))}
    counts = np.zeros((len(categories), len(categories)))
    for first, second in pairs:
        counts[categories[first], categories[second]] += 1
    shares = counts / counts.sum()
    return _beyond_chance(float(np.trace(shares)), float(shares.sum(axis=1) @ shares.sum(axis=0)))


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


def _beyond_chance(seen: float, by_chance: float) -> float | None:
    return None if by_chance >= 1.0 else (seen - by_chance) / (1.0 - by_chance)
