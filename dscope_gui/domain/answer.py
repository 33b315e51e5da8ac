"""What the operator is told: what to do with the connector."""

from __future__ import annotations

from enum import StrEnum


class Answer(StrEnum):
    """The word on the verdict card; a retake is no fail, and whatever cannot be decided is asked."""

    PASS = "pass"
    FAIL = "fail"
    RETAKE = "retake"
    """The picture is to blame: not sharp, too dark, off centre, no connector, the wrong part."""
    ASK = "ask"
    """The station is to blame: no scale, contradicting scales, pixels too coarse. A technician must look."""
