"""The two judges of an end face: the rules of light and shadow, and what a trained network learnt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Detector(StrEnum):
    """Who looks for defects."""

    RULES = "rules"
    DL = "dl"
    BOTH = "both"

    @property
    def asks_network(self) -> bool:
        return self is not Detector.RULES


class DetectorChoice(StrEnum):
    """Who shall look for defects at a station."""

    AUTO = "auto"
    """Both, once a model was made active that looks for them; the rules before."""
    RULES = "rules"
    DL = "dl"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class ByJudge:
    """How sure each judge is that a mark is a defect, 0 to 1; None where it was not asked.

    Parameters
    ----------
    rules : fused confidence of the classical methods.
    learned : probability that the network gives to the mark.
    disputed : one calls it a defect and the other does not: a person should look.
    """

    rules: float | None = None
    learned: float | None = None
    disputed: bool = False


UNASKED: Final = ByJudge()
"""Of marks from records older than the second judge."""
