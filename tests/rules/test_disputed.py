"""What the verdict makes of marks that one judge sees and the other does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dscope_gui.domain.decision import Decision, DecisionRule
from dscope_gui.domain.defect import Defect, Exclusion
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.judges import ByJudge
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.rules import judge, load_rule_set
from tests import hand_built
from tests.rules import drawn

RULES = load_rule_set("iec61300-3-35-2015-sm-upc")
BANDED = RULES.model_copy(update={"decision": Decision(rule=DecisionRule.GUARD_BAND)})
SEEN_BY_ONE = ByJudge(rules=0.04, learned=0.9, disputed=True)
SEEN_BY_BOTH = ByJudge(rules=0.9, learned=0.9)


def face_with(*defects: Defect) -> Examination:
    built = hand_built.inspection(defects=defects).examination
    assert built is not None
    return replace(built, quality=replace(built.quality, warnings=()))


def pit(number: int, um: float, by_judge: ByJudge, radius: float = 0.7) -> Defect:
    face = hand_built.end_face()
    scale = hand_built.scale_of(face)
    made = hand_built.defect(
        face, number=number, radius=radius, length_px=um / scale.um_per_px, width_px=1.0, scale=scale
    )
    return replace(made, by_judge=by_judge)


def test_a_disputed_mark_fails_the_end_face_and_asks_for_a_person() -> None:
    verdict = judge(RULES, face_with(pit(3, 9.0, SEEN_BY_ONE)))
    assert verdict.status is VerdictStatus.FAIL and verdict.ask and verdict.disputed == ("P3",)
    assert [reason.cause for reason in verdict.reasons] == [Cause.TOO_LARGE, Cause.JUDGES_DISAGREE]
    assert verdict.reasons[-1].text == ("The judges disagree on P3; without it the end face would pass: look yourself")


def test_nobody_is_asked_where_the_end_face_fails_anyway_or_passes_with_the_mark() -> None:
    anyway = judge(RULES, face_with(pit(1, 9.0, SEEN_BY_BOTH), pit(2, 9.0, SEEN_BY_ONE)))
    harmless = judge(RULES, face_with(pit(1, 1.0, SEEN_BY_ONE)))
    assert anyway.status is VerdictStatus.FAIL and not anyway.ask and not anyway.disputed
    assert harmless.status is VerdictStatus.PASS and not harmless.ask and not harmless.reasons


@pytest.mark.parametrize("width_um", [2.8, 3.2], ids=["pass", "fail"])
def test_a_verdict_that_holds_on_condition_for_a_disputed_mark_alone_asks_for_a_person(width_um: float) -> None:
    near = replace(drawn.defect("scratch", width_um, 45.0, name="S1"), by_judge=SEEN_BY_ONE)
    verdict = judge(BANDED, drawn.examination(near))
    assert verdict.conditional and verdict.ask and verdict.disputed == ("S1",)
    assert verdict.reasons[-1].text.endswith("without it the end face would pass: look yourself")


def test_nobody_is_asked_where_the_condition_hangs_on_what_both_judges_see() -> None:
    near = replace(drawn.defect("scratch", 2.8, 45.0, name="S1"), by_judge=SEEN_BY_BOTH)
    harmless = replace(drawn.defect("scratch", 1.0, 40.0, name="S2"), by_judge=SEEN_BY_ONE)
    verdict = judge(BANDED, drawn.examination(near, harmless))
    assert verdict.status is VerdictStatus.PASS and verdict.conditional and not verdict.ask and not verdict.disputed


def test_a_fail_that_is_sure_only_with_a_disputed_mark_asks_for_a_person() -> None:
    near = replace(drawn.defect("scratch", 3.2, 45.0, name="S1"), by_judge=SEEN_BY_BOTH)
    sure = replace(drawn.defect("scratch", 5.0, 40.0, name="S2"), by_judge=SEEN_BY_ONE)
    verdict = judge(BANDED, drawn.examination(near, sure))
    assert verdict.status is VerdictStatus.FAIL and not verdict.conditional and verdict.disputed == ("S2",)
    assert "without it the end face would fail on condition" in verdict.reasons[-1].text


def test_of_many_in_one_band_only_the_disputed_ones_are_named() -> None:
    agreed = [pit(number, 3.0, SEEN_BY_BOTH) for number in range(1, 6)]
    verdict = judge(RULES, face_with(*agreed, pit(6, 3.0, SEEN_BY_ONE)))
    assert verdict.reasons[0].cause is Cause.TOO_MANY and len(verdict.reasons[0].defects) == 6
    assert verdict.disputed == ("P6",)


def test_a_disputed_mark_that_is_too_small_to_matter_is_not_named() -> None:
    verdict = judge(RULES, face_with(pit(1, 9.0, SEEN_BY_ONE), pit(2, 0.5, SEEN_BY_ONE)))
    assert verdict.disputed == ("P1",)


@pytest.mark.parametrize("number", [7, 12])
def test_many_disputed_marks_are_counted_in_the_sentence(number: int) -> None:
    verdict = judge(RULES, face_with(*(pit(one, 9.0, SEEN_BY_ONE) for one in range(1, number + 1))))
    assert f"P6 and {number - 6} more; without them" in verdict.reasons[-1].text
    assert len(verdict.disputed) == number


def test_a_mark_on_the_microscope_itself_is_no_matter_of_dispute() -> None:
    speck = replace(pit(1, 9.0, SEEN_BY_ONE), excluded=Exclusion.OWN_DIRT)
    verdict = judge(RULES, face_with(speck))
    assert verdict.status is VerdictStatus.NOT_INSPECTABLE and not verdict.ask
