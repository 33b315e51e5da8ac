"""A table that is only read: rows of words, as tall as it must be or scrolling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QResizeEvent, QShowEvent
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.qt.theme.sizes import TABLE_PT

_ROW_PX: Final = 36
_FRAME_PX: Final = 4
_TALL_ROW_PX: Final = 48
_STRETCHED: Final = 1
"""Column of a list that takes the room that is left: the title, after a short name."""
_PADDING: Final = "QTableView::item { padding: 0 8px; } QHeaderView::section { padding: 6px 8px; }"


class PlainTable(QTableWidget):
    """`is_list` : rows are chosen and opened; otherwise the table is as large as its rows and nothing is chosen.

    `is_words` : there are no numbers to be put below each other.
    """

    def __init__(
        self, name: str, *, is_list: bool = False, is_words: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_list, self._is_words = is_list, is_words
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.SingleSelection if is_list else modes.NoSelection)
        if not is_list:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(_PADDING)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        if (header := self.horizontalHeader()) is not None:
            font = header.font()
            font.setPointSize(TABLE_PT - 1)  # as the style sheet draws it, of which Qt knows nothing when it measures
            header.setFont(font)
        if (rows := self.verticalHeader()) is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_TALL_ROW_PX if is_list else _ROW_PX)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """The first column is on the left; the others are, too, in a list, and on the right where there are numbers."""
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(rows))
        for row, words in enumerate(rows):
            for column, word in enumerate(words):
                item = QTableWidgetItem(word)
                item.setTextAlignment(self._side(column) | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self._fit()

    def _side(self, column: int) -> Qt.AlignmentFlag:
        is_left = self._is_list or self._is_words or column == 0
        return Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight

    def _fit(self) -> None:
        header = self.horizontalHeader()
        if header is None:
            return
        for column in range(self.columnCount()):
            if (item := self.horizontalHeaderItem(column)) is not None:
                item.setTextAlignment(self._side(column) | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self._is_list:
            header.setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        self._fit_height()
        if not self._is_list:  # a last column at the other end of the screen is not seen as part of its row
            self.setMaximumWidth(header.length() + _FRAME_PX)

    def showEvent(self, event: QShowEvent | None) -> None:
        """Letters have their size from the style sheet only now; widths that were taken before are those of others."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """All rows, and the bar beneath them where they are too wide."""
        header, bar = self.horizontalHeader(), self.horizontalScrollBar()
        if self._is_list or header is None or bar is None:
            return
        too_wide = header.length() > self.width() - 2 * self.frameWidth()
        below_px = bar.sizeHint().height() if too_wide else 0
        self.setFixedHeight(header.sizeHint().height() + self.rowCount() * _ROW_PX + _FRAME_PX + below_px)
