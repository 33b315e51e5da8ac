"""A history of years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine
from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.history.line_columns import Column
from dscope_gui.qt.history.line_model import PAGE_LINES, LineModel, Stretch
from dscope_gui.qt.history.line_table import LineTable
from tests import hand_built

_FIRST = HistoryLine("0", hand_built.NOON, Ticket(serial="S0"), Answer.PASS, "r", 0, 0, "", True)


def _time(place: int) -> datetime:
    return hand_built.NOON - timedelta(minutes=place)


@dataclass
class Source:
    """Twenty thousand lines, and a note of what was asked for."""

    total: int = 20_000
    asked: int = 0

    def lines(self, first: int, number: int) -> Sequence[HistoryLine]:
        self.asked += number
        return [
            replace(
                _FIRST, id=str(n), captured_at=hand_built.NOON - timedelta(minutes=n), ticket=Ticket(serial=f"S{n}")
            )
            for n in range(first, min(first + number, self.total))
        ]

    def feed(self, model: LineModel) -> None:
        model.wanted.connect(lambda stretch: self._fill(model, stretch))
        model.show_lines(self.total, self.lines(0, PAGE_LINES))

    def _fill(self, model: LineModel, stretch: Stretch) -> None:
        model.fill(stretch.first, self.lines(stretch.first, stretch.lines))


def test_only_what_is_looked_at_is_fetched(qtbot: QtBot) -> None:
    model, source = LineModel(), Source()
    table = LineTable(model)
    qtbot.addWidget(table)
    source.feed(model)
    table.resize(1100, 700)
    table.show()
    table.scrollToBottom()
    qtbot.waitUntil(lambda: (line := model.line(19_999)) is not None and line.ticket.serial == "S19999")
    assert source.asked <= 5 * PAGE_LINES
    table.scrollTo(model.index(10_050, 0), LineTable.ScrollHint.PositionAtTop)
    qtbot.waitUntil(lambda: model.line(10_055) is not None)
    assert model.index(10_050, Column.SERIAL).data() == "S10050" and source.asked <= 9 * PAGE_LINES


def test_scrolling_through_everything_keeps_memory_bounded(qtbot: QtBot) -> None:
    model, source = LineModel(), Source()
    table = LineTable(model)
    qtbot.addWidget(table)
    source.feed(model)
    table.resize(1100, 700)
    table.show()
    for row in range(0, 20_000, 80):
        table.scrollTo(model.index(row, 0), LineTable.ScrollHint.PositionAtTop)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: model.line(19_985) is not None)
    assert sum(model.line(row) is not None for row in range(20_000)) <= 10_000
