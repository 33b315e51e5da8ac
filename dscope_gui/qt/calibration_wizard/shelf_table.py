"""The calibrations of a station as a table, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.qt.calibration_wizard.fit_facts import COVERAGE
from dscope_gui.qt.calibration_wizard.words import day, standing_word
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.settings.calibrations import Shelved
from dscope_gui.workstation.calibration_standing import Standing

_ROW_PX: Final = 64
_WIDTHS_PX: Final = (140, 172, 104, 112, 150, 88, 196)

StandingOf = Callable[[Shelved], Standing]


class ShelfTable(QTableWidget):
    """One row for each calibration; one is marked as the one in force."""

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Shelved, ...] = ()
        dress_row_table(self, self.tr("Calibrations"))
        self.itemSelectionChanged.connect(self.chosen)
        self._set_up_headers()

    def show_rows(self, rows: Sequence[Shelved], standing_of: StandingOf, in_force: Path | None) -> None:
        """Replace the table; the one in force is selected."""
        self._rows = tuple(rows)
        self.setRowCount(len(self._rows))
        for row, shelved in enumerate(self._rows):
            is_in_force = shelved.path == in_force
            cells = (self._state(shelved, standing_of, is_in_force=is_in_force), *self._cells(shelved))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(shelved.calibration.note or text)
                font = item.font()
                font.setBold(is_in_force)
                item.setFont(font)
                self.setItem(row, column, item)
            if is_in_force:
                self.selectRow(row)

    def current(self) -> Shelved | None:
        """The selected calibration."""
        rows = {item.row() for item in self.selectedItems()}
        return self._rows[min(rows)] if rows else None

    def _state(self, shelved: Shelved, standing_of: StandingOf, *, is_in_force: bool) -> str:
        word = standing_word(standing_of(shelved))
        return self.tr("● in force\n{}").format(word) if is_in_force else word

    def _cells(self, shelved: Shelved) -> tuple[str, ...]:
        made = shelved.calibration
        return (
            f"{made.made_at.astimezone():%Y-%m-%d %H:%M}",
            made.operator or "–",
            day(made.valid_until),
            made.camera or self.tr("from a file"),
            made.objective or "–",
            f"{made.um_per_px_x:.5f} × {made.um_per_px_y:.5f}",
            f"± {COVERAGE * made.uncertainty_rel:.2%}",
        )

    def _set_up_headers(self) -> None:
        titles = (
            self.tr("State"),
            self.tr("Made"),
            self.tr("By"),
            self.tr("Valid until"),
            self.tr("Camera"),
            self.tr("Objective"),
            self.tr("Scale, µm/px"),
            self.tr("U (k = 2)"),
        )
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        for column, width in enumerate(_WIDTHS_PX):
            self.setColumnWidth(column, width)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        if rows is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
            rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if columns is not None:
            columns.setStretchLastSection(True)
            columns.setHighlightSections(False)
            columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
