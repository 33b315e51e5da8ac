"""The verdict explains itself on the operator's screen, when it is asked to."""

from __future__ import annotations

from dataclasses import replace

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel

from dscope_gui.domain.answer import Answer
from tests.qt.operator.conftest import Bench
from tests.qt.operator.parts import judged


def failed(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_Space)
    bench.verdict(Answer.FAIL)


def explained(bench: Bench) -> None:
    """Wait until the explanation stands there."""
    bench.qtbot.waitUntil(lambda: bench.screen.why.isVisible() and bench.screen.why.view.table.rowCount() == 4)


def test_w_explains_the_verdict_in_place_of_its_findings_and_w_again_brings_them_back(bench: Bench) -> None:
    failed(bench)
    assert bench.screen.findings.isVisible()
    bench.hand(Qt.Key.Key_W)
    explained(bench)
    assert bench.screen.why.view.heading.text() and not bench.screen.findings.isVisible()
    bench.hand(Qt.Key.Key_W)
    assert bench.screen.findings.isVisible() and not bench.screen.why.isVisible()


def test_a_tap_on_the_verdict_does_the_same_and_the_next_verdict_begins_with_its_findings(bench: Bench) -> None:
    failed(bench)
    bench.qtbot.mouseClick(bench.screen.card, Qt.MouseButton.LeftButton)
    explained(bench)
    bench.hand(Qt.Key.Key_Escape)
    assert bench.screen.findings.isVisible()
    bench.presenter.booked(replace(judged()))
    bench.qtbot.waitUntil(bench.screen.findings.isVisible)


def test_without_a_verdict_there_is_nothing_to_explain(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_W)
    assert not bench.screen.why.is_open and bench.screen.findings.isVisible()


def test_a_row_of_the_explanation_selects_its_defect_on_the_picture(bench: Bench) -> None:
    failed(bench)
    bench.hand(Qt.Key.Key_W)
    explained(bench)
    table = bench.screen.why.view.table
    table.setCurrentCell(1, 0)
    bench.qtbot.waitUntil(lambda: bench.presenter.state.selected == table.traces[1].defect.id)


def test_no_word_of_it_is_cut_off_on_the_smallest_screen(bench: Bench) -> None:
    failed(bench)
    bench.hand(Qt.Key.Key_W)
    explained(bench)
    table = bench.screen.why.view.table
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            assert item is not None
            lines = [line for line in item.text().split("\n") if "\u00a0" in line]
            assert all(table.fontMetrics().horizontalAdvance(line) < table.columnWidth(column) for line in lines)
    for label in bench.screen.why.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
