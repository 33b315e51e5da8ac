"""One old inspection, whole."""

from __future__ import annotations

import cv2
import numpy as np
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import StoredInspection
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.history.line_columns import Column
from dscope_gui.qt.widgets.line_breaks import together
from tests import hand_built
from tests.qt.hands import click, press
from tests.qt.history.filled import Filled
from tests.qt.history.looking import shown


def opened(qtbot: QtBot, screen: HistoryScreen, stored: StoredInspection) -> None:
    def is_there() -> bool:
        return screen.entry.opened is not None and screen.entry.opened.stored.line.id == stored.line.id

    qtbot.waitUntil(is_there)


def facts(screen: HistoryScreen) -> str:
    return " ".join(label.text().replace("\u200b", "") for label in screen.entry.facts.findChildren(QLabel))


def test_enter_opens_the_line_with_picture_reasons_defects_and_facts(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    stored = history.add("LC-1")
    history.book(stored, undone=True)
    shown(qtbot, screen, ["LC-1"])
    screen.list.table.selectRow(0)
    press(screen.list.table, Qt.Key.Key_Return)
    opened(qtbot, screen, stored)
    assert screen.entry.picture.isVisible() and len(screen.entry.picture.overlay.defects) == 4
    assert together("6.9 µm") in screen.entry.card.reasons.text() and len(screen.entry.defects.rows) == 4
    told = facts(screen)
    assert (
        "LC-1" in told and "wrong serial" in told and "deep_inspection" in told and "14.6" in told
    ) or "15 ms" in told


def test_an_opened_inspection_says_which_row_of_the_ledger_seals_it(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    stored = history.add("LC-1")
    screen.show()
    screen.open(stored.line.id)
    opened(qtbot, screen, stored)
    assert stored.sealed is not None
    assert f"sealed, number {stored.sealed}" in screen.entry.title.toolTip()
    assert f"sealed, number {stored.sealed}" in facts(screen)


def test_a_double_tap_opens_and_back_returns_to_the_list(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    stored = history.add("LC-1", Answer.PASS)
    shown(qtbot, screen, ["LC-1"])
    screen.list.table.doubleClicked.emit(screen.list.lines.index(0, Column.SERIAL))
    opened(qtbot, screen, stored)
    assert screen.shows_entry and "Nothing breaks a limit" in screen.entry.card.reasons.text()
    click(screen.entry.back)
    assert not screen.shows_entry


def test_before_and_after_cleaning_lead_to_each_other(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    first = history.add("LC-1")
    history.add("LC-2")
    second = history.add("LC-1", before=first)
    third = history.add("LC-1", Answer.PASS, before=second)
    screen.show()
    screen.open(second.line.id)
    opened(qtbot, screen, second)
    click(screen.entry.before)
    opened(qtbot, screen, first)
    assert not screen.entry.before.isEnabled()
    click(screen.entry.after)
    opened(qtbot, screen, second)
    click(screen.entry.after)
    opened(qtbot, screen, third)
    assert not screen.entry.after.isEnabled()


def test_row_and_marker_select_each_other(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    stored = history.add("LC-1")
    screen.show()
    screen.open(stored.line.id)
    opened(qtbot, screen, stored)
    screen.entry.picture.defect_clicked.emit("S1")
    assert screen.entry.defects.selected == "S1" and screen.entry.picture.selected == "S1"


def test_a_missing_picture_is_told_in_its_place_and_the_rest_is_there(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    stored = history.add("LC-1")
    stored.picture.unlink()
    screen.show()
    screen.open(stored.line.id)
    opened(qtbot, screen, stored)
    assert "missing" in screen.entry.no_picture.message.text() and not screen.entry.picture.isVisible()
    assert len(screen.entry.defects.rows) == 4


def test_a_picture_that_was_changed_is_not_shown_as_the_one_that_was_judged(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    stored, other = history.add("LC-1"), history.add("LC-2", Answer.PASS)
    torn = stored.picture.read_bytes()
    stored.picture.write_bytes(torn[: len(torn) // 2])
    other.picture.write_bytes(bytes(cv2.imencode(".png", np.full((240, 320), 9, np.uint8))[1].tobytes()))
    screen.show()
    screen.open(stored.line.id)
    opened(qtbot, screen, stored)
    assert screen.entry.no_picture.isVisible()
    screen.open(other.line.id)
    opened(qtbot, screen, other)
    assert "not the one that was judged" in screen.entry.no_picture.message.text()


def test_an_inspection_that_is_not_stored_is_told_with_a_second_try(qtbot: QtBot, screen: HistoryScreen) -> None:
    screen.show()
    screen.open("01KNOTHERE")
    qtbot.waitUntil(lambda: "01KNOTHERE" in screen.entry.notice.message.text())
    assert screen.entry.notice.retry.isVisible()


def test_why_shows_each_rule_and_what_would_turn_the_verdict(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    stored = history.add("LC-1", found=hand_built.on_condition())
    screen.open(stored.line.id)
    opened(qtbot, screen, stored)
    screen.entry.tabs.setCurrentWidget(screen.entry.why)
    why = screen.entry.why
    assert why.isVisibleTo(screen) and why.table.rowCount() == 1
    assert "larger" in why.turning.text() and together("none > 3") in why.table.item(0, 2).text()  # type: ignore[union-attr]  # or it fails
    why.table.setCurrentCell(0, 0)
    assert screen.entry.defects.selected == "S1"


def test_a_verdict_whose_edition_is_gone_says_so(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    stored = history.add("LC-1", found=hand_built.inspection())
    screen.open(stored.line.id)
    opened(qtbot, screen, stored)
    assert "no longer on this station" in screen.entry.why.turning.text()
    assert screen.entry.why.table.rowCount() == 0
