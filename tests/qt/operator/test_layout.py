"""Large enough for fingers, and nothing cut off on the smallest screen."""

from __future__ import annotations

from dataclasses import replace

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QFontMetrics
from PyQt6.QtWidgets import QAbstractButton, QLabel, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.defect import DefectKind
from dscope_gui.qt.operator.elided_label import ElidedLabel
from dscope_gui.qt.widgets import DefectRow
from tests.qt.operator.conftest import Bench
from tests.qt.operator.parts import judged


def failed(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_Space)
    bench.verdict(Answer.FAIL)


def test_the_picture_takes_most_of_the_width(bench: Bench) -> None:
    assert bench.screen.area.width() >= 0.6 * bench.screen.width()


def test_every_target_is_large_enough_for_a_finger(bench: Bench) -> None:
    bench.presenter.booked(judged())
    for open_panel in (lambda: None, bench.presenter.ask_undo, lambda: bench.presenter.open_parts(True)):
        open_panel()
        bench.qtbot.waitUntil(bench.screen.isVisible)
        buttons = [one for one in bench.screen.findChildren(QAbstractButton) if _is_seen(one)]
        assert buttons
        for button in buttons:
            assert button.width() >= 64 and button.height() >= 64, button.text()
            assert button.toolTip() and button.accessibleName(), button.text()
    for field in (bench.screen.header.serial, bench.screen.header.lot, bench.screen.header.operator):
        assert field.field.height() >= 64


def test_no_text_is_cut_off_on_the_smallest_screen(bench: Bench) -> None:
    states = [
        lambda: failed(bench),
        lambda: bench.presenter.booked(judged()),
        bench.presenter.ask_undo,
        lambda: bench.presenter.open_parts(True),
    ]
    for change in states:
        change()
        bench.qtbot.waitUntil(bench.screen.isVisible)
        for label in bench.screen.findChildren(QLabel):
            if not _is_seen(label):
                continue
            if isinstance(label, ElidedLabel):
                assert label.shown_text() == label.text()
            elif label.wordWrap():
                assert label.heightForWidth(label.width()) <= label.height(), label.text()
            else:
                assert label.sizeHint().width() <= label.width(), label.text()
        for button in bench.screen.findChildren(QAbstractButton):
            if not _is_seen(button):
                continue
            lines = button.text().split("\n")
            widest = max(button.fontMetrics().horizontalAdvance(line) for line in lines)
            assert widest + 8 <= button.width(), button.text()


def test_no_cell_of_the_table_is_cut_off_on_the_smallest_screen(bench: Bench) -> None:
    failed(bench)
    table = bench.screen.findings.table
    limits = ("none > 10 µm", "5 from 2 to 5 µm", "no limit ≤ 3 µm", "none", "4 over 3 to 25 µm")
    table.show_rows(
        [
            DefectRow(f"S{10 + n}", DefectKind.SCRATCH, "cladding", "124.2 ± 0.4 µm", limits[n % 5], False)
            for n in range(20)
        ]
    )
    for row in range(5):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            assert item is not None
            room = table.visualItemRect(item).adjusted(3, 0, -3, 0)
            metrics = QFontMetrics(item.font())
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, item.text())
            assert text.width() <= room.width() and text.height() <= room.height(), item.text()


def test_on_a_low_screen_one_reason_leaves_room_for_the_table(bench: Bench) -> None:
    reason = judged().inspection.verdict.reasons[0]
    verdict = replace(judged().inspection.verdict, reasons=(reason,) * 4)
    bench.hand(Qt.Key.Key_Space)
    bench.presenter.judged(1, replace(judged(), inspection=replace(judged().inspection, verdict=verdict)))
    reasons = bench.screen.findings.reasons
    assert reasons.text().endswith("… and 2 more, marked ✖ in the table")
    bench.screen.resize(1184, 640)
    bench.qtbot.waitUntil(lambda: reasons.text().endswith("… and 3 more, marked ✖ in the table"))


def _is_seen(widget: QWidget) -> bool:
    """And not one of the small parts inside of Qt's own tables and fields."""
    is_ours = not widget.objectName().startswith("qt_") and type(widget).__name__ != "QAbstractButton"
    return is_ours and widget.isVisible()
