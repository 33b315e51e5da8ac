"""The operator's screen with real widgets: what is seen, touched and chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import QPointF, Qt
from PyQt6.QtWidgets import QPushButton

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.operator.commands import CommandKind
from dscope_gui.qt.theme import DARK, LIGHT
from dscope_gui.workstation.answers import Advice
from dscope_gui.workstation.tally import Tally
from tests.qt.operator.conftest import Bench
from tests.qt.operator.parts import CAMERA, LOST, cleaned, frame, judged, look

WORDS = {Answer.PASS: "✔ PASS", Answer.FAIL: "✖ FAIL", Answer.RETAKE: "↻ RETAKE", Answer.ASK: "? ASK"}


def card(bench: Bench) -> str:
    texts = bench.screen.card.texts
    return f"{texts.sign} {texts.word}"


def failed(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_Space)
    bench.verdict(Answer.FAIL)


def test_before_the_first_capture_there_is_no_verdict(bench: Bench) -> None:
    assert bench.screen.card.texts.answer is None
    assert bench.screen.findings.table.rowCount() == 0
    assert bench.screen.findings.table.empty_text == ""


def test_insert_focus_space_verdict(bench: Bench) -> None:
    area = bench.screen.area
    bench.presenter.frame(frame(1))
    bench.presenter.look(look(focus=0.1, warnings=(QualityWarning.BLURRED,)))
    assert area.bars.focus.reading.word == "not sharp"
    bench.presenter.look(look())
    assert area.bars.focus.reading.word == "sharp"
    assert area.picture.overlay.defects
    bench.hand(Qt.Key.Key_Space)
    assert card(bench) == "… Judging"
    bench.verdict(Answer.FAIL)
    assert card(bench) == "✖ FAIL"
    assert bench.screen.findings.advice.text() == "Clean (1 of 3), then press C"
    assert "Pit 1 in B cladding" in bench.screen.findings.reasons.text().replace("\u00a0", " ")
    assert bench.screen.findings.table.rowCount() == 4


@pytest.mark.parametrize("answer", list(Answer))
def test_every_answer_has_word_sign_and_a_card_of_its_own(bench: Bench, answer: Answer) -> None:
    place = bench.screen.card.geometry()
    bench.hand(Qt.Key.Key_Space)
    bench.verdict(answer)
    assert card(bench) == WORDS[answer]
    assert bench.screen.card.geometry() == place
    assert bench.screen.card.letter_px() >= 60
    assert bench.screen.card.accessibleDescription().startswith(WORDS[answer][2:])


def test_pass_and_fail_are_filled_and_a_retake_and_a_question_only_framed(bench: Bench) -> None:
    filled = {}
    for answer in Answer:
        bench.hand(Qt.Key.Key_Space)
        bench.verdict(answer)
        corner = bench.screen.card.grab().toImage().pixelColor(30, 30).name()
        filled[answer] = corner in (LIGHT.answer[answer], DARK.answer[answer])
        bench.presenter.scan(f"SN-{answer.value}")
    assert filled == {Answer.PASS: True, Answer.FAIL: True, Answer.RETAKE: False, Answer.ASK: False}


def test_no_stale_verdict_stands_beside_a_new_picture(bench: Bench) -> None:
    failed(bench)
    bench.hand(Qt.Key.Key_Space)
    assert bench.screen.card.texts.answer is None
    assert bench.screen.findings.table.rowCount() == 0
    assert not bench.screen.findings.advice.isVisible()
    assert bench.screen.area.picture.overlay.defects == ()


def test_a_row_selects_its_marker_and_a_marker_its_row(bench: Bench) -> None:
    failed(bench)
    table, picture = bench.screen.findings.table, bench.screen.area.picture
    item, viewport = table.item(1, 1), table.viewport()
    assert item is not None and viewport is not None
    table.scrollToItem(item)
    bench.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=table.visualItemRect(item).center())
    assert picture.selected == table.rows[1].id
    at = picture.place_of("S1")
    assert isinstance(at, QPointF)
    bench.qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert table.selected == picture.selected == "S1"


def test_the_frozen_picture_is_the_one_that_was_judged(bench: Bench) -> None:
    bench.presenter.frame(frame(1, level=7))
    bench.hand(Qt.Key.Key_Space)
    part = bench.verdict(Answer.PASS)
    bench.presenter.frame(frame(2, level=9))
    corner = bench.screen.area.picture.grab().toImage().pixelColor(140, 30).red()
    assert corner == int(part.grey[5, 5])


def test_the_key_is_off_with_two_captures_in_flight(bench: Bench) -> None:
    key = bench.screen.keys.button(CommandKind.CAPTURE)
    bench.qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert key.isEnabled()
    bench.qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert not key.isEnabled()
    bench.hand(Qt.Key.Key_Space)
    assert len(bench.station.captures) == 2
    bench.presenter.judged(1, judged())
    assert key.isEnabled()


def test_the_clean_loop_counts_compares_and_ends_in_damage(bench: Bench) -> None:
    failed(bench)
    comparison = bench.screen.area.comparison
    before = bench.presenter.state.judged
    assert before is not None
    bench.hand("c")
    after = cleaned(before, gone=1)
    bench.presenter.judged(bench.station.question, replace(after, advice=Advice.CLEAN))
    assert comparison.isVisible()
    assert comparison.counts.text() == "Gone: 1 (it was dirt) · stayed: 3 (damage) · new: 0"
    assert [defect.id for defect in comparison.before.overlay.gone] == ["P1"]
    assert "P1" not in [defect.id for defect in comparison.before.overlay.defects]
    assert bench.screen.findings.advice.text() == "Clean (2 of 3), then press C"
    bench.hand("c")
    bench.presenter.judged(bench.station.question, replace(after, advice=Advice.REPOLISH))
    assert bench.screen.findings.advice.text() == "Damage: scrap or re-polish"


def test_before_and_after_select_the_same_defect(bench: Bench) -> None:
    failed(bench)
    before = bench.presenter.state.judged
    assert before is not None
    bench.hand("c")
    bench.presenter.judged(bench.station.question, cleaned(before, gone=1))
    bench.hand("2")
    chosen = bench.presenter.state.selected
    assert chosen is not None
    comparison = bench.screen.area.comparison
    assert comparison.before.selected == comparison.after.selected == chosen
    bench.hand("b")
    assert bench.screen.area.picture.isVisible()


def test_the_raw_picture_is_shown_while_its_key_is_held(bench: Bench) -> None:
    failed(bench)
    key = bench.screen.keys.button(CommandKind.RAW)
    bench.qtbot.mousePress(key, Qt.MouseButton.LeftButton)
    assert not bench.screen.area.picture.is_overlay_visible
    bench.qtbot.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert bench.screen.area.picture.is_overlay_visible


def test_a_booking_is_taken_back_in_a_panel_that_blocks_nothing(bench: Bench) -> None:
    failed(bench)
    part = bench.presenter.state.judged
    bench.scan("SN-2")
    assert bench.station.booked == [part]
    assert part is not None
    bench.presenter.booked(part)
    bench.qtbot.mouseClick(bench.screen.keys.button(CommandKind.UNDO), Qt.MouseButton.LeftButton)
    reasons = [one for one in bench.screen.undo.findChildren(QPushButton) if "Keep" not in one.text()]
    assert bench.screen.undo.isVisible()
    assert 1 <= len(reasons) <= 6
    bench.qtbot.mouseClick(reasons[0], Qt.MouseButton.LeftButton)
    assert bench.station.undone == [("Ana K.", "Wrong serial")]
    assert not bench.screen.undo.isVisible()
    bench.presenter.undone(part)
    assert card(bench) == "✖ FAIL"


def test_a_lost_camera_is_told_on_the_picture_with_its_remedy(bench: Bench) -> None:
    bench.presenter.camera(LOST)
    note = bench.screen.area.picture.note
    assert "Camera lost" in note
    assert "Check its cable" in note
    assert bench.screen.header.station.text() == "Station 1"
    assert bench.screen.header.condition.text() == "⚠ No camera"
    assert not bench.screen.keys.button(CommandKind.CAPTURE).isEnabled()
    bench.presenter.camera(CAMERA)
    assert bench.screen.area.picture.note == ""


def test_the_part_is_picked_from_a_list_for_fingers(bench: Bench) -> None:
    bench.qtbot.mouseClick(bench.screen.header.part, Qt.MouseButton.LeftButton)
    parts = bench.screen.area.parts.list
    item, viewport = parts.item(1), parts.viewport()
    assert item is not None and viewport is not None
    assert parts.visualItemRect(item).height() >= 64
    bench.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=parts.visualItemRect(item).center())
    assert bench.presenter.state.ticket.part == "SC-APC-SM"
    assert not bench.screen.area.parts.isVisible()


def test_the_bars_tell_light_and_centre_in_words(bench: Bench) -> None:
    bars = bench.screen.area.bars
    for seen, light, centre in (
        (look(light=12.0, off_centre=0.7), "too dark", "off centre"),
        (look(light=250.0, off_centre=None), "too bright", "no fiber"),
        (look(saturated=0.4, warnings=(QualityWarning.SATURATED,), cut_off=True), "too bright", "cut off"),
        (look(), "good", "in the middle"),
    ):
        bench.presenter.look(seen)
        assert (bars.light.reading.word, bars.centre.reading.word) == (light, centre)


def test_rate_and_dropped_frames_and_the_lot_are_shown_small(bench: Bench) -> None:
    bench.presenter.camera(replace(CAMERA, missed=3, damaged=1))
    bench.presenter.counted(Tally("L-77", 12, 11))
    assert bench.screen.area.rate.text() == "25 fps · 4 dropped"
    assert bench.screen.header.tally.text() == "Lot: 12 parts, 11 ✔"


def test_a_frame_of_another_size_and_depth_is_shown(bench: Bench) -> None:
    bench.presenter.frame(replace(frame(), image=np.full((1536, 2048), 200 * 257, np.uint16)))
    middle = bench.screen.area.picture.grab().toImage().pixelColor(300, 200).red()
    assert middle == 200


def test_the_answer_of_an_earlier_capture_never_reaches_the_card(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_Space)
    bench.hand(Qt.Key.Key_Space)
    bench.presenter.judged(1, judged(VerdictStatus.PASS))
    assert card(bench) == "… Judging"
