"""Which stored inspections are judged again: since when, of which part, and judged by which rule set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.protocols import Clock
from dscope_gui.qt.history.period_row import PeriodRow

_GAP_PX: Final = 8
_PART_PX: Final = 190


class FilterRow(QWidget):
    """Signals
    -------
    changed() : ask `query` anew.
    """

    changed = pyqtSignal()

    def __init__(self, clock: Clock, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period, self.part, self.judged_by = PeriodRow(clock), QComboBox(), QComboBox()
        self.part.addItem(self.tr("All parts"), "")
        for name in parts:
            self.part.addItem(name, name)
        self.judged_by.addItem(self.tr("Judged by this rule set"), True)
        self.judged_by.addItem(self.tr("Judged by any rule set"), False)
        self._set_up(self.part, self.tr("Only inspections of this part"))
        self._set_up(self.judged_by, self.tr("Only inspections that this rule set judged, or all there are"))
        self.part.setMinimumWidth(_PART_PX)
        self._lay_out()
        self.period.changed.connect(self.changed)

    @property
    def is_own_only(self) -> bool:
        """Whether only inspections count that the same rule set judged."""
        return bool(self.judged_by.currentData())

    @property
    def is_filtered(self) -> bool:
        return bool(self.part.currentData()) or self.period.span().first is not None

    def query(self, rule_set: str) -> HistoryQuery:
        """What is chosen, for the rule set of that name."""
        span = self.period.span()
        own = (rule_set,) if self.is_own_only else ()
        return HistoryQuery(part=self.part.currentData(), since=span.since, until=span.until, rule_sets=own)

    def _set_up(self, box: QComboBox, name: str) -> None:
        box.setProperty("compact", True)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        row.addWidget(self.period)
        row.addWidget(self.part)
        row.addWidget(self.judged_by)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(row)
        column.addWidget(self.period.dates)
