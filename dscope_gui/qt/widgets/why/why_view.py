"""Why one verdict is what it is, on a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont, QResizeEvent
from PyQt6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.widgets.why.trace_table import TraceTable
from dscope_gui.qt.widgets.why.turning_wording import short_turning_words
from dscope_gui.rules.explained import Explained
from dscope_gui.rules.turning import Turning

_POINTS: Final = 14
_GAP_PX: Final = 6
_MOST_SHARE: Final = 0.45
"""Of the height for the sentences; more of them scroll."""
_ROOMY_PX: Final = 400
"""Height from which there is room for the name of the rule set as well; it stands among the details anyway."""


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
        self._sentences = QScrollArea()
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
        words = () if turning is None else short_turning_words(turning, numbers)
        self.turning.setText("\n".join(f"• {sentence}" for sentence in words))
        self.rules.setText(f"{explained.rule_set.title}   ·   {explained.rule_set.decided_by.wording}")
        self.table.show_traces(explained.traces, numbers, turning)
        self.table.setVisible(bool(explained.traces))
        self._share_room()

    def show_gone(self, rule_set: str) -> None:
        """The edition that judged is no longer here, and no other may speak for it."""
        self.heading.setText(self.tr("This verdict can no longer be explained"))
        gone = self.tr(
            "The edition of {name} that judged it is no longer on this station, and no other can speak for it. "
            "Sizes and reasons are as they were stored."
        )
        self.turning.setText(gone.format(name=rule_set))
        self.rules.clear()
        self.table.show_traces((), {})
        self.table.hide()
        self._share_room()

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

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The sentences as high as they are, up to a share that leaves the table its place."""
        self.rules.setVisible(bool(self.rules.text()) and self.height() >= _ROOMY_PX)
        inner = self.width() - 2 * _GAP_PX
        wanted = self.turning.heightForWidth(inner) if self.turning.text() else 0
        most = int(self.height() * _MOST_SHARE) if self.table.isVisibleTo(self) else self.height()
        self._sentences.setFixedHeight(min(wanted, max(most, 0)))

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
        self._sentences.setWidget(self.turning)
        self._sentences.setWidgetResizable(True)
        self._sentences.setFrameShape(QFrame.Shape.NoFrame)
        self._sentences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.heading)
        column.addWidget(self._sentences)
        column.addWidget(self.table, 1)
        column.addWidget(self.rules)
        column.addStretch()
