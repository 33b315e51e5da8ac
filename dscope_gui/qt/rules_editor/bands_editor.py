"""The bands of one cell of the table, one row each; a new one fills the gap that is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.rule_problems import Place, RuleProblem
from dscope_gui.domain.rule_set import FeatureClass
from dscope_gui.qt.rules_editor.band_row import BandRow
from dscope_gui.qt.rules_editor.band_words import BandData
from dscope_gui.qt.rules_editor.gap_filling import next_band
from dscope_gui.qt.rules_editor.problem_words import problem_words
from dscope_gui.qt.rules_editor.words import FAULT_SIGN, column_word, zone_in_words

_GAP_PX: Final = 6
_ALWAYS: Final = frozenset({FeatureClass.SCRATCHES, FeatureClass.DEFECTS})
"""Columns that every zone has; under defects falls whatever has no column of its own."""


class BandsEditor(QWidget):
    """`value` gives the bands, None where the column is not listed in this zone."""

    value_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("subheading", True)
        self.listed = QCheckBox(self.tr("Listed in this zone"))
        self.add = QPushButton(self.tr("Add band"))
        self.told = QLabel()
        self.rows: list[BandRow] = []
        self._rows_box = QVBoxLayout()
        self._column = FeatureClass.SCRATCHES.value
        self._is_read_only = False
        self._lay_out()
        self.listed.clicked.connect(lambda _checked: self._list())
        self.add.clicked.connect(lambda _checked: self.add_band())

    def value(self) -> list[BandData] | None:
        """As files hold them."""
        return [row.value() for row in self.rows] if self.listed.isChecked() else None

    def set_value(self, zone_title: str, column: str, bands: Sequence[BandData] | None) -> None:
        """Show a cell; silent."""
        self._column = column
        self.heading.setText(
            self.tr("Zone {zone}: {column}").format(zone=zone_in_words(zone_title), column=column_word(column))
        )
        self.listed.setVisible(FeatureClass(column) not in _ALWAYS)
        self.listed.setChecked(bands is not None)
        self._show_bands(bands or ())

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self.listed.setEnabled(not is_read_only)
        for row in self.rows:
            row.set_read_only(is_read_only)
        self._follow()

    def show_problems(self, problems: Sequence[RuleProblem]) -> None:
        """Those of this cell: beside the bands they are about, or above them all."""
        whole = [problem_words(problem) for problem in problems if problem.place.band is None]
        self.told.setText("\n".join(f"{FAULT_SIGN} {words}" for words in whole))
        self.told.setVisible(bool(whole))
        for number, row in enumerate(self.rows):
            row.show_problems([problem for problem in problems if _is_about(problem, number)])

    def field_at(self, place: Place) -> QWidget:
        """The field to type in for a problem there."""
        if place.band is None or place.band >= len(self.rows):
            return self.add
        row = self.rows[place.band]
        return row.fields.get(place.name, row.wording)

    def add_band(self) -> None:
        """One that goes on where the bands there are end, or lies in the gap between two."""
        row = self._new_row()
        row.set_value(next_band([other.value() for other in self.rows[:-1]]))
        self._follow()
        row.wording.setFocus()
        row.wording.selectAll()
        self.value_changed.emit()

    def _list(self) -> None:
        if self.listed.isChecked() and not self.rows:
            self._new_row().set_value(next_band([]))
        self._follow()
        self.value_changed.emit()

    def _show_bands(self, bands: Sequence[BandData]) -> None:
        while len(self.rows) > len(bands):
            self._drop(self.rows[-1])
        while len(self.rows) < len(bands):
            self._new_row()
        for row, band in zip(self.rows, bands, strict=True):
            row.set_value(band)
        self._follow()

    def _new_row(self) -> BandRow:
        row = BandRow()
        row.set_read_only(self._is_read_only)
        row.value_changed.connect(self.value_changed)
        row.remove_wanted.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._rows_box.addWidget(row)
        return row

    def _remove(self, row: BandRow) -> None:
        self._drop(row)
        self.add.setFocus()
        self.value_changed.emit()

    def _drop(self, row: BandRow) -> None:
        self.rows.remove(row)
        self._rows_box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _follow(self) -> None:
        is_listed = self.listed.isChecked()
        for row in self.rows:
            row.setVisible(is_listed)
        self.add.setVisible(is_listed and not self._is_read_only)

    def _lay_out(self) -> None:
        self.add.setProperty("compact", True)
        self.add.setToolTip(self.tr("Add a band that goes on where the bands there are leave off (Alt+B)"))
        self.add.setShortcut("Alt+B")
        self.told.setProperty("fault", True)
        self.told.setWordWrap(True)
        self.told.hide()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.listed)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(head)
        column.addWidget(self.told)
        self._rows_box.setSpacing(_GAP_PX)
        column.addLayout(self._rows_box)
        column.addStretch(1)


def _is_about(problem: RuleProblem, band: int) -> bool:
    return any(place.band == band for place in problem.places)
