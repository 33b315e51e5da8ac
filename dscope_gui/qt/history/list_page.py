"""The list of inspections with its count and yield, or in its place what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine
from dscope_gui.errors import DScopeError
from dscope_gui.qt.history.line_model import LineModel
from dscope_gui.qt.history.line_table import LineTable
from dscope_gui.qt.history.place_notice import PlaceNotice
from dscope_gui.qt.history.tally import Tally
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.widgets.wording import answer_sign, answer_word

_GAP_PX: Final = 6
_JUDGED: Final = {Answer.PASS, Answer.FAIL}
"""Where one of them is filtered out, a yield would mean nothing."""


class ListPage(QWidget):
    """Shows lines, loading, nothing found, or an error with a second try."""

    retry_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self.table = LineTable(self.lines)
        self.notice = PlaceNotice()
        self.tally = Tally({})
        self.summary = QLabel(self.tr("Searching…"))
        self.notice.retry_wanted.connect(self.retry_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.summary)
        self._place = QStackedLayout()
        self._place.addWidget(self.table)
        self._place.addWidget(self.notice)
        column.addLayout(self._place, 1)

    def show_loading(self) -> None:
        """What was found before stays until the answer is there, so that nothing flickers while somebody types."""
        self.summary.setText(self.tr("Searching…"))
        if self._place.currentWidget() is self.notice:
            self.notice.show_state(self.tr("Searching…"))

    def show_lines(self, tally: Tally, lines: Sequence[HistoryLine]) -> None:
        self.tally = tally
        self.lines.show_lines(tally.total, lines)
        self.summary.setText(self._in_words(tally))
        if tally.total:
            self._place.setCurrentWidget(self.table)
        else:
            self.notice.show_state(self.tr("Nothing found"), self.tr("Clear the filters to see everything"))
            self._place.setCurrentWidget(self.notice)

    def show_error(self, error: DScopeError) -> None:
        self.summary.setText(self.tr("The history cannot be read"))
        self.notice.show_error(error)
        self._place.setCurrentWidget(self.notice)

    def _in_words(self, tally: Tally) -> str:
        counts = "   ".join(
            f"{answer_sign(answer)} {answer_word(answer)} {thousands(number)}"
            for answer, number in tally.answers.items()
        )
        share = tally.passed_share if tally.answers.keys() >= _JUDGED else None
        passed = self.tr("no yield") if share is None else self.tr("yield {:.1%}").format(share)
        return self.tr("{total} inspections   ·   {passed}   ·   {counts}").format(
            total=thousands(tally.total), passed=passed, counts=counts
        )
