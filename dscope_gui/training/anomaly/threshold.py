"""The score above which an end face is called anomalous."""

from __future__ import annotations

import math
from collections.abc import Sequence

from dscope_gui.errors import WrongUse


def fewest_for(rate: float) -> int:
    """Good end faces without which nothing can be said of so low a rate of false alarms."""
    return math.ceil(1.0 / rate) - 1


def threshold_for(scores: Sequence[float], rate: float) -> float:
    """So high that a further good end face exceeds it at most at the given rate.

    The answer is one of the scores: as the next end face takes any place among them alike, that of rank
    (n + 1)(1 - rate) is exceeded at the rate wanted, whatever the scores are spread like (Vovk et al., 2005).

    Parameters
    ----------
    scores : of good end faces that were kept apart from what is remembered.

    Raises
    ------
    WrongUse
        There are too few.
    """
    rank = math.ceil((len(scores) + 1) * (1.0 - rate))
    if rank > len(scores):
        raise WrongUse(
            f"A false-alarm rate of {rate:g} takes {fewest_for(rate)} good end faces apart from those remembered; "
            f"there are {len(scores)}",
            "Give more pictures, or a higher --false-alarm-rate",
        )
    return sorted(scores)[rank - 1]
