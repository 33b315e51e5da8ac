"""The smallest change that would turn a verdict."""

from __future__ import annotations

from functools import partial

from dscope_gui.domain.inspection import Examination, JudgingContext
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules.judge import judge
from dscope_gui.rules.turning.change import Turning
from dscope_gui.rules.turning.mending import way_to_pass
from dscope_gui.rules.turning.standing import ground_of
from dscope_gui.rules.turning.worsening import ends_of_pass


def turning_of(rule_set: RuleSet, examination: Examination, context: JudgingContext | None = None) -> Turning | None:
    """What would turn the verdict of a rule set on an examination; None where it gives none.

    Every change was tried: with it the verdict is another one, and with a tenth of a nanometre less it is not. The
    changed sizes keep their uncertainties and their places, and other defects stay as they are.
    """
    context = context or JudgingContext()
    judging = partial(judge, rule_set, skipped_zones=context.skipped_zones, strict_own_dirt=context.strict_own_dirt)
    ground, status = ground_of(rule_set, examination), judging(examination).status
    if ground is None or status is VerdictStatus.NOT_INSPECTABLE:
        return None
    if status is VerdictStatus.FAIL:
        return way_to_pass(ground, examination, judging)
    return Turning(status, VerdictStatus.FAIL, ends_of_pass(ground, examination, judging))
