"""The judgement of one end face."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class VerdictStatus(StrEnum):
    PASS = "pass"
    FAIL = "fail"
    NOT_INSPECTABLE = "not_inspectable"


class Cause(StrEnum):
    """What is behind a reason, for programs and for other languages than that of the text."""

    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    UNREADABLE = "unreadable"
    NO_END_FACE = "no_end_face"
    BLURRED = "blurred"
    POOR_ILLUMINATION = "poor_illumination"
    SATURATED = "saturated"
    LOW_CONTRAST = "low_contrast"
    COVERED = "covered"
    ZONE_CUT_OFF = "zone_cut_off"
    SCALE_DISAGREES = "scale_disagrees"
    NO_SCALE = "no_scale"
    WRONG_CLADDING = "wrong_cladding"
    TOO_COARSE = "too_coarse"
    UNMEASURED = "unmeasured"
    ZONE_SKIPPED = "zone_skipped"
    PROGRAM_FAILED = "program_failed"


@dataclass(frozen=True, slots=True)
class Reason:
    """One broken limit, or why nothing could be judged; `text` says it in one sentence."""

    text: str
    cause: Cause
    zone: str | None = None
    kind: str | None = None
    limit: str | None = None
    found: str | None = None
    margin_um: float | None = None
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Pass, fail or not inspectable, under one exact version of one rule set."""

    status: VerdictStatus
    rule_set: str
    rule_set_sha256: str
    reasons: tuple[Reason, ...] = ()
