"""Two judges compared on the screen with the real engine, and the second made active through the gate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.domain.station import ThemeName
from dscope_gui.errors import ModelRefused
from dscope_gui.qt.languages import error_words, install_language, spoken
from dscope_gui.qt.models.trial_page import TrialPage
from dscope_gui.validation.model_gate import GateCause, GateReason, ModelGate
from dscope_gui.validation.paired import paired_gate
from tests.hand_built import NOON
from tests.neural.small_segmenters import dark_network, segmenting
from tests.qt.models.conftest import Bench
from tests.validation.robustness.drawn import MARKS, labelled_set
from tests.workstation.model_trial.trials import trial_of

SEGMENTATION = ModelTask.SEGMENTATION


@pytest.fixture
def page(bench: Bench, tmp_path: Path) -> TrialPage:
    """Open for `marks@1`, with two labelled pictures."""
    golden = labelled_set(tmp_path / "golden", 2)
    segmenting(bench.models, dark_network())
    bench.refresh()
    bench.presenter.trials.ask_golden = lambda _suggestion: golden
    bench.screen.list.activate.click()
    return bench.screen.trial


def compared(bench: Bench, page: TrialPage) -> None:
    page.bar.start.click()
    bench.qtbot.waitUntil(lambda: not bench.presenter.trials.is_running, timeout=30_000)
    assert page.report.isEnabled(), page.told.text()


def test_a_first_model_is_measured_against_the_rules_and_made_active(
    bench: Bench, page: TrialPage, tmp_path: Path
) -> None:
    bar = page.bar
    assert bench.screen.shows(page) and (bar.first.currentText(), bar.second.currentText()) == ("rules", "marks@1")
    assert not bar.start.isEnabled() and "No labelled pictures" in bar.golden.text()
    bar.folder.click()
    compared(bench, page)
    assert page.gate.text() == "✔ marks@1 may take the place of rules: nothing falls by more than chance."
    assert page.figures.item(0, 2).text() == "1.000 (0.676–1.000)"  # type: ignore[union-attr]  # there are five rows
    report = tmp_path / "report.html"
    bench.presenter.trials.ask_report = lambda _suggestion: report
    page.report.click()
    bench.qtbot.waitUntil(lambda: page.told.text().startswith("✔ Written"))
    assert json.loads(report.with_suffix(".json").read_text("utf-8"))["judges"] == ["rules", "marks@1"]
    page.activate.click()
    assert page.panel.title.text() == "marks@1 becomes active; rules judges now"
    bench.sign(page.panel, reason="first one")
    activation = bench.book.registry.activation(SEGMENTATION)
    assert activation is not None and activation.measured is not None
    assert activation.measured.hits == 2 * len(MARKS) and bench.screen.shows(bench.screen.list)
    assert bench.trail == ["marks@1 activated"]


def test_another_choice_takes_the_answer_away_and_only_who_judges_now_can_be_replaced(
    bench: Bench, page: TrialPage
) -> None:
    page.bar.folder.click()
    compared(bench, page)
    assert page.activate.isEnabled()
    page.bar.swap.click()
    assert not page.activate.isEnabled() and page.tabs.isHidden() and not page.report.isEnabled()
    compared(bench, page)
    assert not page.activate.isEnabled() and "rules may take the place of marks@1" in page.gate.text()
    page.bar.first.setCurrentText("rules")
    assert not page.bar.start.isEnabled()


def test_a_trial_can_be_cancelled_and_a_fault_is_told(bench: Bench, page: TrialPage, tmp_path: Path) -> None:
    page.bar.folder.click()
    page.bar.start.click()
    assert page.bar.cancel.isVisible() and not page.bar.first.isEnabled()
    page.bar.cancel.click()
    bench.qtbot.waitUntil(lambda: not bench.presenter.trials.is_running, timeout=30_000)
    assert page.tabs.isHidden() and page.bar.start.isEnabled() and page.bar.cancel.isHidden()
    (tmp_path / "golden" / "truth.json").write_text("{", encoding="utf-8")
    page.bar.start.click()
    bench.qtbot.waitUntil(lambda: "is no file of labels" in page.told.text(), timeout=30_000)
    assert page.bar.start.isEnabled()


def test_pictures_that_cannot_be_read_are_named(bench: Bench, page: TrialPage, tmp_path: Path) -> None:
    (tmp_path / "golden" / "pictures" / "p1.png").write_bytes(b"no picture")
    page.bar.folder.click()
    compared(bench, page)
    assert "could not be looked at: p1.png" in page.told.text()


def test_a_closed_gate_lets_nobody_activate_and_says_why(
    bench: Bench, page: TrialPage, tmp_path: Path, theme: ThemeName
) -> None:
    found = bench.book.registry.find("marks@1")
    trial = trial_of(tmp_path / "made-up", found, ["xxxx"] * 12, ["xx..F"] * 12)
    page.show_comparison(trial.compared, paired_gate(trial.compared), may_activate=True)
    assert not page.activate.isEnabled() and page.gate.text().startswith("✖ marks@1 may not take the place of rules")
    assert "its recall is 0.500" in page.gate.text() and "its precision is 0.667" in page.gate.text()
    assert page.figures.item(0, 4).text() == "▼ less"  # type: ignore[union-attr]  # there are five rows
    assert page.worst.rowCount() == 12 and theme in ThemeName


def test_the_last_folder_of_pictures_is_remembered_and_the_active_one_is_held_against_the_rules(
    bench: Bench, page: TrialPage
) -> None:
    page.bar.folder.click()
    bench.book.registry.activate(bench.book.registry.find("marks@1"), "Quinn", NOON)
    segmenting(bench.models, dark_network(0.3), version="2")
    bench.refresh()
    bench.screen.list.choose("marks@2")
    bench.screen.list.compare.click()
    assert (page.bar.first.currentText(), page.bar.second.currentText()) == ("marks@1", "marks@2")
    assert page.bar.wish is not None and page.bar.wish.golden.name == "golden"
    bench.screen.list.choose("marks@1")
    bench.screen.list.compare.click()
    assert (page.bar.first.currentText(), page.bar.second.currentText()) == ("rules", "marks@1")


@pytest.mark.parametrize("language", ["de", "es"])
@pytest.mark.parametrize("cause", list(GateCause))
def test_why_the_gate_is_closed_is_said_in_the_language_of_the_screen(
    qapp: QApplication, language: str, cause: GateCause
) -> None:
    install_language(qapp, language)
    reasons = [
        GateReason(cause, before="0.97 (0.95–0.98)", after="0.90", figure=figure, whom="m@1", less="0.07 (0.02–0.1)")
        for figure in ("recall", "precision")
    ]
    is_one = cause in (GateCause.UNTESTED, GateCause.OTHER_TEST)  # whatever the figures are
    whole = ModelGate(tuple(reasons[:1] if is_one else reasons))
    for told, said in (
        *((spoken(str(reason)), str(reason)) for reason in reasons),
        (error_words(ModelRefused(f"m@2 may not become active: {whole.text}")), whole.text),
    ):
        english = ("recall", "precision", "interval of", "tested", "chance", "active one", "become")
        assert not [word for word in english if word in told], told
        assert all(told.count(fact) >= said.count(fact) for fact in ("0.97 (0.95–0.98)", "0.90", "m@1", "0.07"))
