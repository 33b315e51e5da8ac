"""Lines of the audit trail as a table that asks for more when it is scrolled to its end."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PyQt6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, pyqtSignal

from dscope_gui.domain.audit import AuditLine
from dscope_gui.qt.audit.kind_words import audit_word
from dscope_gui.qt.audit.recorded_words import reason_words, subject_words
from dscope_gui.qt.audit.value_words import change_words
from dscope_gui.qt.widgets.wording import role_word

PAGE_LINES: Final = 200


class Column(IntEnum):
    AT = 0
    BY = 1
    KIND = 2
    SUBJECT = 3
    CHANGE = 4
    REASON = 5


class AuditLineModel(QAbstractTableModel):
    """`wanted(int)` : lines from this one on are about to be seen."""

    wanted = pyqtSignal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[AuditLine] = []
        self._total = 0
        self._asked = 0

    def show_lines(self, total: int, lines: Sequence[AuditLine]) -> None:
        """Other lines from now on, the first of so many."""
        self.beginResetModel()
        self._lines, self._total, self._asked = list(lines), total, len(lines)
        self.endResetModel()

    def add(self, first: int, lines: Sequence[AuditLine]) -> None:
        """What was wanted; anything else is of an older question."""
        if first != len(self._lines) or not lines:
            return
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self._lines += lines
        self.endInsertRows()

    def line(self, row: int) -> AuditLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and self._asked == len(self._lines) < self._total

    def fetchMore(self, _parent: QModelIndex) -> None:
        self._asked += PAGE_LINES
        self.wanted.emit(len(self._lines))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _titles()[Column(section)]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is not None and role == Qt.ItemDataRole.DisplayRole:
            return text_of(line, Column(index.column()))
        if line is not None and role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(line, Column(index.column()))
        return None


def text_of(line: AuditLine, column: Column) -> str:
    return {
        Column.AT: f"{line.at.astimezone():%Y-%m-%d %H:%M:%S}",
        Column.BY: who_words(line),
        Column.KIND: audit_word(line.kind),
        Column.SUBJECT: subject_words(line),
        Column.CHANGE: change_words(line),
        Column.REASON: reason_words(line),
    }[column]


def tip_of(line: AuditLine, column: Column) -> str:
    """What may be cut off in the cell, and as it is kept and searched for, where that is not the same."""
    shown = text_of(line, column)
    kept = {Column.SUBJECT: line.subject, Column.REASON: line.reason}.get(column, shown)
    return shown if kept == shown else f"{shown}\n{kept}"


def who_words(line: AuditLine) -> str:
    """Name and role; the program itself where nobody did it."""
    role = "" if line.role is None else role_word(line.role)
    if line.by and role:
        return f"{line.by} ({role})"
    return line.by or role or QCoreApplication.translate("Audit", "the program")


def _titles() -> dict[Column, str]:
    translate = QCoreApplication.translate
    return {
        Column.AT: translate("Audit", "When"),
        Column.BY: translate("Audit", "Who"),
        Column.KIND: translate("Audit", "What"),
        Column.SUBJECT: translate("Audit", "Of what"),
        Column.CHANGE: translate("Audit", "Before → after"),
        Column.REASON: translate("Audit", "Reason"),
    }
