"""The help follows the program's language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PyQt6.QtCore import QUrl
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.paths import help_folder
from dscope_gui.qt.help import HelpScreen
from dscope_gui.qt.help.help_page import HelpPage
from dscope_gui.qt.help.help_text import HelpText
from dscope_gui.qt.help.pages import help_pages, page_text
from dscope_gui.qt.languages import SOURCE_LANGUAGE, available_languages, install_language, language_in_force
from dscope_gui.qt.stream.screen import StreamScreen
from tests.qt.help.pages import made_of

IN_ENGLISH_ONLY = {"de": "Diese Seite gibt es nur auf Englisch.", "es": "Esta página solo existe en inglés."}


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, SOURCE_LANGUAGE)


@pytest.fixture
def text(qtbot: QtBot) -> HelpText:
    text = HelpText()
    qtbot.addWidget(text)
    return text


def test_a_page_is_shown_in_the_language_of_the_program(app: QApplication, text: HelpText) -> None:
    for language, heading in (("de", "Für Bediener"), ("es", "Para operadores"), ("en", "For operators")):
        install_language(app, language)
        assert language_in_force() == language
        text.show_page("rules.md")
        text.show_page("operator.md")
        assert text.toPlainText().startswith(heading)


def test_the_page_that_is_open_changes_with_the_language(qtbot: QtBot, app: QApplication, text: HelpText) -> None:
    text.show_page("rules.md")
    for language, heading in (("de", "Regeln: vom Entwurf"), ("es", "Reglas: del borrador"), ("en", "Rules: from a")):
        install_language(app, language)
        qtbot.waitUntil(partial(_begins, text, heading))
    assert text.page == "rules.md"
    assert not text.isBackwardAvailable()


def test_links_and_the_way_back_stay_in_the_language(app: QApplication, text: HelpText) -> None:
    install_language(app, "de")
    text.show_page("quality.md")
    text.anchorClicked.emit(QUrl("judges.md"))
    assert text.toPlainText().startswith("Zwei Beurteiler")
    text.backward()
    assert text.toPlainText().startswith("Für die QS")


def test_the_way_back_leads_to_pages_in_the_language_that_was_chosen_meanwhile(
    qtbot: QtBot, app: QApplication, text: HelpText
) -> None:
    text.show_page("quality.md")
    text.show_page("judges.md")
    install_language(app, "es")
    qtbot.waitUntil(lambda: text.toPlainText().startswith("Dos evaluadores"))
    text.backward()
    assert text.toPlainText().startswith("Para calidad")


@pytest.mark.parametrize("language", IN_ENGLISH_ONLY)
def test_a_page_that_is_in_english_only_says_so_in_the_language(
    app: QApplication, text: HelpText, language: str
) -> None:
    install_language(app, language)
    text.show_page("cluster.md")
    lines = text.toPlainText().splitlines()
    english = (help_folder() / "cluster.md").read_text(encoding="utf-8")
    assert lines[1] == IN_ENGLISH_ONLY[language]
    assert english.startswith(f"# {lines[0]}")
    assert IN_ENGLISH_ONLY[language] not in page_text("operator.md")


def test_in_english_no_page_says_that_it_is(app: QApplication) -> None:
    for file in help_pages():
        assert page_text(file) == (help_folder() / file).read_text(encoding="utf-8")


def test_what_a_page_was_made_of_is_not_shown(app: QApplication) -> None:
    for language in available_languages():
        install_language(app, language)
        for file in help_pages():
            assert page_text(file).startswith("# ")
    assert made_of(help_folder() / "de" / "rules.md"), "it is there"


def test_pages_within_other_screens_are_in_the_language_too(qtbot: QtBot, app: QApplication) -> None:
    install_language(app, "es")
    page, screen, stream = HelpPage("labelling.md", "about"), HelpScreen(), StreamScreen()
    for widget in (page, screen, stream):
        qtbot.addWidget(widget)
    screen.show_pages()
    stream.tabs.setCurrentWidget(stream.help)
    assert page.text.toPlainText().startswith("Etiquetado:")
    assert screen.reading.text.toPlainText().startswith("Para operadores")
    assert stream.help.toPlainText().startswith("Flujo:")


def test_pages_lie_in_folders_named_as_languages_of_the_screens() -> None:
    """The packages take the folder of the help along as it is, with all that lies in it."""
    folders = {folder.name for folder in help_folder().iterdir() if folder.is_dir()}
    assert set(IN_ENGLISH_ONLY) <= folders <= set(available_languages())


def _begins(text: HelpText, heading: str) -> bool:
    return text.toPlainText().startswith(heading)
