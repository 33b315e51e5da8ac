"""The help page and the card of the first run."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.station import ThemeName
from dscope_gui.qt.first_run import FirstRunCard
from dscope_gui.qt.help import HelpScreen
from dscope_gui.qt.help.answer_badge import AnswerBadge
from dscope_gui.qt.languages import available_languages, install_language


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1160, 760)
    host.show()
    return host


def test_the_help_names_the_keys_and_all_four_answers(qtbot: QtBot, theme: ThemeName) -> None:
    page = HelpScreen()
    qtbot.addWidget(page)
    page.show()
    words = {label.text() for label in page.findChildren(QLabel)}
    assert {"Space", "C", "Z", "1 … 9", "B", "Ctrl+Z", "Esc", "F1", "F11"} <= words
    assert [badge.accessibleName() for badge in page.findChildren(AnswerBadge)] == ["PASS", "FAIL", "RETAKE", "ASK"]
    assert len(Answer) == 4


def test_the_help_fits_the_smallest_screen_without_scrolling(qtbot: QtBot) -> None:
    page = HelpScreen()
    qtbot.addWidget(page)
    page.resize(1162, 760)
    page.show()
    bar = page.verticalScrollBar()
    assert bar is not None and bar.maximum() == 0


def test_the_card_lies_at_the_left_and_leaves_the_verdict_free(qtbot: QtBot, host: QWidget) -> None:
    card = FirstRunCard(host)
    card.show()
    for width, height in ((1160, 760), (1800, 1040)):
        host.resize(width, height)
        assert card.geometry().right() < width // 2
        assert card.y() >= 0 and card.geometry().bottom() <= height


@pytest.mark.parametrize("language", available_languages())
def test_no_word_of_the_card_is_cut_off(qtbot: QtBot, qapp: QApplication, host: QWidget, language: str) -> None:
    install_language(qapp, language)
    card = FirstRunCard(host)
    card.show()
    install_language(qapp, "en")
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
        assert label.width() >= label.minimumSizeHint().width(), label.text()


def test_the_card_goes_and_may_come_again(qtbot: QtBot, host: QWidget) -> None:
    card = FirstRunCard(host)
    card.show()
    with qtbot.waitSignal(card.closed) as signal:
        qtbot.mouseClick(card.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert signal.args == [False]
    assert not card.isVisible()


def test_the_card_never_comes_again_when_told_so(qtbot: QtBot, host: QWidget) -> None:
    card = FirstRunCard(host)
    card.show()
    box = card.findChild(QCheckBox)
    assert box is not None
    box.click()
    with qtbot.waitSignal(card.closed) as signal:
        qtbot.mouseClick(card.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert signal.args == [True]


def test_the_card_leaves_the_space_bar_to_the_screen(host: QWidget) -> None:
    card = FirstRunCard(host)
    assert {child.focusPolicy() for child in card.findChildren(QPushButton)} == {Qt.FocusPolicy.NoFocus}
