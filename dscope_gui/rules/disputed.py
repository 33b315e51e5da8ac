"""Marks that one judge calls a defect and the other does not: they count, and a person is asked where they decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.rules.sentences import LISTED

_OTHERWISE: Final = {
    (VerdictStatus.PASS, False): "would pass",
    (VerdictStatus.PASS, True): "would pass on condition",
    (VerdictStatus.FAIL, False): "would fail",
    (VerdictStatus.FAIL, True): "would fail on condition",
    (VerdictStatus.NOT_INSPECTABLE, False): "could not be judged",
}
"""By status, and whether it would hold only on condition."""


def undisputed(examination: Examination) -> Examination | None:
    """What both judges agree upon; None where they agree upon everything."""
    agreed = tuple(one for one in examination.defects if not _counts_disputed(one))
    return None if len(agreed) == len(examination.defects) else replace(examination, defects=agreed)


def hangs_on_them(verdict: Verdict, otherwise: Verdict) -> bool:
    """Whether the verdict is another one without the disputed marks, or only with them holds on a condition."""
    return (verdict.status, verdict.conditional) != (otherwise.status, otherwise.conditional)


def asking(verdict: Verdict, examination: Examination, otherwise: Verdict) -> Verdict:
    """The same verdict, calling for a person to look at the marks on which it hangs.

    Parameters
    ----------
    otherwise : the verdict without the disputed marks.
    """
    disputed = [one.id for one in examination.defects if _counts_disputed(one)]
    named = {name for reason in verdict.reasons for name in reason.defects}
    marks = tuple(name for name in disputed if name in named) or tuple(disputed)
    reason = Reason(_sentence(marks, otherwise), Cause.JUDGES_DISAGREE, defects=marks)
    return replace(verdict, reasons=(*verdict.reasons, reason), ask=True)


def _counts_disputed(defect: Defect) -> bool:
    """What lies on the microscope itself is no matter of dispute."""
    return defect.by_judge.disputed and defect.excluded is None


def _sentence(marks: Sequence[str], otherwise: Verdict) -> str:
    rest = f" and {len(marks) - LISTED} more" if len(marks) > LISTED else ""
    them = "it" if len(marks) == 1 else "them"
    told = _OTHERWISE[otherwise.status, otherwise.conditional]
    return (
        f"The judges disagree on {', '.join(marks[:LISTED])}{rest}; without {them} the end face {told}: look yourself"
    )
