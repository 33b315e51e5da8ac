"""The help page and the card of the first run."""

from __future__ import annotations

import re

import pytest
from PyQt6.QtCore import Qt, QUrl
from PyQt6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.station import ThemeName
from dscope_gui.paths import help_folder
from dscope_gui.qt.first_run import FirstRunCard
from dscope_gui.qt.help import HelpScreen
from dscope_gui.qt.help.answer_badge import AnswerBadge
from dscope_gui.qt.help.pages import help_pages
from dscope_gui.qt.languages import available_languages, install_language
from dscope_gui.qt.theme import apply_theme


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


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_card_of_the_help_fits_the_smallest_screen_without_scrolling(
    language: str, qtbot: QtBot, qapp: QApplication
) -> None:
    install_language(qapp, language)
    page = HelpScreen()
    qtbot.addWidget(page)
    page.resize(1162, 760)
    page.show()
    bar = page.card.area.verticalScrollBar()
    assert bar is not None
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    install_language(qapp, "en")


def test_the_card_has_larger_letters_where_there_is_room_in_both_themes(qtbot: QtBot, qapp: QApplication) -> None:
    page = HelpScreen()
    qtbot.addWidget(page)
    page.resize(1786, 1030)
    with qtbot.waitExposed(page):
        page.show()
    bar = page.card.area.verticalScrollBar()
    assert bar is not None
    for theme in (ThemeName.DARK, ThemeName.LIGHT):
        apply_theme(qapp, theme)
        qtbot.waitUntil(lambda: min(label.font().pointSize() for label in page.card.findChildren(QLabel)) >= 18)
        assert bar.maximum() == 0


def test_every_page_of_the_help_is_there_and_in_the_list(qtbot: QtBot) -> None:
    assert set(help_pages()) == {file.name for file in help_folder().glob("*.md")}
    page = _opened(qtbot)
    for row, file in enumerate(help_pages()):
        page.reading.list.setCurrentRow(row)
        assert page.reading.text.page == file
        assert page.reading.text.toPlainText().strip()


def test_links_in_the_help_lead_to_pages_that_are_there() -> None:
    for file in help_folder().glob("*.md"):
        for link in re.findall(r"\]\(([^)#]+)\)", file.read_text(encoding="utf-8")):
            assert link.startswith("http") or (help_folder() / link).is_file(), f"{file.name}: {link}"


def test_a_link_leads_on_and_back_leads_back_as_far_as_the_card(qtbot: QtBot) -> None:
    page = _opened(qtbot)
    assert page.reading.text.page == "operator.md"
    page.reading.text.anchorClicked.emit(QUrl("rules.md"))
    assert page.reading.text.page == "rules.md"
    chosen = page.reading.list.currentItem()
    assert chosen is not None and chosen.text() == help_pages()["rules.md"]
    qtbot.mouseClick(page.reading.back, Qt.MouseButton.LeftButton)
    assert page.reading.text.page == "operator.md"
    qtbot.mouseClick(page.reading.back, Qt.MouseButton.LeftButton)
    assert page.card.isVisible()


def _opened(qtbot: QtBot) -> HelpScreen:
    """On the pages, as somebody opens them."""
    page = HelpScreen()
    qtbot.addWidget(page)
    page.show()
    key = page.card.findChild(QPushButton)
    assert key is not None
    qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    return page


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
