"""Limits are typed in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.limit_wording import read_wording
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.widgets.wording import limit_words, read_limit_words


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_language(qapp, "en")


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_what_a_screen_writes_can_be_typed_into_it(language: str, app: QApplication) -> None:
    install_language(app, language)
    for wording in ("none > 3 µm", "5 from 2 to 5 µm", "4 over 2 to under 7 µm", "no limit < 2 µm", "none", "no limit"):
        shown = limit_words(wording)
        assert read_wording(read_limit_words(shown)) == read_wording(wording), shown
        assert read_wording(read_limit_words(shown.upper().replace("ΜM", "µm"))) == read_wording(wording), shown
