"""What a study wrote down: sizes or verdicts, by part, operator and trial."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """One size; `trial` tells repeats of the same operator on the same part apart."""

    part: str
    operator: str
    trial: str
    value: float


@dataclass(frozen=True, slots=True)
class Rating:
    """One verdict.

    Parameters
    ----------
    verdict : such as `pass` or `fail`.
    reference : what the part is known to be; None where nobody knows.
    """

    part: str
    operator: str
    trial: str
    verdict: str
    reference: str | None = None
