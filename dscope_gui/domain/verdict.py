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
    GUARD_BAND = "guard_band"
    """Within the limits, but not by as much as the decision rule asks for."""
    UNREADABLE = "unreadable"
    NO_END_FACE = "no_end_face"
    END_FACE_REMEMBERED = "end_face_remembered"
    """It was not seen on this frame of a stream; where it is said to lie is where it lay before."""
    BLURRED = "blurred"
    POOR_ILLUMINATION = "poor_illumination"
    SATURATED = "saturated"
    LOW_CONTRAST = "low_contrast"
    SOFT = "soft"
    COARSELY_CODED = "coarsely_coded"
    COVERED = "covered"
    ZONE_CUT_OFF = "zone_cut_off"
    SCALE_DISAGREES = "scale_disagrees"
    NO_SCALE = "no_scale"
    CALIBRATION_UNUSABLE = "calibration_unusable"
    """It ended, or belongs to another camera or picture size: nothing may be measured with it."""
    WRONG_CLADDING = "wrong_cladding"
    WRONG_CORE = "wrong_core"
    TOO_COARSE = "too_coarse"
    UNMEASURED = "unmeasured"
    ZONE_SKIPPED = "zone_skipped"
    OWN_DIRT = "own_dirt"
    """Dirt of the microscope itself may hide what fails."""
    JUDGES_DISAGREE = "judges_disagree"
    """Without the marks that one judge sees and the other does not, the verdict would be another."""
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
    """Pass, fail or not inspectable, under one exact version of one rule set.

    Parameters
    ----------
    conditional : pass or fail only on condition: sizes within the guard band of their limits could turn it.
    ask : the rule set wants a technician to decide, or it hangs on marks of which the judges disagree.
    """

    status: VerdictStatus
    rule_set: str
    rule_set_sha256: str
    reasons: tuple[Reason, ...] = ()
    conditional: bool = False
    ask: bool = False

    @property
    def broken(self) -> tuple[Reason, ...]:
        """The limits that make it a fail; those of a pass on condition are none."""
        limits = (Cause.TOO_LARGE, Cause.TOO_MANY, Cause.GUARD_BAND)
        return tuple(one for one in self.reasons if self.status is VerdictStatus.FAIL and one.cause in limits)

    @property
    def near(self) -> frozenset[str]:
        """Ids of the defects on which the condition hangs, or that a guard band fails."""
        return frozenset(name for one in self.reasons if one.cause is Cause.GUARD_BAND for name in one.defects)

    @property
    def disputed(self) -> tuple[str, ...]:
        """Ids of the marks of which the judges disagree, where the verdict hangs on them."""
        return tuple(name for one in self.reasons if one.cause is Cause.JUDGES_DISAGREE for name in one.defects)
