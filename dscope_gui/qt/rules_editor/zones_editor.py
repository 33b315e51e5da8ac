"""The acceptance table: one row for each zone, from the inside out; it is the heart of the editor."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.domain.rule_problems import RuleProblem
from dscope_gui.domain.rule_set import FeatureClass, ZoneUnit
from dscope_gui.qt.rules_editor.new_zone import zone_after
from dscope_gui.qt.rules_editor.words import column_word, field_word, unit_word
from dscope_gui.qt.rules_editor.zone_row import FIELD_PX, GAP_PX, ZoneData, ZoneRow

_AIR_PX: Final = 6


class ZonesEditor(QWidget):
    """`chosen` is the cell whose bands are shown: number of the zone and column.

    Signals
    -------
    value_changed() : by the user. chosen_changed() : another cell was chosen.
    """

    value_changed = pyqtSignal()
    chosen_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ZoneRow] = []
        self.chosen: tuple[int, str] = (0, FeatureClass.SCRATCHES.value)
        self.add = self._key(self.tr("Add zone"), self.tr("A zone outside of the chosen one"))
        self.remove = self._key(self.tr("Remove zone"), self.tr("Take the chosen zone out; its neighbours meet"))
        self.inwards = self._key(self.tr("▲ Inwards"), self.tr("Change places with the next zone inside"))
        self.outwards = self._key(self.tr("▼ Outwards"), self.tr("Change places with the next zone outside"))
        self._unit = QLabel()
        self._rows_box = QVBoxLayout()
        self._is_read_only = False
        self._lay_out()
        self.add.clicked.connect(lambda _checked: self.add_zone())
        self.remove.clicked.connect(lambda _checked: self.remove_zone())
        self.inwards.clicked.connect(lambda _checked: self._move(-1))
        self.outwards.clicked.connect(lambda _checked: self._move(1))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def value(self) -> list[ZoneData]:
        return [row.value() for row in self.rows]

    def set_value(self, zones: Sequence[ZoneData]) -> None:
        """Show zones from the inside out; silent, but for the choice where that zone is no longer there."""
        while len(self.rows) > len(zones):
            self._drop()
        while len(self.rows) < len(zones):
            self._new_row()
        for row, zone in zip(self.rows, zones, strict=True):
            row.set_value(zone)
        self.choose(*self.chosen)

    def set_unit(self, unit: str) -> None:
        self._unit.setText(self.tr("Diameters in µm") if unit == ZoneUnit.UM else self.tr("Diameters in % of cladding"))

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        for row in self.rows:
            row.set_read_only(is_read_only)
        for key in (self.add, self.remove, self.inwards, self.outwards):
            key.setVisible(not is_read_only)

    def show_problems(self, problems: Sequence[RuleProblem]) -> None:
        for number, row in enumerate(self.rows):
            row.show_problems(number, [problem for problem in problems if _concerns(problem, number)])

    def choose(self, zone: int, column: str) -> None:
        """Show this cell as the one that is edited."""
        zone = min(max(zone, 0), len(self.rows) - 1)
        for number, row in enumerate(self.rows):
            for name, cell in row.cells.items():
                cell.setChecked((number, name) == (zone, column))
        self.chosen = (zone, column)
        self._follow()
        self.chosen_changed.emit()

    @property
    def chosen_row(self) -> ZoneRow | None:
        return self.rows[self.chosen[0]] if 0 <= self.chosen[0] < len(self.rows) else None

    def add_zone(self) -> None:
        place = self.chosen[0] + 1
        zones = self.value()
        zones.insert(place, zone_after(zones, place - 1))
        self._show(zones, place)
        self.rows[place].fields["name"].setFocus()
        self.rows[place].fields["name"].selectAll()

    def remove_zone(self) -> None:
        """The zone outside of it begins where it began, so that no gap is left."""
        place, zones = self.chosen[0], self.value()
        if place + 1 < len(zones):
            zones[place + 1]["inner"] = zones[place]["inner"]
        del zones[place]
        self._show(zones, max(place - 1, 0))

    def _move(self, step: int) -> None:
        """The zones change places; the rings stay where they are."""
        place, other = self.chosen[0], self.chosen[0] + step
        zones = self.value()
        for edge in ("inner", "outer"):
            zones[place][edge], zones[other][edge] = zones[other][edge], zones[place][edge]
        zones[place], zones[other] = zones[other], zones[place]
        self._show(zones, other)

    def _show(self, zones: Sequence[ZoneData], chosen: int) -> None:
        self.chosen = (chosen, self.chosen[1])
        self.set_value(deepcopy(list(zones)))
        self.value_changed.emit()

    def _new_row(self) -> None:
        row = ZoneRow()
        row.set_read_only(self._is_read_only)
        row.value_changed.connect(self.value_changed)
        row.cell_chosen.connect(lambda column: self.choose(self.rows.index(row), column))
        self.rows.append(row)
        self._rows_box.addWidget(row)

    def _drop(self) -> None:
        row = self.rows.pop()
        self._rows_box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _follow(self) -> None:
        place, count = self.chosen[0], len(self.rows)
        self.remove.setEnabled(count > 1)
        self.inwards.setEnabled(place > 0)
        self.outwards.setEnabled(place + 1 < count)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whoever types in a row works on that zone."""
        row = next((number for number, row in enumerate(self.rows) if new is not None and row.isAncestorOf(new)), None)
        if row is not None and row != self.chosen[0] and new in self.rows[row].fields.values():
            self.choose(row, self.chosen[1])

    def _lay_out(self) -> None:
        body, area, column = QWidget(), QScrollArea(), QVBoxLayout(self)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_PX)
        inner.addLayout(self._rows_box)
        inner.addStretch(1)
        self._rows_box.setSpacing(GAP_PX)
        area.setWidget(body)
        area.setWidgetResizable(True)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        heads = _heads()
        column.addLayout(heads)
        if (bar := area.verticalScrollBar()) is not None:
            bar.rangeChanged.connect(lambda _least, most: _leave(heads, bar.sizeHint().width() if most else 0))
        column.addWidget(area, 1)
        keys = QHBoxLayout()
        self._unit.setProperty("muted", True)
        keys.addWidget(self._unit, 1)
        for key in (self.inwards, self.outwards, self.remove, self.add):
            keys.addWidget(key)
        column.addLayout(keys)

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key


def _heads() -> QHBoxLayout:
    heads = QHBoxLayout()
    _leave(heads, 0)
    heads.setSpacing(GAP_PX)
    for name, width_px in FIELD_PX.items():
        label = _head(field_word(name))
        label.setFixedWidth(width_px)
        heads.addWidget(label)
    for feature in FeatureClass:
        heads.addWidget(_head(f"{column_word(feature)}, {unit_word(ZoneUnit.UM)}"), 1)
    return heads


def _leave(heads: QHBoxLayout, right_px: int) -> None:
    """As much as the bar beside the rows takes, so that every head stands above its column."""
    heads.setContentsMargins(0, _AIR_PX, right_px, 0)


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("muted", True)
    label.setMinimumWidth(1)
    return label


def _concerns(problem: RuleProblem, zone: int) -> bool:
    return any(place.zone == zone for place in problem.places)
