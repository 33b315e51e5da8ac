"""The inspections whose verdict would change; one click opens the picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PyQt6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QTableView, QWidget

from dscope_gui.qt.rules_editor.sandbox.flip_words import flip_signs, flip_words
from dscope_gui.qt.widgets.reason_wording import reason_sentence
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.workstation.rejudging import Flip, FlipKind

_ROW_PX: Final = 52
"""Two lines: why it would be judged otherwise is a sentence."""
_WIDTHS_PX: Final = (70, 116, 130)
_PADDING: Final = "QTableView::item { padding: 0 6px; } QHeaderView::section { padding: 6px 6px; }"
_OPENING_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ORDER: Final = tuple(FlipKind)
_Root = QModelIndex


class FlipList(QTableView):
    """Signals
    -------
    opened(Flip) : clicked, or Enter was pressed on it.
    """

    opened = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flips = _FlipModel(self)
        self.setModel(self.flips)
        dress_row_table(self, self.tr("Inspections whose verdict changes"))
        self.setStyleSheet(_PADDING)
        self._set_up_headers()
        self.clicked.connect(self._open)

    def show_flips(self, flips: Sequence[Flip]) -> None:
        """What was chosen stays chosen, and in sight what was in sight."""
        if tuple(flips) == self.flips.flips:
            return
        chosen, bar = self.current(), self.verticalScrollBar()
        place = bar.value() if bar is not None else 0
        self.flips.show_flips(flips)
        if chosen is not None and (row := self.flips.row_of(chosen.id)) is not None:
            self.selectRow(row)
        if bar is not None:
            bar.setValue(place)

    def current(self) -> Flip | None:
        index = self.currentIndex()
        return self.flips.flip(index.row()) if index.isValid() else None

    def step(self, by: int) -> Flip | None:
        """Choose the one before or after; None at the end."""
        row = self.currentIndex().row() + by
        if not 0 <= row < self.flips.rowCount():
            return None
        self.selectRow(row)
        return self.current()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in _OPENING_KEYS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (flip := self.flips.flip(index.row())) is not None:
            self.opened.emit(flip)

    def _set_up_headers(self) -> None:
        if (rows := self.verticalHeader()) is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
        for column, width in enumerate(_WIDTHS_PX):
            self.setColumnWidth(column, width)
        if (header := self.horizontalHeader()) is not None:
            header.setStretchLastSection(True)
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _FlipModel(QAbstractTableModel):
    """Those that would fail first, then those that would pass, each the newest first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.flips: tuple[Flip, ...] = ()
        self._rows: list[Flip] = []
        self._heads = (
            self.tr("Flip"),
            self.tr("Time"),
            self.tr("Serial, part"),
            self.tr("Reason"),
        )

    def show_flips(self, flips: Sequence[Flip]) -> None:
        self.beginResetModel()
        self.flips = tuple(flips)
        newest = sorted(flips, key=lambda flip: flip.captured_at, reverse=True)
        self._rows = sorted(newest, key=lambda flip: _ORDER.index(flip.kind))
        self.endResetModel()

    def flip(self, row: int) -> Flip | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, inspection_id: str) -> int | None:
        return next((row for row, flip in enumerate(self._rows) if flip.id == inspection_id), None)

    def rowCount(self, parent: QModelIndex = _Root()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _Root()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        flip = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(flip)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((flip_words(flip.kind), *_reasons(flip)))
        return None


def _words(flip: Flip) -> tuple[str, ...]:
    time = f"{flip.captured_at.astimezone():%Y-%m-%d %H:%M}"
    return (
        flip_signs(flip.kind),
        time,
        "\n".join((flip.ticket.serial or "–", flip.ticket.part or "–")),
        next(iter(_reasons(flip)), ""),
    )


def _reasons(flip: Flip) -> list[str]:
    """Why it would fail, or why it failed and would not any more."""
    told = flip.after.reasons or flip.before.reasons
    return [reason_sentence(reason) for reason in told]
