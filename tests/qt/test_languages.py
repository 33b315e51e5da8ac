"""The languages: nothing untranslated, nothing out of step, live switching."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PyQt6.lupdate.lupdate import lupdate
from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import Role
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import home, languages_folder
from dscope_gui.qt.languages import available_languages, install_language, language_title, thousands
from dscope_gui.qt.main_window import MainWindow
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.theme import IconName

LANGUAGES = ("de", "es")


def test_thousands_are_parted_as_nobody_can_mistake_for_a_decimal_point(qapp: QApplication) -> None:
    assert [thousands(number) for number in (0, 999, 41205)] == ["0", "999", "41,205"]
    for language in LANGUAGES:
        install_language(qapp, language)
        assert [thousands(number) for number in (0, 999, 41205)] == ["0", "999", "41\u202f205"]
    install_language(qapp, "en")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the screens; `translation` is empty where it is unfinished."""

    context: str
    source: str
    translation: str


def messages_of(path: Path) -> dict[tuple[str, str], Message]:
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            is_done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and is_done else ""
            source = message.findtext("source", "")
            found[name, source] = Message(name, source, text)
    return found


@pytest.fixture(scope="module")
def in_the_program(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text of the screens, found in the source as `installer/languages.sh` finds it, and what is said below."""
    fresh = tmp_path_factory.mktemp("words") / "fresh.ts"
    lupdate([str(home() / "dscope_gui" / "qt")], [str(fresh)], True)
    below = (languages_folder() / "sentences.txt").read_text(encoding="utf-8").splitlines()
    return {*messages_of(fresh), *(("Sentences", form) for form in below)}


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(language: str, in_the_program: set[tuple[str, str]]) -> None:
    messages = messages_of(languages_folder() / f"dscope_{language}.ts")
    assert in_the_program - set(messages) == set(), "run installer/languages.sh and translate what is new"
    assert set(messages) - in_the_program == set(), "run installer/languages.sh"
    assert [message for message in messages.values() if not message.translation.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_placeholders_of_its_source(language: str) -> None:
    for message in messages_of(languages_folder() / f"dscope_{language}.ts").values():
        placeholders = [sorted(re.findall(r"\{[^}]*\}", text)) for text in (message.source, message.translation)]
        assert placeholders[0] == placeholders[1], message


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_what_the_source_file_says(language: str, app: QApplication) -> None:
    install_language(app, language)
    for message in messages_of(languages_folder() / f"dscope_{language}.ts").values():
        shown = QCoreApplication.translate(message.context, message.source)
        assert shown == message.translation, message


def test_each_language_names_itself() -> None:
    assert available_languages() == ("en", *LANGUAGES)
    assert [language_title(name) for name in available_languages()] == ["English", "Deutsch", "Español"]


def test_a_window_that_is_open_changes_its_language(qtbot: QtBot, app: QApplication) -> None:
    window = MainWindow(lambda: None)
    qtbot.addWidget(window)
    window.add_screen("help", lambda: screen_title(ScreenName.HELP), IconName.HELP, QLabel(), Role.OPERATOR)
    for language, word in (("es", "Ayuda"), ("de", "Hilfe"), ("en", "Help")):
        install_language(app, language)
        qtbot.waitUntil(partial(_says, window, word))


def test_an_unknown_language_is_refused_and_the_old_one_stays(app: QApplication) -> None:
    install_language(app, "es")
    with pytest.raises(ConfigurationInvalid, match="xx"):
        install_language(app, "xx")
    assert screen_title(ScreenName.HELP) == "Ayuda"


def _says(window: MainWindow, word: str) -> bool:
    return window.actions()[-1].text() == word
