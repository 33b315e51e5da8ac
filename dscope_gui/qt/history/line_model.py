"""The lines of the history as a table that fetches only what is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PyQt6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, pyqtSignal

from dscope_gui.domain.history import HistoryLine
from dscope_gui.qt.history.line_columns import Column, alignment_of, full_text_of, text_of, title_of

PAGE_LINES: Final = 100
_MOST_PAGES: Final = 100
"""Kept in memory; what was looked at first is fetched again when needed."""
_PAGES_AT_ONCE: Final = 3

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The whole `HistoryLine`, None as long as it has not come."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of lines: so many from the one at `first`."""

    first: int
    lines: int


class LineModel(QAbstractTableModel):
    """Knows how many lines there are and holds those that were looked at; the view asks for the others by painting.

    Lines can be marked for an export; marks outlive a new search.
    """

    wanted = pyqtSignal(object)
    """A `Stretch` that is on the screen and not here yet."""
    marks_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: dict[int, tuple[HistoryLine, ...]] = {}
        self._missing: set[int] = set()
        self._marked: dict[str, HistoryLine] = {}
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)

    def show_lines(self, total: int, lines: Sequence[HistoryLine]) -> None:
        """Begin a new list with its first lines."""
        self.beginResetModel()
        self._total = total
        self._pages.clear()
        self._missing.clear()
        self._keep(0, lines)
        self.endResetModel()

    def fill(self, first: int, lines: Sequence[HistoryLine]) -> None:
        """Lines that were wanted; `first` is the beginning of a page."""
        self._keep(first, lines)
        last = min(first + len(lines), self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def line(self, row: int) -> HistoryLine | None:
        page = self._pages.get(row // PAGE_LINES)
        place = row % PAGE_LINES
        return page[place] if page is not None and place < len(page) else None

    def marked(self) -> tuple[HistoryLine, ...]:
        """The newest first, as in the list."""
        return tuple(sorted(self._marked.values(), key=lambda line: (line.captured_at, line.id), reverse=True))

    def toggle_mark(self, row: int) -> None:
        line = self.line(row)
        if line is None:
            return
        if self._marked.pop(line.id, None) is None:
            self._marked[line.id] = line
        index = self.index(row, Column.MARK)
        self.dataChanged.emit(index, index)
        self.marks_changed.emit()

    def unmark_all(self) -> None:
        self._marked.clear()
        if self._total:
            self.dataChanged.emit(self.index(0, Column.MARK), self.index(self._total - 1, Column.MARK))
        self.marks_changed.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return title_of(Column(section))
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(Column(section))
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(column)
        line = self.line(index.row())
        if line is None:
            self._miss(index.row())
            return "…" if role == Qt.ItemDataRole.DisplayRole and column is Column.TIME else None
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(line, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return full_text_of(line, column)
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.MARK:
            return Qt.CheckState.Checked if line.id in self._marked else Qt.CheckState.Unchecked
        return line if role == LINE_ROLE else None

    def _keep(self, first: int, lines: Sequence[HistoryLine]) -> None:
        for start in range(0, len(lines), PAGE_LINES):
            page = (first + start) // PAGE_LINES
            self._pages.pop(page, None)
            self._pages[page] = tuple(lines[start : start + PAGE_LINES])
        while len(self._pages) > _MOST_PAGES:
            del self._pages[next(iter(self._pages))]

    def _miss(self, row: int) -> None:
        page = row // PAGE_LINES
        if row >= self._total or page in self._missing or page in self._pages:
            return
        self._missing.add(page)
        self._asking.start()

    def _ask(self) -> None:
        """All pages that the last painting missed, but not those that were only scrolled past."""
        if not self._missing:
            return
        last = max(self._missing)
        first = max(min(self._missing), last - _PAGES_AT_ONCE + 1)
        self._missing.clear()
        self.wanted.emit(Stretch(first * PAGE_LINES, (last - first + 1) * PAGE_LINES))
