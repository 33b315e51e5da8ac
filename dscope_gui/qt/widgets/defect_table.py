"""The table of defects: row and marker on the picture select each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QEvent, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.qt.theme import Colors, colors_of
from dscope_gui.qt.widgets.defect_rows import DefectRow
from dscope_gui.qt.widgets.judge_words import sure_words
from dscope_gui.qt.widgets.line_breaks import together
from dscope_gui.qt.widgets.markers import signs_of
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.qt.widgets.wording import (
    OWN_DIRT_SIGN,
    excluded_words,
    kind_word,
    ok_sign,
    ok_word,
    own_dirt_word,
    zone_letter,
    zone_title,
)

_ROW_PX: Final = 48
_POINTS: Final = 12
_STRETCHED: Final = 4
_TYPE: Final = 1
_LEAST_TYPE_PX: Final = 106
_LEAST_COLUMN_PX: Final = 24
_HEAD_ROOM_PX: Final = 1
"""Little, as titles are drawn smaller than the words that they are measured like."""
_UNIT: Final = " µm"
"""Stands in the header; in every cell it would take the room of the limits on a small screen."""


class DefectTable(QTableWidget):
    """One row for each defect, in the order given; the first has number 1 as on the picture.

    Signals
    -------
    row_selected(str) : id of the defect whose row the user chose.
    """

    row_selected = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DefectRow, ...] = ()
        self._selected: str | None = None
        self._empty_text = ""
        self._set_up()
        self._set_headers()
        self.itemSelectionChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[DefectRow]) -> None:
        """Replace all rows; none at all says that no defects were found."""
        self._fill(rows)
        self._empty_text = self.tr("No defects found")

    def clear_rows(self) -> None:
        """Say nothing: nothing was looked for yet."""
        self._fill(())
        self._empty_text = ""

    def select(self, defect_id: str | None) -> None:
        """Choose a defect's row without telling; None or an unknown id chooses none."""
        number = self.number_of(defect_id)
        self._selected = defect_id if number else None
        if number is None:
            self.clearSelection()
            self.setCurrentItem(None)
        else:
            self.selectRow(number - 1)
            self.scrollToItem(self.item(number - 1, 0))

    @property
    def selected(self) -> str | None:
        return self._selected

    @property
    def rows(self) -> tuple[DefectRow, ...]:
        return self._rows

    @property
    def empty_text(self) -> str:
        return self._empty_text

    def number_of(self, defect_id: str | None) -> int | None:
        """The number of a defect as it stands in the table and on the picture."""
        return next((n for n, row in enumerate(self._rows, start=1) if row.id == defect_id), None)

    def paintEvent(self, event: QPaintEvent | None) -> None:
        super().paintEvent(event)
        viewport = self.viewport()
        if self._rows or not self._empty_text or viewport is None:
            return
        painter = QPainter(viewport)
        painter.setPen(QColor(colors_of(self).muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(viewport.rect(), flags, self._empty_text)
        painter.end()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange and self._rows:
            selected = self._selected
            self._fill(self._rows)
            self.select(selected)

    def _set_up(self) -> None:
        font = QFont(self.font())
        font.setPointSize(_POINTS)
        self.setFont(font)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_row_table(self, self.tr("Defects"))
        self.setToolTip(self.tr("Choose a row to see its defect on the picture; keys 1 to 9 do the same"))

    def _set_headers(self) -> None:
        headers = (
            self.tr("#"),
            self.tr("Type"),
            self.tr("Zone"),
            self.tr("µm ± U"),
            self.tr("Limit"),
            self.tr("OK"),
        )
        self.setWordWrap(True)  # a limit takes two lines where it must; rows keep their height, for what else there is
        self.setColumnCount(len(headers))
        self.setHorizontalHeaderLabels(headers)
        across, down = self.horizontalHeader(), self.verticalHeader()
        if across is None or down is None:
            return
        down.hide()
        down.setDefaultSectionSize(_ROW_PX)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
        across.setHighlightSections(False)
        across.setMinimumSectionSize(_LEAST_COLUMN_PX)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _fill(self, rows: Sequence[DefectRow]) -> None:
        self._selected, self._rows = None, tuple(rows)
        self.clearSelection()
        self.setRowCount(len(rows))
        colors = colors_of(self)
        for place, row in enumerate(rows):
            for column, item in enumerate(self._items(place + 1, row, colors)):
                self.setItem(place, column, item)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """As narrow as their words; Qt keeps room for a sign of sorting, which the limits need on a small screen."""
        across = self.horizontalHeader()
        if across is None:
            return
        for column in range(self.columnCount()):
            head = self.horizontalHeaderItem(column)
            title = 0 if head is None else across.fontMetrics().horizontalAdvance(head.text()) + _HEAD_ROOM_PX
            if column != _STRETCHED:
                words = self._types_px() if column == _TYPE else self.sizeHintForColumn(column)
                self.setColumnWidth(column, max(title, words))

    def _types_px(self) -> int:
        """What the kinds of defects need; the longer words for own dirt take two lines, so that limits have room."""
        kinds = [place for place, row in enumerate(self._rows) if not row.is_excluded]
        hints = [self.sizeHintForIndex(self.indexFromItem(self.item(place, _TYPE))).width() for place in kinds]
        return max(hints, default=_LEAST_TYPE_PX)

    def _items(self, number: int, row: DefectRow, colors: Colors) -> tuple[QTableWidgetItem, ...]:
        words = excluded_words() if row.is_excluded else ok_word(row.ok, near=row.near)
        named = "\n".join(filter(None, (f"{kind_word(row.kind)} {row.id}", sure_words(row.judges))))
        ok = _item(ok_sign(row.ok, near=row.near), words)
        ok.setForeground(QColor(_ok_color(row.ok, colors)))
        items = (
            _item(str(number)),
            _item(_type(row), named),
            _item(zone_letter(row.zone), zone_title(row.zone)),
            _item(row.size.removesuffix(_UNIT), row.size),
            _item(together((row.limit or "–").removesuffix(_UNIT)), row.limit),
            ok,
        )
        if row.ok is False:
            for item in items:
                item.setFont(self._bold())
        if row.is_excluded:
            for item in items:
                item.setForeground(QColor(colors.muted))
        return items

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _tell(self) -> None:
        chosen = self.selectedItems()
        defect_id = self._rows[chosen[0].row()].id if chosen else None
        if defect_id is not None and defect_id != self._selected:
            self._selected = defect_id
            self.row_selected.emit(defect_id)


def _type(row: DefectRow) -> str:
    if row.is_excluded:
        return together(f"{OWN_DIRT_SIGN} {own_dirt_word()}")
    return " ".join(
        filter(None, (signs_of(offends=row.ok is False, disputed=row.judges.disputed), kind_word(row.kind)))
    )


def _item(text: str, tip: str = "") -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(tip or text)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, tip or text)
    return item


def _ok_color(ok: bool | None, colors: Colors) -> str:
    return colors.muted if ok is None else colors.good if ok else colors.fault
