"""The list of models: what is shown of each, taken in, made active and rolled back with a signature."""

from __future__ import annotations

import shutil
from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.neural.inbox import SETTLED_S
from dscope_gui.qt.models.list_page import ListPage
from dscope_gui.workstation.model_book import ModelNews
from tests.hand_built import NOON
from tests.neural.small_models import TESTED, brightness_network, card_of, dropped, lay_down
from tests.neural.small_segmenters import dark_network, segmenting
from tests.qt.models.conftest import Bench

QUALITY = ModelTask.QUALITY


def rows(page: ListPage) -> list[list[str]]:
    table = page.table
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[cell.text() for cell in row if cell is not None] for row in cells]


def card(page: ListPage) -> str:
    grid = page.card.grid
    labels = [item.widget() for place in range(grid.count()) if (item := grid.itemAt(place)) is not None]
    said = [page.card.title, page.card.state, *labels]
    return "\n".join(label.text() for label in said if isinstance(label, QLabel))


def test_models_are_listed_by_task_and_the_card_tells_what_was_measured_here(bench: Bench) -> None:
    dropped(bench.models)
    found = segmenting(bench.models, dark_network())
    torn = segmenting(bench.models, dark_network(0.3), version="2")
    (torn.folder / "marks.onnx").write_bytes(b"torn")
    measured = TESTED.model_copy(update={"hits": 80, "misses": 20, "data": "golden, 78 pictures, both"})
    bench.book.registry.activate(found, "Quinn", NOON, measured)
    bench.refresh()
    page = bench.screen.list
    assert rows(page) == [
        ["Defects", "marks@1", "✔ active", "0.800", "0.889"],
        ["Defects", "marks@2", "✖ refused", "–", "–"],
        ["Quality", "brightness@1", "–", "0.900", "0.900"],
    ]
    assert page.chosen is not None and page.chosen.card.full_name == "marks@1"
    told = card(page)
    assert (
        "active since" in told
        and "recall 0.800 (0.711–0.867)" in told
        and "golden, 78 pictures, models beside the rules" in told
    )
    assert "written by hand" in told and "this station alone" in told
    page.choose("marks@2")
    assert "marks.onnx is cut short" in card(page) and not page.activate.isEnabled()
    page.choose("brightness@1")
    assert page.activate.isEnabled() and not page.compare.isEnabled() and not page.roll_back.isEnabled()


def test_a_quality_model_becomes_active_and_goes_back_with_a_signature_and_a_reason(bench: Bench) -> None:
    for version in ("1", "2"):
        dropped(bench.models, version=version)
    bench.refresh()
    page = bench.screen.list
    for version in ("1", "2"):
        page.choose(f"brightness@{version}")
        page.activate.click()
        bench.sign(page.panel)
        assert bench.active(QUALITY) == f"brightness@{version}"
        assert f"✔ brightness@{version} judges from the next capture on" in page.told.text()
        bench.qtbot.waitUntil(lambda: not page.activate.isEnabled())
    page.roll_back.click()
    assert page.panel.title.text() == "brightness@2 is rolled back; brightness@1 judges then"
    bench.sign(page.panel)
    assert "A reason is needed" in page.panel.told.text() and bench.active(QUALITY) == "brightness@2"
    bench.sign(page.panel, reason="false alarms")
    assert bench.active(QUALITY) == "brightness@1" and "✔ brightness@2 was rolled back" in page.told.text()
    page.roll_back.click()
    assert page.panel.title.text() == "brightness@1 is rolled back; the rules alone judge then"
    assert bench.trail == ["brightness@1 activated", "brightness@2 activated", "quality rolled back"]


def test_a_wrong_pin_and_a_closed_gate_change_nothing(bench: Bench) -> None:
    dropped(bench.models)
    dropped(bench.models, version="2", tested=TESTED.model_copy(update={"hits": 40, "misses": 60}))
    bench.refresh()
    page = bench.screen.list
    page.choose("brightness@1")
    page.activate.click()
    bench.sign(page.panel, pin="9999")
    assert "This is not the PIN of Quinn" in page.panel.told.text() and bench.active(QUALITY) is None
    bench.sign(page.panel)
    page.choose("brightness@2")
    page.activate.click()
    assert not page.panel.isVisible() and "its recall is 0.400" in page.told.text()
    assert bench.active(QUALITY) == "brightness@1"


def test_a_model_is_taken_in_from_a_folder_and_a_folder_that_is_none_is_told(bench: Bench, tmp_path: Path) -> None:
    content = brightness_network()
    stick = lay_down(tmp_path / "stick", card_of(content), content).folder
    bench.presenter.ask_folder = lambda _suggestion: tmp_path
    page = bench.screen.list
    page.take_in.click()
    assert "card.json is missing" in page.told.text() and not page.panel.isVisible()
    bench.presenter.ask_folder = lambda _suggestion: stick
    page.take_in.click()
    bench.sign(page.panel)
    assert "✔ brightness@1 is taken in" in page.told.text() and bench.trail == ["brightness@1 added"]
    bench.qtbot.waitUntil(lambda: [row[1] for row in rows(page)] == ["brightness@1"])
    page.take_in.click()
    bench.sign(page.panel)
    assert "brightness@1 is there already" in page.panel.told.text()


def test_what_is_dropped_or_becomes_active_elsewhere_is_seen_without_a_restart(bench: Bench, tmp_path: Path) -> None:
    content = brightness_network()
    lay_down(bench.models / "inbox" / "usb", card_of(content), content)

    def looked() -> ModelNews:
        with bench.qtbot.waitSignal(bench.sentry.news) as told:
            bench.sentry.look()
        (news,) = told.args
        assert isinstance(news, ModelNews)
        return news

    assert [one.name for one in looked().dropped] == ["usb"]
    bench.qtbot.waitUntil(lambda: [row[1] for row in rows(bench.screen.list)] == ["brightness@1"])
    other = type(bench.book.registry)(tmp_path / "data", tmp_path / "shipped")
    other.activate(other.find("brightness@1"), "Quinn", NOON)
    assert set(looked().changed) == {QUALITY}
    bench.qtbot.waitUntil(lambda: rows(bench.screen.list)[0][2] == "✔ active")


def test_nothing_to_roll_back_and_a_gone_folder_are_told_in_plain_words(bench: Bench) -> None:
    found = dropped(bench.models)
    bench.book.registry.activate(found, "Quinn", NOON)
    bench.refresh()
    shutil.rmtree(found.folder)
    bench.screen.list.activate.click()
    bench.book.registry.roll_back(QUALITY)
    bench.screen.list.roll_back.click()
    assert "No quality model is active" in bench.screen.list.told.text()


def test_esc_and_back_lead_to_the_list_and_f1_page_tells_of_the_inbox(bench: Bench) -> None:
    screen = bench.screen
    screen.list.help.click()
    assert screen.shows(screen.help) and f"{SETTLED_S:.0f}" == "10"
    assert "models/inbox" in screen.help.text.toPlainText() and "ten seconds" in screen.help.text.toPlainText()
    bench.qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.shows(screen.list)
