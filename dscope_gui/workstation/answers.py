"""From the verdict of the rule set to what the operator is told, and what to do next."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.verdict import Cause, Verdict, VerdictStatus
from dscope_gui.workstation.cleaning import Comparison

_RETAKEN: Final = frozenset(
    {
        Cause.NO_END_FACE,
        Cause.BLURRED,
        Cause.POOR_ILLUMINATION,
        Cause.SATURATED,
        Cause.LOW_CONTRAST,
        Cause.SOFT,
        Cause.COVERED,
        Cause.ZONE_CUT_OFF,
        Cause.WRONG_CLADDING,
        Cause.WRONG_CORE,
    }
)
"""What the operator can mend alone: focus, light, position, dirt, the right part."""

_LOOSE: Final = frozenset({DefectKind.CONTAMINATION, DefectKind.FILM})
_PERHAPS_LOOSE: Final = _LOOSE | {DefectKind.PIT}
"""A small speck of dirt looks like a pit until it is wiped away."""


class Advice(StrEnum):
    NONE = "none"
    CLEAN = "clean"
    """What fails may be dirt: clean it and look again."""
    REPOLISH = "repolish"
    """What fails is damage: scrap or polish again."""


def answer_of(verdict: Verdict) -> Answer:
    """Pass and fail are the rule set's; where it could not judge, the operator retakes or asks.

    What holds only on condition is told as pass or fail, or asked, as the rule set's decision rule says. A fail that
    hangs on marks of which the judges disagree is told as a fail, beside the call to look at them; a pass is not told
    before somebody has looked.
    """
    if verdict.ask and (verdict.status is VerdictStatus.PASS or not verdict.disputed):
        return Answer.ASK
    if verdict.status is VerdictStatus.PASS:
        return Answer.PASS
    if verdict.status is VerdictStatus.FAIL:
        return Answer.FAIL
    return Answer.RETAKE if any(reason.cause in _RETAKEN for reason in verdict.reasons) else Answer.ASK


def advice_on(inspection: Inspection, comparison: Comparison | None, *, cleanings: int, most: int) -> Advice:
    """What to do with a part that did not pass.

    Parameters
    ----------
    comparison : with the picture before the last cleaning; None for the first picture.
    cleanings, most : how often the part was cleaned, and how often it may be.
    """
    verdict = inspection.verdict
    if any(reason.cause is Cause.COVERED for reason in verdict.reasons):
        return Advice.CLEAN if cleanings < most else Advice.REPOLISH
    if verdict.status is not VerdictStatus.FAIL:
        return Advice.NONE
    hopeful = any(_may_be_dirt(defect, comparison) for defect in offending_defects(inspection))
    if hopeful and cleanings < most:
        return Advice.CLEAN
    # Nothing is scrapped for a mark that one judge does not see before somebody has looked.
    return Advice.NONE if verdict.disputed else Advice.REPOLISH


def offending_defects(inspection: Inspection) -> tuple[Defect, ...]:
    """The defects that the verdict's reasons name."""
    if inspection.examination is None:
        return ()
    named = {name for reason in inspection.verdict.reasons for name in reason.defects}
    return tuple(defect for defect in inspection.examination.defects if defect.id in named)


def _may_be_dirt(defect: Defect, comparison: Comparison | None) -> bool:
    """A pit that was there before the cleaning is a pit; dirt may need more than one cleaning."""
    stayed = comparison is not None and defect.id in comparison.stayed.values()
    return defect.kind in (_LOOSE if stayed else _PERHAPS_LOOSE)
