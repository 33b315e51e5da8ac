"""All checks that were done: when, by whom, and what came out; a tap opens one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QModelIndex, Qt, pyqtSignal
from PyQt6.QtGui import QColor
from PyQt6.QtWidgets import (
    QHeaderView,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.domain.station_check import CheckResult
from dscope_gui.errors import DScopeError
from dscope_gui.qt.history.place_notice import PlaceNotice
from dscope_gui.qt.station_check.result_panel import ResultPanel
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.check_words import check_summary, doer, outcome_word
from dscope_gui.qt.widgets.row_table import dress_row_table

_ROW_PX: Final = 64
"""A check is opened with a finger."""


class ChecksPage(QWidget):
    """Signals
    -------
    retry_wanted() : read the history once more.
    """

    retry_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.notice, self.opened = QTableWidget(0, 5), PlaceNotice(), ResultPanel()
        self._checks: tuple[CheckResult, ...] = ()
        self._set_up()
        self._place = QStackedLayout()
        for widget in (self.notice, self.table, self.opened):
            self._place.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._place)
        self.notice.retry_wanted.connect(self.retry_wanted)
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        self.opened.closed.connect(self.show_list)

    def show_checks(self, checks: Sequence[CheckResult]) -> None:
        """The newest first."""
        self._checks = tuple(checks)
        self.table.setRowCount(len(self._checks))
        for row, check in enumerate(self._checks):
            self._fill(row, check)
        if self._place.currentWidget() is not self.opened:
            self.show_list()

    def show_list(self) -> None:
        if not self._checks:
            self.notice.show_state(self.tr("No station check yet"), self.tr("Start one on the page Check"))
        self._place.setCurrentWidget(self.table if self._checks else self.notice)

    def show_error(self, error: DScopeError) -> None:
        self.notice.show_error(error)
        self._place.setCurrentWidget(self.notice)

    def open(self, check: CheckResult) -> None:
        self.opened.show_check(check)
        self._place.setCurrentWidget(self.opened)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self._checks):
            self.open(self._checks[index.row()])

    def _fill(self, row: int, check: CheckResult) -> None:
        texts = (
            f"{check.ended_at.astimezone():%Y-%m-%d %H:%M}",
            outcome_word(check.is_green),
            doer(check),
            check.camera,
            check_summary(check) if check.is_complete else self.tr("broken off: {}").format(check_summary(check)),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(f"{text}   ")
            if column == 1:
                colors = colors_of(self)
                item.setForeground(QColor(colors.good if check.is_green else colors.fault))
            self.table.setItem(row, column, item)

    def _set_up(self) -> None:
        titles = (self.tr("Time"), self.tr("Result"), self.tr("By"), self.tr("Camera"), self.tr("Not green"))
        self.table.setHorizontalHeaderLabels(list(titles))
        dress_row_table(self.table, self.tr("Station checks"))
        rows, columns = self.table.verticalHeader(), self.table.horizontalHeader()
        if rows is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
        if columns is not None:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            columns.setStretchLastSection(True)
            columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
