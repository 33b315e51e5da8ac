"""The fields of one recipe, each with what is wrong beside it, and which other parts a change would touch."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from dscope_gui.qt.recipes.choices import Choices
from dscope_gui.qt.recipes.fields import Field, Remark, Typed
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.widgets.eliding_box import ElidingBox

_GAP_PX: Final = 6


class RecipeForm(QWidget):
    """Speaks a whole `Typed`.

    Signals
    -------
    value_changed() : while somebody types.
    """

    value_changed = pyqtSignal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part, self.title = QLineEdit(), QLineEdit()
        self.fiber, self.rules, self.profile, self.camera = _box(), _box(), _box(), _box()
        self.exposure, self.gain = QLineEdit(), QLineEdit()
        self.remarks: dict[Field, QLabel] = {field: QLabel() for field in Field}
        self._form = QFormLayout()
        self._lay_out()
        self.show_choices(choices)
        self._connect()

    def value(self) -> Typed:
        return Typed(
            self.part.text(),
            self.title.text(),
            self.fiber.currentData() or "",
            self.rules.currentData() or "",
            self.profile.currentData() or "",
            self.camera.currentData() or "",
            self.exposure.text(),
            self.gain.text(),
        )

    def set_value(self, typed: Typed) -> None:
        """Silent."""
        blocked = self.blockSignals(True)
        for line, text in (
            (self.part, typed.part),
            (self.title, typed.title),
            (self.exposure, typed.exposure),
            (self.gain, typed.gain),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        for box, name in (
            (self.fiber, typed.fiber),
            (self.rules, typed.rules),
            (self.profile, typed.profile),
            (self.camera, typed.camera),
        ):
            _choose(box, name)
        self.blockSignals(blocked)

    def show_choices(self, choices: Choices) -> None:
        """What can be chosen now; what was chosen stays."""
        kept = self.value()
        _fill(self.fiber, ((fiber.name, fiber.name, fiber.title) for fiber in choices.fibers.values()))
        _fill(self.rules, ((rule.name, rule.name, rule.title) for rule in choices.rules.values()))
        usual, station = self.tr("as usual"), self.tr("of the station")
        _fill(self.profile, (("", usual, choices.default_profile), *((name, name, name) for name in choices.profiles)))
        _fill(self.camera, (("", station, station), *((name, name, name) for name in choices.cameras)))
        self.set_value(kept)

    def show_remarks(self, remarks: dict[Field, Remark]) -> None:
        """Beside the fields, with a sign; a field with a fault has a frame, too."""
        for field, label in self.remarks.items():
            remark = remarks.get(field)
            sign = "" if remark is None else "✖ " if remark.is_fault else "⚠ "
            label.setText("" if remark is None else f"{sign}{remark.text}")
            label.setVisible(remark is not None)
            mark(label, is_fault=remark is not None and remark.is_fault)
            mark(self.field(field), is_fault=remark is not None and remark.is_fault)

    def field(self, field: Field) -> QWidget:
        fields: dict[Field, QWidget] = {
            Field.PART: self.part,
            Field.TITLE: self.title,
            Field.FIBER: self.fiber,
            Field.RULES: self.rules,
            Field.EXPOSURE: self.exposure,
            Field.GAIN: self.gain,
        }
        return fields[field]

    def _lay_out(self) -> None:
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(_GAP_PX)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for word, widget, field in (
            (self.tr("Part"), self.part, Field.PART),
            (self.tr("Title"), self.title, Field.TITLE),
            (self.tr("Fiber"), self.fiber, Field.FIBER),
            (self.tr("Rule set"), self.rules, Field.RULES),
            (self.tr("Profile"), self.profile, None),
            (self.tr("Camera file"), self.camera, None),
            (self.tr("Exposure, µs"), self.exposure, Field.EXPOSURE),
            (self.tr("Gain, dB"), self.gain, Field.GAIN),
        ):
            self._add(word, widget, field)
        self.exposure.setPlaceholderText(self.tr("of the station"))
        self.gain.setPlaceholderText(self.tr("of the station"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        column.addStretch()

    def _add(self, word: str, widget: QWidget, field: Field | None) -> None:
        widget.setProperty("compact", True)
        widget.setAccessibleName(word)
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(widget)
        if field is not None:
            label = self.remarks[field]
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
            cell.addWidget(label)
        name = QLabel(word)
        name.setBuddy(widget)
        self._form.addRow(name, cell)

    def _connect(self) -> None:
        for line in (self.part, self.title, self.exposure, self.gain):
            line.textChanged.connect(lambda _text: self.value_changed.emit())
        for box in (self.fiber, self.rules, self.profile, self.camera):
            box.currentIndexChanged.connect(lambda _place: self.value_changed.emit())


def _box() -> ElidingBox:
    """Names differ at both ends."""
    return ElidingBox(mode=Qt.TextElideMode.ElideMiddle)


def _fill(box: QComboBox, items: Iterable[tuple[str, str, str]]) -> None:
    """Names with what is shown for each, and what is told of it."""
    blocked = box.blockSignals(True)
    box.clear()
    for name, text, tip in items:
        box.addItem(text, name)
        box.setItemData(box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
    box.blockSignals(blocked)


def _choose(box: QComboBox, name: str) -> None:
    """One that is not there any more is shown all the same, so that it can be told as wrong."""
    place = box.findData(name)
    if place < 0 and name:
        box.addItem(name, name)
        place = box.count() - 1
    box.setCurrentIndex(place)
