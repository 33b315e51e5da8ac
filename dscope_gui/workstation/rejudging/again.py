"""One stored inspection judged again, in everything but the rule set as it was judged the first time."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dscope_gui.domain.inspection import Examination, InspectionStatus, JudgingContext
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import Cause, Verdict
from dscope_gui.rules import is_cut_off, judge, zone_rings
from dscope_gui.workstation.rejudging.outcome import NotJudged

_OF_THE_RULER: Final = frozenset({Cause.NO_SCALE, Cause.CALIBRATION_UNUSABLE})


def obstacle(examination: Examination | None, context: JudgingContext, before: Verdict) -> NotJudged | None:
    """Why no rule set can judge what is stored; None where each of them can."""
    if examination is None or examination.status is not InspectionStatus.INSPECTED or examination.end_face is None:
        return NotJudged.NO_PICTURE
    if context.refused:
        of_the_ruler = any(reason.cause in _OF_THE_RULER for reason in before.reasons)
        return NotJudged.NO_SCALE if of_the_ruler else NotJudged.OTHER_OBSTACLE
    return NotJudged.NO_SCALE if examination.scale is None else None


def judged_again(
    rule_set: RuleSet, examination: Examination, context: JudgingContext, shape: tuple[int, int]
) -> Verdict:
    """The verdict of a rule set on a stored examination that no obstacle keeps from being judged.

    Parameters
    ----------
    shape : of the picture, rows first; the zones of another rule set may reach out of it where its own did not.
    """
    return judge(
        rule_set,
        seen_by(rule_set, examination, shape),
        skipped_zones=context.skipped_zones,
        strict_own_dirt=context.strict_own_dirt,
    )


def seen_by(rule_set: RuleSet, examination: Examination, shape: tuple[int, int]) -> Examination:
    """The examination with the warnings that it has under this rule set."""
    quality, face = examination.quality, examination.end_face
    rings = () if face is None else zone_rings(rule_set, face, examination.scale)
    cut_off = is_cut_off(rule_set, rings, face, shape)
    if cut_off == (QualityWarning.ZONE_CUT_OFF in quality.warnings):
        return examination
    others = [warning for warning in quality.warnings if warning != QualityWarning.ZONE_CUT_OFF]
    warnings = (*others, QualityWarning.ZONE_CUT_OFF) if cut_off else tuple(others)
    return replace(examination, quality=replace(quality, warnings=warnings))
