"""One zone of the acceptance table: its name, its edges, and a cell for each column."""

from __future__ import annotations

from typing import Any, Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from dscope_gui.domain.rule_problems import Place, RuleProblem
from dscope_gui.domain.rule_set import FeatureClass
from dscope_gui.qt.rules_editor.cell_button import CellButton
from dscope_gui.qt.rules_editor.figures import figure_text, read_figure
from dscope_gui.qt.rules_editor.line import Line, mark
from dscope_gui.qt.rules_editor.problem_words import place_words, problem_words
from dscope_gui.qt.rules_editor.words import FAULT_SIGN, column_word, field_word
from dscope_gui.qt.theme.sizes import TABLE_PT

ZoneData = dict[str, Any]
"""A zone as files hold it, finished or not."""

FIELD_PX: Final[dict[str, int]] = {"label": 52, "name": 104, "inner": 60, "outer": 60, "source": 72}
GAP_PX: Final = 6
_DENSE: Final = "QLineEdit { padding: 0 6px; }"
_FIGURES: Final = ("inner", "outer")


class ZoneRow(QWidget):
    """Signals
    -------
    value_changed() : a field was typed in. cell_chosen(str) : the column whose bands shall be shown.
    """

    value_changed = pyqtSignal()
    cell_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {name: Line(field_word(name)) for name in FIELD_PX}
        self.cells = {feature.value: CellButton(column_word(feature)) for feature in FeatureClass}
        self.told = QLabel()
        self._lay_out()
        for field in self.fields.values():
            field.textEdited.connect(lambda _text: self.value_changed.emit())
        for column, cell in self.cells.items():
            cell.clicked.connect(lambda _checked, chosen=column: self.cell_chosen.emit(chosen))

    def value(self) -> ZoneData:
        """What stands in the fields and cells."""
        zone: ZoneData = {
            name: read_figure(field.text()) if name in _FIGURES else field.text() for name, field in self.fields.items()
        }
        for column, cell in self.cells.items():
            zone[column] = cell.bands
        return zone

    def set_value(self, zone: ZoneData) -> None:
        """Show a zone; silent."""
        for name, field in self.fields.items():
            if name not in _FIGURES or read_figure(field.text()) != zone.get(name):
                field.show_text(figure_text(zone.get(name)))
        for column, cell in self.cells.items():
            cell.show_bands(zone.get(column))

    @property
    def title(self) -> str:
        return f"{self.fields['label'].text()} ({self.fields['name'].text()})"

    def set_read_only(self, is_read_only: bool) -> None:
        for field in self.fields.values():
            field.setReadOnly(is_read_only)

    def show_problems(self, number: int, problems: list[RuleProblem]) -> None:
        """Of the zone with this number: fields are framed and told below, cells bear a sign."""
        for name, field in self.fields.items():
            mark(field, is_fault=any(Place(number, "", None, name) in problem.places for problem in problems))
        for column, cell in self.cells.items():
            inside = [one for one in problems if (one.place.zone, one.place.column) == (number, column)]
            cell.show_problems([problem_words(problem) for problem in inside])
        own = [problem for problem in problems if problem.place.zone == number and not problem.place.column]
        lines = [f"{FAULT_SIGN} {place_words(problem)}: {problem_words(problem)}" for problem in own]
        self.told.setText("\n".join(lines))
        self.told.setVisible(bool(lines))

    def _lay_out(self) -> None:
        self.setStyleSheet(_DENSE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP_PX)
        for column, (name, field) in enumerate(self.fields.items()):
            field.setFixedWidth(FIELD_PX[name])
            if name in _FIGURES:
                field.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
        for cell in self.cells.values():
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            grid.addWidget(cell, 0, grid.columnCount())
            grid.setColumnStretch(grid.columnCount() - 1, 1)
        font = self.told.font()
        font.setPointSize(TABLE_PT)
        self.told.setFont(font)
        self.told.setProperty("fault", True)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.hide()
        grid.addWidget(self.told, 1, 0, 1, grid.columnCount())
