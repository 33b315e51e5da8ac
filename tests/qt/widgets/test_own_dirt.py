"""Marks of the microscope itself: dotted on the picture, named in the table, and never silent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.defect import Exclusion
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import record_of
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.qt.widgets import DefectTable, PictureView, overlay_of, rows_of, rows_of_record
from dscope_gui.qt.widgets.markers import place_markers
from dscope_gui.qt.widgets.reason_wording import cause_word, reason_sentence
from dscope_gui.qt.widgets.view_transform import Extent
from dscope_gui.qt.widgets.wording import own_dirt_sentence
from dscope_gui.workstation.answers import answer_of
from tests import hand_built


@pytest.fixture
def passed() -> Inspection:
    whole = hand_built.inspection(status=VerdictStatus.PASS)
    assert whole.examination is not None
    first, *rest = whole.examination.defects
    marked = (replace(first, excluded=Exclusion.OWN_DIRT), *rest)
    return replace(whole, examination=replace(whole.examination, defects=marked))


def test_it_stands_last_in_the_table_by_its_own_name_and_is_not_judged(qtbot: QtBot, passed: Inspection) -> None:
    table = DefectTable()
    qtbot.addWidget(table)
    rows = rows_of_record(record_of(passed))
    table.show_rows(rows)
    last = table.item(len(rows) - 1, 1), table.item(len(rows) - 1, 5)
    assert last[0] is not None and last[1] is not None
    assert last[0].text() == "◌\u00a0own dirt"
    assert last[1].text() == "–"
    assert "microscope" in last[1].toolTip()
    assert [row.ok for row in rows] == [True, True, True, None]
    assert [row.id for row in rows] == [row.id for row in rows_of(passed, ())]


def test_its_number_on_the_picture_has_a_sign_of_its_own(passed: Inspection) -> None:
    markers = place_markers(overlay_of(passed, ()), 1.0, Extent(1152, 864), lambda _text: (30.0, 20.0))
    assert [marker.text for marker in markers if marker.is_excluded] == ["◌ 4"]
    assert sum(marker.is_excluded for marker in markers) == 1


def test_its_outline_is_neither_that_of_a_defect_nor_missing(qtbot: QtBot, passed: Inspection) -> None:
    pictures = []
    for shown in (hand_built.inspection(status=VerdictStatus.PASS), passed, None):
        view = PictureView()
        qtbot.addWidget(view)
        view.resize(600, 450)
        view.show_image(hand_built.picture(passed))
        view.show_overlay(None if shown is None else overlay_of(shown, ()))
        pictures.append(view.grab().toImage())
    as_defect, as_own_dirt, bare = pictures
    assert as_own_dirt != as_defect
    assert as_own_dirt != bare


@pytest.mark.parametrize(("count", "says"), [(0, ""), (1, "1 mark is dirt"), (3, "3 marks are dirt")])
def test_the_notice_counts_them(count: int, says: str) -> None:
    assert says in own_dirt_sentence(count)
    assert bool(own_dirt_sentence(count)) is (count > 0)


def test_the_reason_tells_what_to_clean() -> None:
    reason = Reason("…", Cause.OWN_DIRT, "cladding", defects=("D1",))
    sentence = reason_sentence(reason, {"D1": 4})
    assert "(4)" in sentence and "B cladding" in sentence and "clean the microscope" in sentence
    assert cause_word(Cause.OWN_DIRT)


def test_it_asks_and_does_not_send_for_another_picture(passed: Inspection) -> None:
    reason = Reason("…", Cause.OWN_DIRT, "cladding")
    verdict = replace(passed.verdict, status=VerdictStatus.NOT_INSPECTABLE, reasons=(reason,))
    assert answer_of(verdict) is Answer.ASK
