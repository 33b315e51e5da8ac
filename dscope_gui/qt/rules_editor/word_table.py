"""A table of words to choose rows from: lines may be several, columns as wide as they need be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QItemSelectionModel, Qt
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.qt.widgets.line_breaks import HYPHEN, after_hyphens

_ROW_PX: Final = 44
_WIDEST_PX: Final = 340
_PARTS: Final = 8
"""Of the width: so much may be given to a column on a large screen."""
_PADDING: Final = "QTableView::item { padding: 2px 8px; } QHeaderView::section { padding: 6px 8px; }"


class WordTable(QTableWidget):
    """`stretched` : column that takes the room that is left. `widest_px` : of the others; longer words are broken.

    `many` : several rows may be chosen at once.
    """

    def __init__(
        self,
        name: str,
        heads: Sequence[str],
        *,
        stretched: int,
        widest_px: int = _WIDEST_PX,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(0, len(heads), parent)
        self._stretched, self._widest_px = stretched, widest_px
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet(_PADDING)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        if (rows := self.verticalHeader()) is not None:
            rows.setVisible(False)
            rows.setMinimumSectionSize(_ROW_PX)
        if (header := self.horizontalHeader()) is not None:
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def show_rows(self, rows: Sequence[Sequence[str]], tips: Sequence[str] = ()) -> None:
        """Words by row and column. `tips` : for each row, where its words may be cut off."""
        self._size_rows(QHeaderView.ResizeMode.Fixed)  # else each word set measures its whole row anew
        self.setRowCount(len(rows))
        for number, words in enumerate(rows):
            for column, word in enumerate(words):
                item = QTableWidgetItem(after_hyphens(word))
                item.setToolTip(tips[number] if tips else word)
                self.setItem(number, column, item)
        self._fit()

    def choose_row(self, row: int) -> None:
        """This one alone, whatever keys are held down."""
        flags = QItemSelectionModel.SelectionFlag
        model, index = self.selectionModel(), self.indexFromItem(self.item(row, 0))
        if model is not None and index.isValid():
            model.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def words(self) -> list[list[str]]:
        """What is shown."""
        rows, columns = range(self.rowCount()), range(self.columnCount())
        items = [[self.item(row, column) for column in columns] for row in rows]
        return [["" if item is None else item.text().replace(HYPHEN, "-") for item in row] for row in items]

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        if header is None:
            return
        header.setMaximumSectionSize(max(self._widest_px, self.width() // _PARTS))
        self.resizeColumnsToContents()
        header.setMaximumSectionSize(-1)
        header.setSectionResizeMode(self._stretched, QHeaderView.ResizeMode.Stretch)
        self._size_rows(QHeaderView.ResizeMode.ResizeToContents)

    def _size_rows(self, mode: QHeaderView.ResizeMode) -> None:
        if (rows := self.verticalHeader()) is not None:
            rows.setSectionResizeMode(mode)
