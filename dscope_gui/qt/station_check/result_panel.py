"""A finished check: green or red, step by step, with who did it and when."""

from __future__ import annotations

from functools import partial
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.station_check import CheckResult
from dscope_gui.qt.station_check.check_files import CheckFile, file_word
from dscope_gui.qt.station_check.labels import key, wrapped
from dscope_gui.qt.station_check.outcome_card import OutcomeCard
from dscope_gui.qt.station_check.readings_table import ReadingsTable
from dscope_gui.qt.widgets.check_words import doer, outcome_word
from dscope_gui.qt.widgets.stored_facts import local_time
from dscope_gui.qt.widgets.told import tell

_POINTS: Final = 14
_GAP_PX: Final = 10


class ResultPanel(QWidget):
    """Signals
    -------
    closed() : it was read. export_wanted(CheckFile) : it is to be taken along.
    """

    closed = pyqtSignal()
    export_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check: CheckResult | None = None
        self.card, self.facts, self.table = OutcomeCard(), wrapped(_POINTS), ReadingsTable()
        self.message = wrapped(_POINTS)
        self.done = key(self.tr("Back"), self.tr("The result was read"), self.closed.emit, primary=True)
        self._lay_out()

    def show_check(self, check: CheckResult) -> None:
        self.check = check
        self.card.show_outcome(Answer.PASS if check.is_green else Answer.FAIL, outcome_word(check.is_green))
        facts = self.tr("{time}   ·   {by}   ·   {camera}")
        told = facts.format(time=local_time(check.ended_at), by=doer(check), camera=check.camera)
        self.facts.setText(told if check.is_complete else self.tr("{facts}   ·   broken off").format(facts=told))
        self.table.show_steps(check.steps)
        self.show_message("")

    def show_message(self, text: str, *, is_fault: bool = False) -> None:
        """How the export ended."""
        tell(self.message, text, is_fault=is_fault)
        self.message.setVisible(bool(text))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.card)
        column.addWidget(self.facts)
        column.addWidget(self.table, 1)
        column.addWidget(self.message)
        row = QHBoxLayout()
        for kind in CheckFile:
            tip = self.tr("Take this check along as a file")
            row.addWidget(key(file_word(kind), tip, partial(self.export_wanted.emit, kind)))
        row.addWidget(self.done, 1)
        column.addLayout(row)
