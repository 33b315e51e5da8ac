"""All that is wrong in a rule set, in one list; a tap leads to the field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dscope_gui.domain.rule_problems import RuleProblem
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.rules_editor.problem_words import place_words, problem_words
from dscope_gui.qt.rules_editor.words import FAULT_SIGN, GOOD_SIGN

_ROW_PX: Final = 34
_TALLEST: Final = 2
_FRAME_PX: Final = 4
_GAP_PX: Final = 4


class ProblemList(QWidget):
    """Signals
    -------
    chosen(RuleProblem) : its field shall be shown.
    """

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[RuleProblem, ...] = ()
        self.summary = QLabel()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is wrong"))
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.list.itemActivated.connect(lambda _item: self._choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.summary)
        column.addWidget(self.list)
        self.show_problems(())

    def show_problems(self, problems: Sequence[RuleProblem]) -> None:
        self._problems = tuple(problems)
        count = len(problems)
        wrong = self.tr("{count} things are wrong; tap one to go there") if count > 1 else self.tr("One thing is wrong")
        good = self.tr("Nothing contradicts itself")
        self.summary.setText(f"{FAULT_SIGN} {wrong.format(count=count)}" if count else f"{GOOD_SIGN} {good}")
        mark(self.summary, is_fault=bool(count))
        self.list.clear()
        for problem in problems:
            item = QListWidgetItem(f"{FAULT_SIGN} {place_words(problem)}: {problem_words(problem)}")
            item.setSizeHint(QSize(0, _ROW_PX))
            item.setToolTip(item.text())
            self.list.addItem(item)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setFixedHeight(min(count, _TALLEST) * _ROW_PX + _FRAME_PX)
        self.list.setVisible(bool(count))

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._problems):
            self.chosen.emit(self._problems[row])
