"""Flips by month and part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PyQt6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dscope_gui.qt.languages import thousands
from dscope_gui.qt.rules_editor.sandbox.flip_words import flip_signs, flip_words, yields_words
from dscope_gui.workstation.rejudging import Cell, FlipKind, Tally

_ROW_PX: Final = 36
_PART = 1
_PADDING: Final = "QTableView::item { padding: 0 4px; } QHeaderView::section { padding: 6px 4px; }"
_Root = QModelIndex


class CellsTable(QTableView):
    """The newest month first, in it the part with most flips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = _CellsModel(self)
        self.setModel(self.cells)
        self.setAccessibleName(self.tr("Flips by month and part"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setStyleSheet(_PADDING)
        self.setTabKeyNavigation(False)
        if (rows := self.verticalHeader()) is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
        if (header := self.horizontalHeader()) is not None:
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(_PART, QHeaderView.ResizeMode.Stretch)

    def show_cells(self, cells: Mapping[Cell, Tally]) -> None:
        self.cells.show_cells(cells)


class _CellsModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Cell, Tally]] = []
        failing, passing = FlipKind.PASS_TO_FAIL, FlipKind.FAIL_TO_PASS
        self._heads = (
            self.tr("Month"),
            self.tr("Part"),
            self.tr("Judged"),
            flip_signs(failing),
            flip_signs(passing),
            self.tr("Yield, %"),
        )
        self._tips = {
            3: flip_words(failing),
            4: flip_words(passing),
            5: self.tr("Share of passes as stored, and under the draft"),
        }

    def show_cells(self, cells: Mapping[Cell, Tally]) -> None:
        self.beginResetModel()
        by_part = sorted(cells.items(), key=lambda pair: (-pair[1].flipped, pair[0].part))
        self._rows = sorted(by_part, key=lambda pair: pair[0].month, reverse=True)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _Root()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _Root()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips.get(section)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(*self._rows[index.row()])[index.column()]
        return None


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column <= _PART else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _words(cell: Cell, tally: Tally) -> tuple[str, ...]:
    return (
        cell.month,
        cell.part or "–",
        thousands(tally.judged),
        thousands(tally.of(FlipKind.PASS_TO_FAIL)),
        thousands(tally.of(FlipKind.FAIL_TO_PASS)),
        yields_words(tally),
    )
