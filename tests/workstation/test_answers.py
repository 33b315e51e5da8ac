"""What the operator is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.workstation.answers import Advice, advice_on, answer_of
from tests import hand_built


def verdict(status: VerdictStatus, *causes: Cause) -> Verdict:
    return Verdict(status, "a-rule-set", "0" * 64, tuple(Reason(cause.value, cause) for cause in causes))


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (verdict(VerdictStatus.PASS), Answer.PASS),
        (verdict(VerdictStatus.FAIL, Cause.TOO_LARGE), Answer.FAIL),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.BLURRED), Answer.RETAKE),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.NO_END_FACE), Answer.RETAKE),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.WRONG_CLADDING), Answer.RETAKE),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.WRONG_CORE), Answer.RETAKE),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.NO_SCALE), Answer.ASK),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.TOO_COARSE), Answer.ASK),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.PROGRAM_FAILED), Answer.ASK),
        (verdict(VerdictStatus.NOT_INSPECTABLE, Cause.NO_SCALE, Cause.BLURRED), Answer.RETAKE),
    ],
)
def test_an_operator_retakes_what_he_can_mend_and_asks_about_the_rest(given: Verdict, told: Answer) -> None:
    assert answer_of(given) is told


def test_a_condition_is_told_as_pass_or_fail_unless_the_rule_set_wants_a_technician() -> None:
    for status, told in ((VerdictStatus.PASS, Answer.PASS), (VerdictStatus.FAIL, Answer.FAIL)):
        on_condition = replace(verdict(status, Cause.GUARD_BAND), conditional=True)
        assert answer_of(on_condition) is told
        assert answer_of(replace(on_condition, ask=True)) is Answer.ASK


def test_a_fail_of_which_the_judges_disagree_is_a_fail_and_nothing_is_scrapped_before_somebody_has_looked() -> None:
    built = hand_built.disputed()
    assert built.verdict.ask and answer_of(built.verdict) is Answer.FAIL
    agreed = replace(built, verdict=replace(built.verdict, reasons=built.verdict.reasons[:1], ask=False))
    advice = [advice_on(one, None, cleanings=3, most=3) for one in (built, agreed)]
    assert advice == [Advice.NONE, Advice.REPOLISH]


def test_a_pass_on_a_condition_of_which_the_judges_disagree_is_asked() -> None:
    """Whatever the rule set makes of conditions that both judges see."""
    near = verdict(VerdictStatus.PASS, Cause.GUARD_BAND, Cause.JUDGES_DISAGREE)
    hanging = replace(near.reasons[1], defects=("S1",))
    on_condition = replace(near, reasons=(near.reasons[0], hanging), conditional=True, ask=True)
    assert on_condition.disputed and answer_of(on_condition) is Answer.ASK


@pytest.mark.parametrize("cause", list(Cause))
def test_no_verdict_without_judgement_is_ever_a_pass(cause: Cause) -> None:
    assert answer_of(verdict(VerdictStatus.NOT_INSPECTABLE, cause)) in (Answer.RETAKE, Answer.ASK)
