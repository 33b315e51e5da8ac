"""The head of a rule set: what it is, what it is for, and how it judges beside its limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_problems import Place, RuleProblem
from dscope_gui.domain.rule_reading import RuleData
from dscope_gui.domain.rule_set import Polish, ZoneUnit
from dscope_gui.qt.rules_editor.decision_editor import DecisionEditor
from dscope_gui.qt.rules_editor.figures import figure_text, read_figure
from dscope_gui.qt.rules_editor.head_field import HeadField
from dscope_gui.qt.rules_editor.line import Line, Paragraph
from dscope_gui.qt.rules_editor.tick_list import TickList
from dscope_gui.qt.rules_editor.words import field_word, polish_word, unit_word, warning_word

_GAP_PX: Final = 10
_BETWEEN_PX: Final = 24
_NOTICE_PX, _NOTES_PX = 76, 110
_LINES: Final = ("title", "standard", "edition", "min_detect_um")
_CLADDING: Final = ("diameter_um", "tolerance_um", "source")


class HeadEditor(QScrollArea):
    """`value` gives all of a rule set but its zones. `fibers` : names and titles to choose from."""

    value_changed = pyqtSignal()

    def __init__(self, fibers: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._reference = "", "cladding_fit"
        self.lines = {name: Line(field_word(name)) for name in _LINES}
        self.notice, self.notes = Paragraph(), Paragraph()
        self.verified = QCheckBox(field_word("verified"))
        self.multi_fiber = QCheckBox(field_word("applies_to.multi_fiber"))
        self.has_cladding = QCheckBox(field_word("cladding"))
        self.cladding = {name: Line(field_word(f"cladding.{name}")) for name in _CLADDING}
        self.unit = QComboBox()
        for unit in ZoneUnit:
            self.unit.addItem(unit_word(unit), unit.value)
        self.unit.setProperty("compact", True)
        self.fibers = TickList([(name, f"{name}   ·   {title}") for name, title in fibers.items()])
        self.polish = TickList([(one.value, polish_word(one)) for one in Polish])
        self.refuse_when = TickList([(one.value, warning_word(one)) for one in QualityWarning])
        self.decision = DecisionEditor()
        self.fields = {field.name: field for field in self._made_fields()}
        self._lay_out()
        self._connect()

    def value(self) -> RuleData:
        """What stands in the fields."""
        cladding = {
            name: line.text() if name == "source" else read_figure(line.text()) for name, line in self.cladding.items()
        }
        return {
            "id": self._id,
            "title": self.lines["title"].text(),
            "standard": self.lines["standard"].text(),
            "edition": self.lines["edition"].text(),
            "verified": self.verified.isChecked(),
            "notice": self.notice.toPlainText(),
            "reference": self._reference,
            "unit": self.unit.currentData(),
            "cladding": cladding if self.has_cladding.isChecked() else None,
            "applies_to": {
                "fibers": self.fibers.value(),
                "polish": self.polish.value(),
                "multi_fiber": self.multi_fiber.isChecked(),
            },
            "min_detect_um": read_figure(self.lines["min_detect_um"].text()),
            "refuse_when": self.refuse_when.value(),
            "notes": [line for line in self.notes.toPlainText().split("\n") if line.strip()],
            "decision": self.decision.value(),
        }

    def set_value(self, data: RuleData) -> None:
        """Show a rule set; silent."""
        if self.value() == {name: value for name, value in data.items() if name != "zones"}:
            return
        self._id, self._reference = data["id"], data.get("reference", self._reference)
        for name, line in self.lines.items():
            if name != "min_detect_um" or read_figure(line.text()) != data.get(name):
                line.show_text(figure_text(data.get(name)))
        self.notice.show_text(data.get("notice", ""))
        self.notes.show_text("\n".join(data.get("notes", ())))
        self._show_ticks(data)
        self._show_cladding(data.get("cladding"))
        self.unit.setCurrentIndex(self.unit.findData(data["unit"]))
        self.decision.set_value(data.get("decision"))

    def set_read_only(self, is_read_only: bool) -> None:
        for line in (*self.lines.values(), *self.cladding.values()):
            line.setReadOnly(is_read_only)
        for text in (self.notice, self.notes):
            text.setReadOnly(is_read_only)
        for box in (self.verified, self.multi_fiber, self.has_cladding, self.unit):
            box.setEnabled(not is_read_only)
        for ticks in (self.fibers, self.polish, self.refuse_when):
            ticks.set_read_only(is_read_only)
        self.decision.set_read_only(is_read_only)

    def show_problems(self, problems: list[RuleProblem]) -> None:
        for field in self.fields.values():
            field.show_problems(problems)
        self.decision.show_problems(problems)

    def field_at(self, place: Place) -> QWidget | None:
        """The field of the head with this name."""
        every = {**self.fields, **self.decision.fields}
        found = every.get(place.name) or every.get(place.name.split(".", maxsplit=1)[0])
        if found is not None:
            self.ensureWidgetVisible(found)
        return None if found is None else found.editor

    def _show_ticks(self, data: RuleData) -> None:
        applies_to = data.get("applies_to", {})
        self.fibers.set_value(applies_to.get("fibers", ()))
        self.polish.set_value(applies_to.get("polish", ()))
        self.refuse_when.set_value(data.get("refuse_when", ()))
        self.multi_fiber.setChecked(bool(applies_to.get("multi_fiber")))
        self.verified.setChecked(bool(data.get("verified")))

    def _show_cladding(self, cladding: dict[str, Any] | None) -> None:
        self.has_cladding.setChecked(cladding is not None)
        for name, line in self.cladding.items():
            given = (cladding or {}).get(name)
            if cladding is not None and (name == "source" or read_figure(line.text()) != given):
                line.show_text(figure_text(given))
        self._follow()

    def _follow(self) -> None:
        for name in self.cladding:
            self.fields[f"cladding.{name}"].setVisible(self.has_cladding.isChecked())

    def _made_fields(self) -> tuple[HeadField, ...]:
        bare = {"verified": self.verified, "applies_to.multi_fiber": self.multi_fiber, "cladding": self.has_cladding}
        return (
            *(HeadField(name, line) for name, line in self.lines.items()),
            HeadField("notice", self.notice),
            HeadField("unit", self.unit),
            *(HeadField(f"cladding.{name}", line) for name, line in self.cladding.items()),
            HeadField("applies_to.fibers", self.fibers),
            HeadField("applies_to.polish", self.polish),
            HeadField("refuse_when", self.refuse_when),
            HeadField("notes", self.notes),
            *(HeadField(name, box, has_label=False) for name, box in bare.items()),
        )

    def _lay_out(self) -> None:
        left = ("title", "standard", "edition", "verified", "notice", "min_detect_um", "unit", "cladding")
        right = ("applies_to.fibers", "applies_to.polish", "applies_to.multi_fiber", "refuse_when", "notes")
        self.notice.setFixedHeight(_NOTICE_PX)
        self.notes.setFixedHeight(_NOTES_PX)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setSpacing(_BETWEEN_PX)
        first = _column([self.fields[name] for name in (*left, *(f"cladding.{part}" for part in _CLADDING))])
        first.insertWidget(first.count() - 1, self.decision)
        row.addLayout(first, 1)
        row.addLayout(_column([self.fields[name] for name in right]), 1)
        self.setWidget(body)
        self.setWidgetResizable(True)

    def _connect(self) -> None:
        for line in (*self.lines.values(), *self.cladding.values()):
            line.textEdited.connect(lambda _text: self.value_changed.emit())
        for text in (self.notice, self.notes):
            text.textChanged.connect(self.value_changed)
        for box in (self.verified, self.multi_fiber, self.has_cladding):
            box.clicked.connect(lambda _checked: self._changed())
        self.unit.activated.connect(lambda _place: self.value_changed.emit())
        for ticks in (self.fibers, self.polish, self.refuse_when):
            ticks.value_changed.connect(self.value_changed)
        self.decision.value_changed.connect(self.value_changed)

    def _changed(self) -> None:
        self._follow()
        self.value_changed.emit()


def _column(fields: list[HeadField]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(_GAP_PX)
    for field in fields:
        column.addWidget(field)
    column.addStretch(1)
    return column
