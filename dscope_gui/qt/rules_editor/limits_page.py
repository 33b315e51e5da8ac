"""The acceptance table with the bands of the chosen cell below it, beside the zones as rings on a picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from dscope_gui.domain.rule_problems import Place, RuleProblem
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.qt.rules_editor.bands_editor import BandsEditor
from dscope_gui.qt.rules_editor.ring_edges import MovedEdge
from dscope_gui.qt.rules_editor.rings_view import RingsView
from dscope_gui.qt.rules_editor.specimen import Specimen
from dscope_gui.qt.rules_editor.zone_row import ZoneData
from dscope_gui.qt.rules_editor.zones_editor import ZonesEditor

_RINGS_PX: Final = 300
_ROW_PX: Final = 826
_TALL_PX, _LOW_PX = 320, 180
_PADDING_PX: Final = 8


class LimitsPage(QWidget):
    """`value` gives the zones with their limits, from the inside out."""

    value_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zones, self.bands, self.rings = ZonesEditor(), BandsEditor(), RingsView()
        self._problems: tuple[RuleProblem, ...] = ()
        self._lay_out()
        self.zones.value_changed.connect(self._zones_changed)
        self.zones.chosen_changed.connect(self._show_cell)
        self.bands.value_changed.connect(self._take_bands)
        self.rings.zone_chosen.connect(self._choose_zone)
        self.rings.edge_settled.connect(self._take_edge)

    def value(self) -> list[ZoneData]:
        return self.zones.value()

    def set_value(self, zones: Sequence[ZoneData], unit: str) -> None:
        """Silent."""
        self.zones.set_unit(unit)
        self.zones.set_value(zones)

    def set_read_only(self, is_read_only: bool) -> None:
        self.zones.set_read_only(is_read_only)
        self.bands.set_read_only(is_read_only)
        self.rings.set_editable(not is_read_only)

    def show_problems(self, problems: Sequence[RuleProblem]) -> None:
        self._problems = tuple(problems)
        self.zones.show_problems(problems)
        self._show_problems_of_cell()

    def show_rule_set(self, rule_set: RuleSet) -> None:
        """As rings; while something is wrong they stay as they were."""
        self.rings.set_rule_set(rule_set)

    def show_specimen(self, specimen: Specimen | None) -> None:
        self.rings.set_inspection(specimen)

    def field_at(self, place: Place) -> QWidget | None:
        """The field of a zone or a band; its cell is chosen."""
        if place.zone is None or place.zone >= len(self.zones.rows):
            return self.zones.add
        row = self.zones.rows[place.zone]
        if place.column:
            self.zones.choose(place.zone, place.column)
            return self.bands.field_at(place)
        return row.fields.get(place.name, row.fields["name"])

    def _show_cell(self) -> None:
        row, column = self.zones.chosen_row, self.zones.chosen[1]
        if row is not None:
            self.bands.set_value(row.title, column, row.cells[column].bands)
            self.rings.choose(row.fields["name"].text())
            self._show_problems_of_cell()

    def _show_problems_of_cell(self) -> None:
        zone, column = self.zones.chosen
        self.bands.show_problems(
            [one for one in self._problems if (one.place.zone, one.place.column) == (zone, column)]
        )

    def _take_bands(self) -> None:
        if (row := self.zones.chosen_row) is not None:
            row.cells[self.zones.chosen[1]].show_bands(self.bands.value())
            self.value_changed.emit()

    def _zones_changed(self) -> None:
        self._show_cell()
        self.value_changed.emit()

    def _choose_zone(self, name: str) -> None:
        names = [row.fields["name"].text() for row in self.zones.rows]
        if name in names:
            self.zones.choose(names.index(name), self.zones.chosen[1])

    def _take_edge(self, moved: MovedEdge) -> None:
        """An edge belongs to two zones."""
        zones = self.zones.value()
        place = next((number for number, zone in enumerate(zones) if zone["name"] == moved.zone), None)
        if place is None:
            return
        zones[place]["outer"] = moved.outer
        if place + 1 < len(zones):
            zones[place + 1]["inner"] = moved.outer
        self.zones.set_value(zones)
        self.value_changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(_scrolled(self.bands))
        below.addWidget(self.rings)
        below.setSizes([_ROW_PX, _RINGS_PX])
        below.setStretchFactor(0, 1)
        below.setStretchFactor(1, 2)
        below.setChildrenCollapsible(False)
        self.rings.setMinimumSize(_RINGS_PX, _LOW_PX)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(self.zones)
        whole.addWidget(below)
        whole.setSizes([_TALL_PX, _LOW_PX])
        whole.setStretchFactor(0, 0)
        whole.setStretchFactor(1, 1)
        whole.setChildrenCollapsible(False)
        column.addWidget(whole)


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setMinimumSize(_ROW_PX, _LOW_PX)
    body.setContentsMargins(0, 0, _PADDING_PX, 0)
    return area
