"""The sandbox on a real history: what a draft would change, with pictures, and never in the way of who types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import ThemeName
from dscope_gui.errors import StoreUnavailable
from dscope_gui.qt.rules_editor.sandbox import SandboxPanel, SandboxPresenter
from dscope_gui.qt.rules_editor.sandbox.state import Phase
from dscope_gui.qt.theme import colors_of
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.workstation.rejudging import Cell
from tests.qt.rules_editor.scratched import NAME, Scratched, StandingClock, scratches_up_to

PATIENCE_MS = 30_000
PARTS = ("LC-UPC-SM", "SC-UPC-SM")


class Tried:
    """A panel in a window, with the presenter behind it."""

    def __init__(self, qtbot: QtBot, history: Scratched) -> None:
        self.history, self._qtbot = history, qtbot
        self.panel = SandboxPanel(StandingClock(), PARTS)
        qtbot.addWidget(self.panel)
        self.presenter = SandboxPresenter(self.panel, history.store, StandingClock(), pause_ms=20, processes=1)
        self.panel.resize(1170, 700)
        with qtbot.waitExposed(self.panel):
            self.panel.show()

    @property
    def numbers(self) -> tuple[str, str]:
        return self.panel.numbers.failing.number.text(), self.panel.numbers.passing.number.text()

    def wait(self, phase: Phase = Phase.DONE) -> None:
        self._qtbot.waitUntil(lambda: self.presenter.state.phase is phase, timeout=PATIENCE_MS)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[Scratched]:
    made = Scratched(tmp_path / "history")
    yield made
    made.store.close()


@pytest.fixture
def tried(qtbot: QtBot, history: Scratched) -> Iterator[Tried]:
    made = Tried(qtbot, history)
    yield made
    made.presenter.close()


def fill(history: Scratched) -> None:
    """Widths of 1, 2.5 and 3.5 µm: two pass and one fails as long as 3 µm are allowed."""
    for width_um in (1.0, 2.5, 3.5):
        history.add(width_um)
    history.add(2.5, part="SC-UPC-SM", days_ago=40)


def test_a_stricter_limit_makes_parts_fail_and_a_looser_one_pass(tried: Tried) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    assert tried.numbers == ("2", "0")
    tried.presenter.try_out(scratches_up_to(4.0))
    tried.wait(Phase.WAITING)
    tried.wait()
    assert tried.numbers == ("0", "1")
    assert "75.0 → 100.0 %" in tried.panel.progress.summary.text()


def test_the_rule_set_that_judged_them_flips_nothing(tried: Tried) -> None:
    fill(tried.history)
    tried.presenter.try_out(load_rule_set(NAME))
    tried.wait()
    assert tried.numbers == ("0", "0")
    assert tried.panel.headline.text() == "✔ No verdict would change."


def test_flips_are_told_by_month_and_part(tried: Tried) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    model = tried.panel.cells.cells
    rows = [[model.data(model.index(row, column)) for column in range(5)] for row in range(model.rowCount())]
    assert rows == [["2026-11", "LC-UPC-SM", "3", "1", "0"], ["2026-10", "SC-UPC-SM", "1", "1", "0"]]
    assert tried.panel.chart is not None
    assert tried.panel.chart.months == ("2026-10", "2026-11")
    assert tried.panel.chart.failing == (1, 1)


def test_one_click_opens_the_picture_with_old_and_new_reasons(tried: Tried, qtbot: QtBot) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    flips = tried.panel.flips
    viewport = flips.viewport()
    assert viewport is not None
    where = flips.visualRect(flips.flips.index(0, 1)).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    view = tried.panel.flip
    qtbot.waitUntil(lambda: view.opened is not None, timeout=PATIENCE_MS)
    assert tried.panel.is_flip_open
    assert view.old.reasons.text() == "Nothing breaks a limit."
    assert "2.5 µm, allowed: none > 2 µm" in view.new.reasons.text()
    assert view.old.banner.accessibleName() == "PASS"
    assert view.new.banner.accessibleName() == "FAIL"
    assert view.picture.overlay.offending == {"S1"}
    qtbot.mouseClick(view.show_old, Qt.MouseButton.LeftButton)
    assert view.picture.overlay.offending == frozenset()
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.opened is not None and "SN-0004" in view.title.text(), timeout=PATIENCE_MS)
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert not tried.panel.is_flip_open


def test_a_missing_picture_is_told_and_the_reasons_still_stand(tried: Tried, qtbot: QtBot) -> None:
    stored = tried.history.add(2.5)
    stored.picture.unlink()
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    tried.panel.flips.selectRow(0)
    qtbot.keyClick(tried.panel.flips, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tried.panel.flip.opened is not None, timeout=PATIENCE_MS)
    assert "missing" in tried.panel.flip.picture.note
    assert "none > 2 µm" in tried.panel.flip.new.reasons.text()


def test_filters_ask_anew_by_themselves(tried: Tried, qtbot: QtBot) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    tried.panel.filter.part.setCurrentIndex(2)
    tried.wait(Phase.WAITING)
    tried.wait()
    answer = tried.presenter.state.answer
    assert answer is not None
    assert set(answer.cells) == {Cell("SC-UPC-SM", "2026-10")}
    tried.panel.filter.period.choose_last(7)
    tried.wait(Phase.WAITING)
    tried.wait()
    assert "fits what is chosen" in tried.panel.headline.text()


def test_letters_in_a_row_are_one_question(tried: Tried) -> None:
    fill(tried.history)
    seen: list[str] = []
    tried.presenter.changed.connect(
        lambda state: seen.append(state.answer.rule_set_sha256) if state.answer is not None else None
    )
    for um in (1.0, 1.5, 2.0, 2.2):
        tried.presenter.try_out(scratches_up_to(um))
    tried.wait()
    assert set(seen) == {rule_set_sha256(scratches_up_to(2.2))}


def test_a_draft_with_mistakes_keeps_the_numbers_of_the_last_valid_one(tried: Tried) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.presenter.try_out(None)
    assert "has mistakes" in tried.panel.headline.text()
    tried.wait()
    assert tried.numbers == ("2", "0")
    assert "last valid draft" in tried.panel.headline.text()
    tried.presenter.try_out(scratches_up_to(2.0))
    assert tried.panel.headline.text() == ""
    assert tried.presenter.state.phase is Phase.DONE


def test_mistakes_before_anything_was_tried_are_told(tried: Tried) -> None:
    tried.presenter.try_out(None)
    assert "tried when they are put right" in tried.panel.headline.text()
    assert tried.numbers == ("–", "–")


def test_an_empty_history_says_so(tried: Tried) -> None:
    tried.panel.filter.judged_by.setCurrentIndex(1)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    assert "history is empty" in tried.panel.headline.text()


def test_a_rule_set_that_judged_nothing_yet_shows_the_way_to_the_others(tried: Tried) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0).model_copy(update={"id": "house-new"}))
    tried.wait()
    assert tried.panel.headline.text().startswith("house-new has judged nothing yet.")
    tried.panel.filter.judged_by.setCurrentIndex(1)
    tried.wait(Phase.WAITING)
    tried.wait()
    assert tried.numbers == ("2", "0")


def test_it_is_given_up_and_begun_again_by_hand(tried: Tried, qtbot: QtBot) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    assert tried.panel.progress.cancel.isVisible()
    qtbot.mouseClick(tried.panel.progress.cancel, Qt.MouseButton.LeftButton)
    assert tried.presenter.state.phase is Phase.CANCELLED
    assert "Given up" in tried.panel.progress.told.text()
    qtbot.mouseClick(tried.panel.progress.again, Qt.MouseButton.LeftButton)
    tried.wait()
    assert tried.numbers == ("2", "0")


def test_judging_again_by_hand_finds_what_was_stored_meanwhile(tried: Tried, qtbot: QtBot) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    tried.history.add(2.8)
    qtbot.mouseClick(tried.panel.progress.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tried.numbers == ("3", "0"), timeout=PATIENCE_MS)


def test_nothing_is_judged_for_a_panel_that_nobody_sees(tried: Tried) -> None:
    fill(tried.history)
    tried.panel.hide()
    tried.presenter.try_out(scratches_up_to(2.0))
    assert tried.presenter.state.phase is Phase.WAITING
    assert not tried.presenter._pause.isActive()
    tried.panel.show()
    tried.wait()
    assert tried.numbers == ("2", "0")


def test_a_history_that_cannot_be_read_is_told(tried: Tried) -> None:
    fill(tried.history)
    tried.presenter._failed.emit(StoreUnavailable("The history is locked", "Try again"))
    assert tried.panel.headline.text().startswith("Change a limit")  # nobody asked yet
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    tried.presenter._failed.emit(StoreUnavailable("The history is locked", "Try again"))
    tried.wait(Phase.FAILED)
    assert tried.panel.headline.text() == "⚠ The history is locked. Try again"
    assert tried.panel.progress.again.isVisible()


def test_typing_is_never_held_up(tried: Tried) -> None:
    fill(tried.history)
    slowest_s = 0.0
    for tenth in range(10, 40):
        began = perf_counter()
        tried.presenter.try_out(scratches_up_to(tenth / 10 + 0.05))
        slowest_s = max(slowest_s, perf_counter() - began)
    assert slowest_s < 0.25
    tried.wait()


def test_the_numbers_are_told_apart_by_sign_word_and_colour(tried: Tried, theme: ThemeName) -> None:
    fill(tried.history)
    tried.presenter.try_out(scratches_up_to(2.0))
    tried.wait()
    failing, passing = tried.panel.numbers.failing, tried.panel.numbers.passing
    assert failing.accessibleName() == "2 passed and would fail"
    assert passing.accessibleName() == "0 failed and would pass"
    assert (failing.sign.text(), passing.sign.text()) == ("✔ → ✖", "✖ → ✔")
    colors = colors_of(tried.panel)
    assert colors.fault in failing.number.styleSheet()
    assert colors.good in passing.number.styleSheet()
