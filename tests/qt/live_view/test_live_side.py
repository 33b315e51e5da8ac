"""What stands beside the live picture."""

from __future__ import annotations

from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.live import Geometry, Health, Part, PartHealth, PartState
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.live_view import LiveSide, PartList, PartSigns
from dscope_gui.qt.live_view.live_card import live_card_texts, live_reason
from tests.hand_built import inspection
from tests.qt.live_view.streamed import shown

HEALTH = Health(
    (
        PartHealth(Part.CAMERA, PartState.OK, "It gives 30 frames a second"),
        PartHealth(Part.LOCATION, PartState.WAITING, "There is no position yet.", "Give it a view of the sky"),
        PartHealth(Part.PUSH, PartState.OFF, "Nothing is posted"),
        PartHealth(Part.SERVER, PartState.FAILED, "The port 8765 is taken", "Choose another"),
    )
)


def side(qtbot: QtBot) -> LiveSide:
    made = LiveSide()
    qtbot.addWidget(made)
    return made


def test_verdict_and_quality_stand_on_the_card() -> None:
    texts = live_card_texts(shown())
    assert (texts.answer, texts.word, texts.margin) == (Answer.FAIL, "FAIL", "quality 41 of 100")
    assert live_card_texts(shown(inspection(status=VerdictStatus.PASS), passes=True)).answer is Answer.PASS


def test_what_does_not_pass_in_the_message_shows_no_pass() -> None:
    remembered = shown(inspection(status=VerdictStatus.PASS), geometry=Geometry.REMEMBERED, age_s=0.4, passes=False)
    assert live_card_texts(remembered).answer is Answer.RETAKE


def test_the_reason_names_defects_by_their_lasting_numbers() -> None:
    reason = live_reason(shown())
    assert "D1" in reason
    assert "P1" not in reason


def test_figures_say_rate_latency_end_face_and_place(qtbot: QtBot) -> None:
    made = side(qtbot)
    made.show_figures(shown(geometry=Geometry.REMEMBERED, age_s=0.4))
    assert made.facts.values == (
        "27.4 frames/s, 3 not inspected",
        "41 ms",
        "No. 3, remembered for 0.4 s",
        "48.137154, 11.576124 · gps · 1 s old",
        "the rules alone",
    )


def test_without_a_receiver_the_place_is_not_known(qtbot: QtBot) -> None:
    made = side(qtbot)
    made.show_figures(shown(gps=None))
    assert made.facts.values[3] == "not known"


def test_grave_defects_stand_first_and_a_chosen_row_stays_chosen(qtbot: QtBot) -> None:
    made = side(qtbot)
    first = shown()
    made.show_figures(first)
    assert [made.table.item(row, 0).text() for row in range(4)] == ["D1", "D2", "D4", "D3"]  # type: ignore[union-attr]  # or it fails
    with qtbot.waitSignal(made.defect_chosen) as chosen:
        made.table.selectRow(2)
    assert chosen.args == ["D4"]
    fewer = shown()
    fewer.message["defects"] = [part for part in first.message["defects"] if part["id"] != "D2"]
    made.show_figures(fewer)
    assert made.table.selected == "D4"


def test_no_old_verdict_stays_when_nothing_is_inspected(qtbot: QtBot) -> None:
    made = side(qtbot)
    made.show_verdict(shown())
    made.show_figures(shown())
    made.clear()
    assert made.card.texts.answer is None
    assert made.table.rowCount() == 0
    assert set(made.facts.values) == {"–"}


def test_every_part_is_told_with_sign_word_and_what_to_do(qtbot: QtBot) -> None:
    parts = PartList()
    qtbot.addWidget(parts)
    parts.show_health(HEALTH)
    assert parts.texts == (
        ("Camera", "✔ works", "It gives 30 frames a second"),
        ("Location", "… waits", "There is no position yet. Give it a view of the sky"),
        ("Push", "○ off", "Nothing is posted"),
        ("Server", "✖ failed", "The port 8765 is taken. Choose another"),
    )


def test_signs_alone_have_the_sentences_in_the_tooltip(qtbot: QtBot, qapp: QApplication) -> None:
    signs = PartSigns()
    qtbot.addWidget(signs)
    signs.show_health(HEALTH)
    assert "The port 8765 is taken Choose another" in signs.toolTip()
    install_language(qapp, "de")
    qtbot.waitUntil(lambda: "Kamera" in signs.text())
