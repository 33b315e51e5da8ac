"""The form for a new study, filled in beforehand with AIAG's usual ten parts, three operators, three trials."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.study import MOST_PARTS, MOST_TRIALS, Quantity
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.studies.plan_fields import PlanFields
from dscope_gui.qt.studies.words import quantity_word
from dscope_gui.qt.widgets.told import tell

_PARTS, _TRIALS = 10, 3
_OPERATORS: Final = "A, B, C"
_MARGIN_PX, _GAP_PX = 12, 8
_FORM_PX: Final = 900
_SPIN_PX: Final = 130
_LEAST: Final = 2

ZonesOf = Callable[[str], Sequence[str]]


class PlanPage(QWidget):
    """Signals
    -------
    begin_wanted(StudyPlan), back_wanted()

    Parameters
    ----------
    zones_of : names of the zones that the parts of a part number are judged in.
    """

    begin_wanted = pyqtSignal(object)
    back_wanted = pyqtSignal()

    def __init__(self, recipes: Sequence[Recipe], zones_of: ZonesOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zones_of = zones_of
        self.title, self.operators, self.names = QLineEdit(), QLineEdit(_OPERATORS), QLineEdit()
        self.tolerance, self.failing = QLineEdit(), QLineEdit()
        self.recipe, self.quantity, self.zone, self.known = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.parts, self.trials = _spin(_PARTS, MOST_PARTS), _spin(_TRIALS, MOST_TRIALS)
        self.told = QLabel()
        self.begin = QPushButton(self.tr("Begin"))
        self.back = QPushButton(self.tr("Back"))
        self._fill(recipes)
        self._lay_out()
        self._connect()
        self._follow_recipe()
        self._show_size()

    def show_new(self, title: str, recipe: str) -> None:
        """An empty form; what was typed before is gone."""
        self.title.setText(title)
        self.recipe.setCurrentIndex(max(0, self.recipe.findData(recipe)))
        for field in (self.names, self.tolerance, self.failing):
            field.clear()
        self._show_size()

    def fields(self) -> PlanFields:
        """What stands in the form."""
        return PlanFields(
            title=self.title.text(),
            recipe=self.recipe.currentData() or "",
            quantity=Quantity(self.quantity.currentData()),
            zone=self.zone.currentData() or "" if self.zone.isEnabled() else "",
            parts=self.parts.value(),
            names=self.names.text(),
            operators=self.operators.text(),
            trials=self.trials.value(),
            tolerance=self.tolerance.text() if self.tolerance.isEnabled() else "",
            failing=self.failing.text() if self.known.currentData() else None,
        )

    def show_error(self, error: DScopeError) -> None:
        self._tell(f"⚠ {error_words(error)}", is_fault=True)

    def _fill(self, recipes: Sequence[Recipe]) -> None:
        for recipe in recipes:
            self.recipe.addItem(f"{recipe.part}   ·   {recipe.title}", recipe.part)
        for quantity in Quantity:
            self.quantity.addItem(quantity_word(quantity), quantity.value)
        self.known.addItem(self.tr("Nobody knows which parts are good"), False)
        self.known.addItem(self.tr("It is known of every part"), True)
        self.names.setPlaceholderText(self.tr("1, 2, 3 … or names of your own, with commas between"))
        self.tolerance.setPlaceholderText(self.tr("Width from the lower to the upper limit, if there is one"))
        self.failing.setPlaceholderText(self.tr("Parts that must fail, with commas between; all others must pass"))
        self.begin.setProperty("primary", True)

    def _lay_out(self) -> None:
        form, body, area = QFormLayout(), QWidget(), QScrollArea()
        form.setSpacing(_GAP_PX)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for word, field in self._rows():
            field.setProperty("compact", True)
            field.setAccessibleName(word)
            form.addRow(word, field)
        inner = QHBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(form, 1)
        body.setMaximumWidth(_FORM_PX)
        area.setWidget(body)
        area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        heading = QLabel(self.tr("New study"))
        heading.setProperty("heading", True)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        keys = QHBoxLayout()
        keys.addWidget(self.back)
        keys.addStretch(1)
        keys.addWidget(self.begin)
        column.addWidget(heading)
        column.addWidget(area, 1)
        column.addWidget(self.told)
        column.addLayout(keys)

    def _rows(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Title"), self.title),
            (self.tr("Part number"), self.recipe),
            (self.tr("Quantity"), self.quantity),
            (self.tr("In the zone"), self.zone),
            (self.tr("Tolerance"), self.tolerance),
            (self.tr("Parts"), self.parts),
            (self.tr("Names of the parts"), self.names),
            (self.tr("Operators"), self.operators),
            (self.tr("Trials"), self.trials),
            (self.tr("True verdict"), self.known),
            (self.tr("Known to fail"), self.failing),
        )

    def _connect(self) -> None:
        for key, tip in (
            (self.back, self.tr("Back to the list; nothing is kept")),
            (self.begin, self.tr("Draw the order of the captures and begin (Ctrl+Return)")),
        ):
            key.setToolTip(tip)
            key.setAccessibleName(tip)
        self.begin.setShortcut("Ctrl+Return")
        self.recipe.currentIndexChanged.connect(lambda _row: self._follow_recipe())
        self.quantity.currentIndexChanged.connect(lambda _row: self._follow_quantity())
        self.known.currentIndexChanged.connect(lambda _row: self._follow_quantity())
        for text in (self.operators, self.names):
            text.textChanged.connect(lambda _text: self._show_size())
        for number in (self.parts, self.trials):
            number.valueChanged.connect(lambda _value: self._show_size())
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())
        self.begin.clicked.connect(lambda _checked: self._begin())

    def _follow_recipe(self) -> None:
        try:
            zones = self._zones_of(self.recipe.currentData() or "")
        except DScopeError as error:
            zones = ()
            self.show_error(error)
        self.zone.clear()
        self.zone.addItem(self.tr("everywhere"), "")
        for zone in zones:
            self.zone.addItem(zone, zone)
        self._follow_quantity()

    def _follow_quantity(self) -> None:
        quantity = Quantity(self.quantity.currentData())
        self.zone.setEnabled(quantity.has_zone)
        self.tolerance.setEnabled(quantity.has_size)
        self.failing.setEnabled(bool(self.known.currentData()))

    def _show_size(self) -> None:
        fields = self.fields()
        self.parts.setEnabled(not fields.part_names)
        told = self.tr("{parts} parts × {operators} operators × {trials} trials = {captures} captures").format(
            parts=len(fields.all_parts),
            operators=len(fields.operator_names),
            trials=fields.trials,
            captures=fields.captures,
        )
        if fields.is_small:
            told += "   ·   " + self.tr("few: parts × operators should be 15 or more, or the result will be unsure")
        self._tell(told)

    def _begin(self) -> None:
        try:
            plan = self.fields().plan()
        except DScopeError as error:
            self.show_error(error)
        else:
            self.begin_wanted.emit(plan)

    def _tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)


def _spin(value: int, most: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(_LEAST, most)
    spin.setValue(value)
    spin.setFixedWidth(_SPIN_PX)
    return spin
