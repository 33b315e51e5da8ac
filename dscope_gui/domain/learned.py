"""What trained networks said about an end face, beside the marks that the record lists one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.judges import Detector


@dataclass(frozen=True, slots=True)
class QualityOpinion:
    """Class of the end face as a whole.

    Parameters
    ----------
    confidence : probability that the model gives to the class, 0 to 1.
    model : its full name.
    """

    label: str
    confidence: float
    model: str


@dataclass(frozen=True, slots=True)
class AnomalyOpinion:
    """How far the end face is from all good ones that a model remembers.

    Parameters
    ----------
    threshold : the score from which it is called anomalous.
    label : what the model calls it at this score.
    model : its full name.
    """

    score: float
    threshold: float
    label: str
    model: str


@dataclass(frozen=True, slots=True)
class Learned:
    """What was asked of trained networks, and what came of it.

    Parameters
    ----------
    detector : who was wanted to look for defects.
    fault : why the rules judged alone where a network was wanted, as a sentence; None where all answered.
    """

    detector: Detector = Detector.RULES
    quality: QualityOpinion | None = None
    anomaly: AnomalyOpinion | None = None
    fault: str | None = None


RULES_ALONE: Final = Learned()
"""Nothing was wanted of a network, as in all records older than the second judge."""
