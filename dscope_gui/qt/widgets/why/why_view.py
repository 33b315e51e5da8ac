"""Why one verdict is what it is, on a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.widgets.why.trace_table import TraceTable
from dscope_gui.qt.widgets.why.turning_wording import turning_words
from dscope_gui.rules.explained import Explained
from dscope_gui.rules.turning import Turning

_POINTS: Final = 14
_GAP_PX: Final = 6
_MOST_PX: Final = 220
"""Of the sentences; many of them scroll, so that the table keeps its place."""


class WhyView(QWidget):
    """Shows an `Explained`, or why there is none.

    Signals
    -------
    row_selected(str) : a defect was chosen.
    """

    row_selected = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.turning, self.rules = QLabel(), QLabel(), QLabel()
        self.table = TraceTable()
        self.table.row_selected.connect(self.row_selected)
        self._lay_out()

    def show_explained(self, explained: Explained, numbers: Mapping[str, int]) -> None:
        """
        Parameters
        ----------
        numbers : of the defects in table and picture, by their ids.
        """
        turning = explained.turning
        self.heading.setText(self._heading(turning))
        words = () if turning is None else turning_words(turning, numbers)
        self._set(self.turning, "\n".join(f"• {sentence}" for sentence in words))
        decision = explained.rule_set.decided_by.wording
        self._set(self.rules, f"{explained.rule_set.title}   ·   {decision}")
        self.table.show_traces(explained.traces, numbers)
        self.table.setVisible(bool(explained.traces))

    def show_gone(self, rule_set: str) -> None:
        """The edition that judged is no longer here, and no other may speak for it."""
        self.heading.setText(self.tr("This verdict can no longer be explained"))
        gone = self.tr(
            "The edition of {name} that judged it is no longer on this station, and no other can speak for it. "
            "Sizes and reasons are as they were stored."
        )
        self._set(self.turning, gone.format(name=rule_set))
        self._set(self.rules, "")
        self.table.show_traces((), {})
        self.table.hide()

    def clear(self) -> None:
        """Nothing is known yet."""
        for label in (self.heading, self.turning, self.rules):
            label.clear()
        self.table.show_traces((), {})

    def _heading(self, turning: Turning | None) -> str:
        if turning is None:
            return self.tr("There is no verdict that could turn")
        if turning.before is VerdictStatus.FAIL:
            return self.tr("For it to pass")
        return (
            self.tr("The least that would end the pass") if turning.changes else self.tr("Nothing would end the pass")
        )

    def _set(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _lay_out(self) -> None:
        font = QFont(self.font())
        font.setPointSize(_POINTS)
        self.turning.setFont(font)
        font.setBold(True)
        self.heading.setFont(font)
        self.rules.setProperty("muted", True)
        for label in (self.heading, self.turning, self.rules):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.turning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.heading)
        column.addWidget(self._scrolling(self.turning))
        column.addWidget(self.rules)
        column.addWidget(self.table, 1)

    def _scrolling(self, label: QLabel) -> QScrollArea:
        area = _FittingArea()
        area.setWidget(label)
        return area


class _FittingArea(QScrollArea):
    """As high as its text, up to a limit."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        label = self.widget()
        return _MOST_PX if label is None else min(label.heightForWidth(width), _MOST_PX)
