"""What the floors below the screens say, in the languages of the screens."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Final

import pytest
from PyQt6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from dscope_gui.cameras import registry
from dscope_gui.errors import CameraLost, CameraRefused, DScopeError
from dscope_gui.paths import home, languages_folder
from dscope_gui.qt.languages import error_words, install_language, spoken
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.notifications.log_handler import LogLines, NoticeLogHandler
from dscope_gui.qt.notifications.notices_screen import NoticesScreen
from dscope_gui.workstation.clock import SystemClock

_FILE: Final = home() / "installer" / "sentences.py"
_ALIKE: Final = {"de": 3, "es": 3}
"""Sentences with hardly a word of their own, such as `{full_name} sha256`."""
_UNSPOKEN: Final = re.compile(
    r"[⚠✖] +\{(\w+\.)?(error|fault)\}|str\((\w+\.)?(error|fault)\)|\b(error|fault)\.(message|hint)\b"
)


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The tool is no part of the program."""
    spec = importlib.util.spec_from_file_location("sentences", _FILE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "sentences", module)
    spec.loader.exec_module(module)
    yield module


@pytest.fixture(params=["de", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


def test_the_list_has_every_sentence_of_the_program_and_no_other(collector: ModuleType) -> None:
    listed = (languages_folder() / "sentences.txt").read_text(encoding="utf-8")
    assert collector.as_list(collector.sentences()) == listed, "run installer/languages.sh and translate what is new"


def test_each_is_recognised_and_told_in_the_language_in_force(language: str) -> None:
    listed = (languages_folder() / "sentences.txt").read_text(encoding="utf-8").splitlines()
    filled = [re.sub(r"\{\w+\}", "Xx", form) for form in listed]
    alike = [text for text in filled if spoken(text) == text]
    assert len(alike) <= _ALIKE[language], alike
    assert all(spoken(text).count("Xx") == text.count("Xx") for text in filled)


@pytest.mark.parametrize("name", ["nonsense", "usb:x", "basler:99", "folder:/nowhere/at all", "rtsp", "video:/none"])
def test_a_camera_that_cannot_be_opened_says_so_in_german(name: str, qapp: QApplication) -> None:
    install_language(qapp, "de")
    with pytest.raises(DScopeError) as caught:
        camera = registry.open_by_name(name, SystemClock())
        camera.open()
    told = error_words(caught.value)
    assert told != str(caught.value)
    assert not re.search(r"\b(the|is|no|not|check|cannot|are)\b", told, re.IGNORECASE), told


def test_what_was_put_into_a_sentence_is_spoken_too_and_names_stay(qapp: QApplication) -> None:
    install_language(qapp, "de")
    fault = CameraRefused("acA1920 (40012345) cannot be opened: Permission denied", "Is another program using it?")
    assert error_words(fault) == (
        "acA1920 (40012345) lässt sich nicht öffnen: Keine Berechtigung. Benutzt ein anderes Programm sie?"
    )
    assert spoken("/data/parts and more/a.png could not be written: No space left on device") == (
        "/data/parts and more/a.png konnte nicht geschrieben werden: Kein Platz mehr auf dem Gerät"
    )
    assert spoken("Kamera: Simulated camera is live") == "Kamera: Simulierte Kamera ist live"
    assert spoken("What nobody ever says") == "What nobody ever says"


def test_in_english_nothing_is_touched() -> None:
    fault = CameraLost("The simulated camera is gone", "Plug its cable in again.")
    assert error_words(fault) == str(fault)
    assert error_words(OSError("x y")) == "x y"


def test_a_notice_is_german_on_the_screen_and_stays_english_in_the_log(qapp: QApplication, qtbot: QtBot) -> None:
    install_language(qapp, "de")
    notices, lines = Notices(), LogLines()
    handler = NoticeLogHandler(notices, lines)
    handler.attach()
    screen = NoticesScreen(notices, lines)
    qtbot.addWidget(screen)
    notices.report(CameraLost("The simulated camera is gone", "Plug its cable in again."))
    handler.detach()
    cells = screen.findChildren(QTableWidget)[0]
    told = [cell.text() for column in range(3) if (cell := cells.item(0, column)) is not None]
    assert told[1:] == ["Die simulierte Kamera ist weg", "Ihr Kabel wieder anstecken."]
    assert "The simulated camera is gone. Plug its cable in again." in lines.text


def test_no_screen_shows_an_error_as_it_is() -> None:
    """Whoever shows one lets `error_words` or `spoken` tell it."""
    shown = [
        f"{file.name}: {line.strip()}"
        for file in sorted((home() / "dscope_gui" / "qt").rglob("*.py"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if _UNSPOKEN.search(line) and "error_words(" not in line and "spoken(" not in line
    ]
    allowed = ("notices.py", "line_desk.py", "sentences.py", "analysis_thread.py", "saving.py", "models_build.py")
    assert [one for one in shown if not one.startswith(allowed)] == []
