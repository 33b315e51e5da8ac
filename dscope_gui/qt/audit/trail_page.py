"""The list of audit lines, with the chosen one whole below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.domain.audit import AuditLine
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.qt.audit.filter_bar import AuditFilterBar
from dscope_gui.qt.audit.kind_words import audit_word
from dscope_gui.qt.audit.line_model import AuditLineModel, Column, who_words
from dscope_gui.qt.audit.recorded_words import reason_words, subject_words
from dscope_gui.qt.audit.value_words import NOTHING, changes_of
from dscope_gui.qt.history.fact_list import FactList
from dscope_gui.qt.history.place_notice import PlaceNotice
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.qt.widgets.stored_facts import Fact, local_time

_GAP_PX: Final = 6
_ROW_PX: Final = 40
_WIDTHS_PX: Final = {Column.AT: 176, Column.BY: 166, Column.KIND: 180, Column.SUBJECT: 208, Column.CHANGE: 240}
_LIST_PARTS, _LINE_PARTS = 70, 30
_MUCH_PX: Final = 100
"""More than there is on any screen, so that only the parts count."""
_LEAST_LINE_PX: Final = 150


class TrailPage(QWidget):
    """Shows lines, searching, nothing found, or an error with a second try."""

    retry_wanted = pyqtSignal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters, self.lines, self.table = AuditFilterBar(clock), AuditLineModel(self), QTableView()
        self.facts, self.notice, self.summary = FactList(), PlaceNotice(), QLabel()
        self.total = 0
        self.notice.retry_wanted.connect(self.retry_wanted)
        self._set_up_table()
        self._lay_out()

    def show_searching(self) -> None:
        """What was found before stays until the answer is there, so that nothing flickers while somebody types."""
        self.summary.setText(self.tr("Searching…"))

    def show_lines(self, total: int, lines: Sequence[AuditLine]) -> None:
        """The first of so many that fit."""
        self.total = total
        self.lines.show_lines(total, lines)
        self.summary.setText(self.tr("{} events").format(thousands(total)))
        if total:
            self.table.selectRow(0)
            self._place.setCurrentIndex(0)
        else:
            self.notice.show_state(self.tr("Nothing found"), self.tr("Choose other days, or everything"))
            self._place.setCurrentWidget(self.notice)

    def show_error(self, error: DScopeError) -> None:
        self.summary.setText(self.tr("The audit trail cannot be read"))
        self.notice.show_error(error)
        self._place.setCurrentWidget(self.notice)

    def _show_line(self, row: int) -> None:
        line = self.lines.line(row)
        if line is not None:
            self.facts.show_facts(self._facts(line))

    def _facts(self, line: AuditLine) -> list[Fact]:
        subject = f"{audit_word(line.kind)}   {subject_words(line)}".rstrip()
        done = f"{local_time(line.at)}   ·   {who_words(line)}   ·   {subject}"
        facts = [Fact(self.tr("Event"), done)]
        facts += [
            Fact(change.name or self.tr("Value"), f"{change.before}  →  {change.after}") for change in changes_of(line)
        ]
        return [*facts, Fact(self.tr("Reason"), reason_words(line) or NOTHING)]

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.lines)
        dress_row_table(table, self.tr("Audit trail"))
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = table.verticalHeader(), table.horizontalHeader()
        if rows is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
        for column, width in _WIDTHS_PX.items():
            table.setColumnWidth(column, width)
        if columns is not None:
            columns.setStretchLastSection(False)
            columns.setHighlightSections(False)
            columns.setSectionResizeMode(Column.CHANGE, QHeaderView.ResizeMode.Stretch)
            columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if (selection := table.selectionModel()) is not None:
            selection.currentRowChanged.connect(lambda now, _before: self._show_line(now.row()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.filters)
        column.addWidget(self.summary)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.table)
        halves.addWidget(self.facts)
        self.facts.setMinimumHeight(_LEAST_LINE_PX)
        halves.setSizes([_LIST_PARTS * _MUCH_PX, _LINE_PARTS * _MUCH_PX])
        halves.setChildrenCollapsible(False)
        place = QWidget()
        self._place = QStackedLayout(place)
        self._place.addWidget(halves)
        self._place.addWidget(self.notice)
        column.addWidget(place, 1)
