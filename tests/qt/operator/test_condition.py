"""What the operator's card says of a verdict that holds only on condition."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.history.answer_banner import AnswerCard
from dscope_gui.qt.operator.card_texts import card_texts
from dscope_gui.qt.operator.screen_state import Mode, ScreenState
from dscope_gui.qt.operator.zone_marks import zone_outcomes
from tests import hand_built
from tests.qt.operator.parts import judged


@pytest.mark.parametrize(
    ("width_um", "answer", "line"),
    [
        (2.9, Answer.PASS, "conditional · margin 0.1 µm"),
        (3.1, Answer.FAIL, "conditional · 0.1 µm over the limit"),
        (2.0, Answer.PASS, "margin 1.0 µm"),
    ],
)
def test_the_card_says_conditional_under_its_word(width_um: float, answer: Answer, line: str) -> None:
    found = hand_built.on_condition(width_um)
    shown = judged(found.verdict.status, found=found)
    texts = card_texts(ScreenState(mode=Mode.JUDGED, judged=shown))
    assert (texts.answer, texts.margin) == (answer, line)


def test_no_zone_is_marked_as_broken_by_a_pass_on_condition() -> None:
    found = hand_built.on_condition()
    assert found.verdict.status is VerdictStatus.PASS
    assert all(ok is not False for _, ok in zone_outcomes(found))


def test_a_stored_condition_stands_in_the_band_of_the_history(qtbot: QtBot) -> None:
    card = AnswerCard()
    qtbot.addWidget(card)
    card.show_inspection(judged(VerdictStatus.PASS, found=hand_built.on_condition()).stored)
    assert card.banner.accessibleName() == "PASS, conditional"
    assert "within the guard band" in card.reasons.text()
