"""Marks of which the judges disagree: dashed and with a question mark, and told wherever the verdict hangs on them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine, StoredInspection
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.judges import UNASKED, ByJudge
from dscope_gui.domain.record import record_of
from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.history.answer_banner import AnswerCard
from dscope_gui.qt.history.line_columns import Column, full_text_of, text_of
from dscope_gui.qt.operator.findings_panel import FindingsPanel
from dscope_gui.qt.operator.screen_state import Mode, ScreenState
from dscope_gui.qt.widgets import DefectTable, PictureView, overlay_of, rows_of_record
from dscope_gui.qt.widgets.judge_words import remark_words, sure_words
from dscope_gui.qt.widgets.markers import place_markers
from dscope_gui.qt.widgets.stored_facts import learned_facts
from dscope_gui.qt.widgets.view_transform import Extent
from tests import hand_built
from tests.qt.operator.parts import judged


@pytest.fixture
def found() -> Inspection:
    return hand_built.disputed()


def undisputed(found: Inspection) -> Inspection:
    assert found.examination is not None
    agreed = tuple(replace(one, by_judge=UNASKED) for one in found.examination.defects)
    return replace(found, examination=replace(found.examination, defects=agreed))


@pytest.mark.parametrize(
    ("by_judge", "words"),
    [
        (ByJudge(0.93, 0.04, disputed=True), "? rules 93%, model 4%: the judges disagree"),
        (ByJudge(0.93, 0.88), "rules 93%, model 88%"),
        (ByJudge(None, 0.88), "model 88%"),
        (ByJudge(0.93), ""),
        (UNASKED, ""),
    ],
)
def test_both_are_told_how_sure_they_are(by_judge: ByJudge, words: str) -> None:
    assert sure_words(by_judge) == words


def test_the_table_has_the_sign_and_both_confidences_in_the_tip(qtbot: QtBot, found: Inspection) -> None:
    table = DefectTable()
    qtbot.addWidget(table)
    table.show_rows(rows_of_record(record_of(found)))
    cells = [item for row in range(2) if (item := table.item(row, 1)) is not None]
    assert [cell.text() for cell in cells] == ["⚠? Pit", "Scratch"]
    assert cells[0].toolTip() == "Pit P1\n? rules 93%, model 4%: the judges disagree"
    assert cells[1].toolTip() == "Scratch S1\nrules 93%, model 88%"


def test_its_number_has_a_question_mark_and_its_outline_is_another(qtbot: QtBot, found: Inspection) -> None:
    markers = place_markers(overlay_of(found, ()), 1.0, Extent(1152, 864), lambda _text: (30.0, 20.0))
    assert [marker.text for marker in markers] == ["⚠? 1", "2"]
    pictures = []
    for shown in (found, undisputed(found)):
        view = PictureView()
        qtbot.addWidget(view)
        view.resize(600, 450)
        view.show_image(hand_built.picture(found))
        view.show_overlay(replace(overlay_of(shown, ()), is_numbered=False))
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]


def test_the_operator_is_told_to_look_beside_the_fail(qtbot: QtBot, found: Inspection) -> None:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    shown = judged(found=found)
    panel.show_state(ScreenState(mode=Mode.JUDGED, judged=shown))
    assert shown.answer is Answer.FAIL
    assert panel.look.text() == "?  Look yourself: the judges disagree on mark 1" and not panel.look.isHidden()
    assert "disagree" not in panel.reasons.text() and "allowed" in panel.reasons.text()
    panel.show_state(ScreenState(mode=Mode.JUDGED, judged=judged()))
    assert panel.look.isHidden()


def test_the_history_tells_it_in_the_band_in_the_list_and_in_the_details(
    qtbot: QtBot, found: Inspection, tmp_path: Path
) -> None:
    ticket = Ticket("P-1", "SN-1", "L-1", "Ann", "Station 1")
    line = HistoryLine(found.id, found.captured_at, ticket, Answer.FAIL, "r", 2, 0, "", False, disputed=1)
    record = record_of(found)
    card = AnswerCard()
    qtbot.addWidget(card)
    card.show_inspection(StoredInspection(line, record, tmp_path / "x.png", None, ()))
    assert card.banner.accessibleName() == "FAIL, ? look yourself"
    assert "Look yourself: the judges disagree on mark 1" in card.reasons.text()
    assert text_of(line, Column.DEFECTS) == "2 (1?)" and "of 1 of them" in full_text_of(line, Column.DEFECTS)
    facts = {fact.name: fact.value for fact in learned_facts(record)}
    assert facts["Looked for by"] == "the rules and the trained model"
    assert facts["Quality model"] == "defective, 71% (quality@2)"
    assert facts["Anomaly"] == "anomalous: 1.4, anomalous from 1.1 on (memory@1)"


def test_what_is_remarked_beneath_an_answer() -> None:
    assert remark_words(conditional=True, disputed=True) == "conditional · ? look yourself"
    assert remark_words(conditional=False, disputed=False) == ""
    assert not learned_facts(record_of(hand_built.inspection()))
