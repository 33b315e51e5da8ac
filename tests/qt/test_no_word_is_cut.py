"""Every language on the smallest panel: whoever cannot read a key does not press it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dscope_gui.dataset import ClassCount, Statistics
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.dataset import Label
from dscope_gui.domain.station import ThemeName
from dscope_gui.paths import home
from dscope_gui.qt.camera_screen import CameraScreen
from dscope_gui.qt.help.help_text import HelpText
from dscope_gui.qt.help.quick_card import QuickCard
from dscope_gui.qt.history.filter_bar import FilterBar
from dscope_gui.qt.labelling.class_keys import ClassKeys
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.operator.header import Header
from dscope_gui.qt.operator.key_bar import KeyBar
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.operator.undo_panel import UndoPanel
from dscope_gui.qt.pictures.two_stations import two_stations
from dscope_gui.qt.rules_editor.band_row import BandRow
from dscope_gui.qt.rules_editor.zone_row import ZoneRow
from dscope_gui.qt.station_check.outcome_card import OutcomeCard
from dscope_gui.qt.station_check.start_panel import override_reasons
from dscope_gui.qt.studies.retake_panel import RetakePanel
from dscope_gui.qt.studies.stations import StationsPage
from dscope_gui.qt.theme import apply_theme
from dscope_gui.qt.widgets.check_words import series_title
from dscope_gui.qt.widgets.fitting_font import shrink_to
from dscope_gui.workstation.acquire import CameraState
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.tally import Tally
from tests.qt.operator.parts import CAMERA, TICKET
from tests.qt.words_cut import cut_words

LANGUAGES = ("en", "de", "es")
_PAGE_PX = (1146, 776)
"""Beside the rail of a panel of 1280 × 800."""


def _counted_classes() -> ClassKeys:
    keys = ClassKeys()
    counts = tuple(ClassCount(label, items=1234, whole=9, end_faces=9, corrected=9) for label in Label)
    keys.show_counts(Statistics(counts, end_faces=9, faces=9, damaged=()))
    return keys


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    apply_theme(qapp, ThemeName.LIGHT)
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("make", "size_px"),
    [
        (UndoPanel, (429, 500)),
        (RetakePanel, (444, 400)),
        (lambda: FilterBar(SystemClock()), (1136, 110)),
        (CameraScreen, _PAGE_PX),
        (StationsPage, _PAGE_PX),
        (QuickCard, _PAGE_PX),
        (KeyBar, (1138, 74)),
        (_counted_classes, (278, 270)),
    ],
    ids=["undo", "retake", "filters", "camera", "stations", "help", "operator", "classes"],
)
def test_keys_bear_their_words_whole(
    make: Callable[[], QWidget], size_px: tuple[int, int], qtbot: QtBot, language: str
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(*size_px)
    with qtbot.waitExposed(widget):
        widget.show()
    assert widget.width() == size_px[0], "it needs more room than there is"
    assert cut_words(widget) == []


@pytest.mark.parametrize("state", list(CameraState), ids=str)
@pytest.mark.parametrize("is_doubtful", [False, True])
def test_the_head_tells_station_and_condition_whole(
    state: CameraState, is_doubtful: bool, qtbot: QtBot, language: str
) -> None:
    head = Header()
    qtbot.addWidget(head)
    head.resize(1138, 86)
    tally = Tally("L-2026-48", 1234, 1200)
    head.show_state(ScreenState(ticket=TICKET, camera=replace(CAMERA, state=state), tally=tally))
    head.show_caution(is_doubtful)
    with qtbot.waitExposed(head):
        head.show()
    assert head.width() == 1138
    for label in (head.station, head.condition, head.tally):
        assert label.text() and label.shown_text() == label.text()


def test_a_band_of_a_rule_set_stands_whole_beside_the_picture(qtbot: QtBot, language: str) -> None:
    bands = ({"lt": 2, "max": None}, {"ge": 2, "le": 4, "max": 3}, {"gt": 4, "max": 0})
    for band in bands:
        row = BandRow()
        qtbot.addWidget(row)
        row.set_value({**band, "source": "Acme 4711"})
        row.resize(790, 50)
        with qtbot.waitExposed(row):
            row.show()
        assert row.width() == 790, "beside the picture there is no more room"
        for line in (row.wording, row.source, row.start_um, row.end_um):
            assert line.fontMetrics().horizontalAdvance(line.text()) + 14 <= line.width(), line.text()
        for box in (row.start, row.end, row.amount):
            assert box.fontMetrics().horizontalAdvance(box.currentText()) + 26 <= box.width(), box.currentText()


def test_all_lines_of_a_cell_of_a_rule_set_stand_whole_in_it(qtbot: QtBot, language: str) -> None:
    row = ZoneRow()
    qtbot.addWidget(row)
    limits = ({"lt": 2, "max": None}, {"ge": 2, "le": 4, "max": 3}, {"gt": 4, "max": 0})
    row.set_value({"label": "B", "name": "cladding", "defects": [{**one, "source": "S1"} for one in limits]})
    with qtbot.waitExposed(row):
        row.show()
    cell = row.cells["defects"]
    assert cell.text().count("\n") == 2
    assert cell.height() >= 3 * cell.fontMetrics().lineSpacing() + 10


def test_the_table_of_sizes_of_two_stations_needs_no_bar_below(qtbot: QtBot, language: str) -> None:
    page = StationsPage()
    qtbot.addWidget(page)
    page.resize(*_PAGE_PX)
    page.show_results((two_stations(),))
    page.result.setCurrentIndex(1)
    with qtbot.waitExposed(page):
        page.show()
    header, view = page.result.sizes.horizontalHeader(), page.result.sizes.viewport()
    assert header is not None
    assert view is not None
    assert header.length() <= view.width()


def test_reasons_and_charts_of_the_station_check_are_told_in_the_language_in_force(language: str) -> None:
    said = [*override_reasons().values(), series_title("light.focus"), series_title("painted.found")]
    english = [*override_reasons(), "light   ·   focus", "painted   ·   painted and found"]
    alike = [one for one, other in zip(said, english, strict=True) if one == other]
    assert alike == ([*english] if language == "en" else [])
    assert series_title("golden G1.core").split()[1] == "G1", "golden connectors keep their names"


def test_texts_are_marked_by_the_one_name_that_the_tool_for_languages_finds() -> None:
    """It passes over any other name for the same function, and the text stays English in every language."""
    named = [
        file.name
        for file in sorted((home() / "dscope_gui" / "qt").rglob("*.py"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.endswith("= QCoreApplication.translate") and not line.strip().startswith("translate =")
    ]
    assert named == []
    assert QCoreApplication.translate("StationCheck", "light") == "light"


def test_a_long_word_makes_its_letters_smaller_instead_of_being_cut(qtbot: QtBot) -> None:
    card = OutcomeCard()
    qtbot.addWidget(card)
    font = card.font()
    font.setPixelSize(48)
    shrink_to(font, "ok", 400)
    assert font.pixelSize() == 48
    shrink_to(font, "? Control pendiente", 400)
    card.setFont(font)
    assert 12 <= font.pixelSize() < 48
    assert card.fontMetrics().horizontalAdvance("? Control pendiente") <= 400
    card.show_outcome(Answer.ASK, "? Control pendiente")
    assert card.accessibleName() == "? Control pendiente"


def test_a_line_of_the_help_is_no_longer_than_can_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    """60 to 90 letters, on the usual monitor too."""
    text = HelpText()
    qtbot.addWidget(text)
    text.resize(1780, 900)
    with qtbot.waitExposed(text):
        text.show()
    text.show_page("agreement.md")
    document = text.document()
    assert document is not None
    longest = 0
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        if layout is not None and block.textList() is None:
            longest = max([longest, *(layout.lineAt(n).textLength() for n in range(layout.lineCount()))])
        block = block.next()
    assert 60 <= longest <= 95, "narrow letters may make it a few more"
