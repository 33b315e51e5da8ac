"""Two rule sets side by side, row by row; those that differ have a ground of their own, a sign and a word."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt, pyqtSignal
from PyQt6.QtGui import QBrush, QColor
from PyQt6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from dscope_gui.domain.rule_diff import Difference, DiffRow, compare_rule_sets
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.qt.rules_editor.diff_rows import diff_words
from dscope_gui.qt.rules_editor.word_table import WordTable
from dscope_gui.qt.theme import colors_of

_GAP_PX: Final = 6
_BEFORE, _AFTER = 2, 3
_TINT: Final = 38
"""Of 255, of the accent upon the ground of a row that differs."""


class DiffTable(QWidget):
    """Signals
    -------
    shown(int) : so many rows differ.
    """

    shown = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DiffRow, ...] = ()
        self.only = QCheckBox(self.tr("Only what differs"))
        self.only.setChecked(True)
        self.count = QLabel()
        heads = (self.tr("Difference"), self.tr("Where"), self.tr("First"), self.tr("Second"))
        self.table = WordTable(self.tr("Comparison"), heads, stretched=_AFTER)
        above, column = QHBoxLayout(), QVBoxLayout(self)
        above.addWidget(self.count, 1)
        above.addWidget(self.only)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        self.only.toggled.connect(lambda _on: self._show())

    def compare(self, before: RuleSet | None, after: RuleSet, *, names: tuple[str, str]) -> None:
        """`before` : None where there is nothing to compare with. `names` : at the heads of the two columns."""
        self._rows = () if before is None else compare_rule_sets(before, after)
        for column, name in ((_BEFORE, names[0]), (_AFTER, names[1])):
            if (head := self.table.horizontalHeaderItem(column)) is not None:
                head.setText(name)
        self._show()

    @property
    def differing(self) -> tuple[DiffRow, ...]:
        return tuple(row for row in self._rows if row.difference is not Difference.SAME)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._show()

    def _show(self) -> None:
        rows = self.differing if self.only.isChecked() else self._rows
        self.table.show_rows(diff_words(rows))
        self._tint(rows)
        if (header := self.table.horizontalHeader()) is not None:
            header.setSectionResizeMode(_BEFORE, QHeaderView.ResizeMode.Stretch)
        count = len(self.differing)
        same = self.tr("= Nothing differs") if self._rows else self.tr("Nothing to compare with")
        differs = self.tr("≠ One row differs") if count == 1 else self.tr("≠ {count} rows differ").format(count=count)
        self.count.setText(differs if count else same)
        self.shown.emit(count)

    def _tint(self, rows: tuple[DiffRow, ...]) -> None:
        ground = QColor(colors_of(self).accent)
        ground.setAlpha(_TINT)
        for number, row in enumerate(rows):
            for column in range(self.table.columnCount()):
                item = self.table.item(number, column)
                if item is not None:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                    if row.difference is not Difference.SAME:
                        item.setBackground(QBrush(ground))
