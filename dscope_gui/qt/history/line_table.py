"""The list of inspections as a table to scroll, open and mark in."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QModelIndex, Qt, pyqtSignal
from PyQt6.QtGui import QFont, QFontMetrics, QKeyEvent
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine
from dscope_gui.qt.history.answer_cell import AnswerCell
from dscope_gui.qt.history.line_columns import Column, title_of
from dscope_gui.qt.history.line_model import LineModel
from dscope_gui.qt.history.mark_cell import MarkCell
from dscope_gui.qt.theme.sizes import TABLE_PT
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.qt.widgets.wording import answer_sign, answer_word

_ROW_PX: Final = 44
_WIDTHS_PX: Final = {
    Column.MARK: 44,
    Column.TIME: 154,
    Column.ANSWER: 108,
    Column.SERIAL: 128,
    Column.PART: 104,
    Column.LOT: 92,
    Column.OPERATOR: 80,
    Column.DEFECTS: 60,
    Column.CLEANINGS: 52,
    Column.BOOKED: 56,
}
_PILL_PX: Final = 26
"""Around the answer's word: the margins of the cell and the round ends."""
_HEAD_PX: Final = 8
_OPENING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineTable(QTableView):
    """Double tap or Enter opens, a tap on the box or Space marks."""

    opened = pyqtSignal(object)
    """The `HistoryLine` that is wanted whole."""
    line_chosen = pyqtSignal()

    def __init__(self, lines: LineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setModel(lines)
        self.setItemDelegateForColumn(Column.ANSWER, AnswerCell(self))
        self.setItemDelegateForColumn(Column.MARK, MarkCell(self))
        self._set_up()
        self.doubleClicked.connect(self._double_clicked)
        self.clicked.connect(self._clicked)
        if (selection := self.selectionModel()) is not None:
            selection.currentRowChanged.connect(lambda _now, _before: self.line_chosen.emit())
        lines.modelReset.connect(self.line_chosen)

    def current(self) -> HistoryLine | None:
        index = self.currentIndex()
        return self._lines.line(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in _OPENING_KEYS:
            self._open(self.currentIndex())
        elif event is not None and event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._lines.toggle_mark(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        dress_row_table(self, self.tr("Inspections"))
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        if rows is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
            rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in _WIDTHS_PX.items():
            self.setColumnWidth(column, max(width, self._words_px(column)))
        if columns is not None:
            columns.setStretchLastSection(True)
            columns.setHighlightSections(False)

    def _words_px(self, column: Column) -> int:
        """What its title needs, or the longest answer on its pill, in the language in force."""
        font = QFont(self.font())
        if column is Column.ANSWER:
            font.setBold(True)
            letters = QFontMetrics(font)
            return _PILL_PX + max(letters.horizontalAdvance(f"{answer_sign(one)} {answer_word(one)}") for one in Answer)
        font.setPointSize(TABLE_PT - 1)  # as the style sheet has it
        return _HEAD_PX + QFontMetrics(font).horizontalAdvance(title_of(column))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.MARK:
            self._lines.toggle_mark(index.row())

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.MARK:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (line := self._lines.line(index.row())) is not None:
            self.opened.emit(line)
