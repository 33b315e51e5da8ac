"""One band of sizes: in words and in fields, either of which changes the other."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QComboBox, QGridLayout, QLabel, QToolButton, QWidget

from dscope_gui.domain.limit_wording import NoWording, Worded, read_wording
from dscope_gui.domain.rule_problems import RuleProblem
from dscope_gui.domain.rule_reading import WORDING
from dscope_gui.qt.rules_editor.band_words import BandData, amount_text, band_wording, read_amount, read_bound
from dscope_gui.qt.rules_editor.figures import figure_text
from dscope_gui.qt.rules_editor.line import Line, mark
from dscope_gui.qt.rules_editor.problem_words import problem_words
from dscope_gui.qt.rules_editor.words import FAULT_SIGN
from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import COMPACT_PX, TABLE_PT
from dscope_gui.qt.widgets.wording import read_limit_words

_GAP_PX: Final = 6
_FIGURE_PX, _AMOUNT_PX, _SOURCE_PX, _CHOICE_PX, _WORDING_PX = 54, 104, 112, 91, 172
_DENSE: Final = (
    "QLineEdit { padding: 0 6px; } QComboBox QLineEdit { padding: 0; }"
    "QComboBox { padding: 0 0 0 6px; } QComboBox::drop-down { width: 18px; }"
    "QToolButton { min-width: 32px; padding: 0 4px; }"
)
"""A row with all its fields beside the picture, on the smallest screen."""
_ICON_PX: Final = 20
_MANY: Final = 10
_NOTHING: Final = ""
_SHARES: Final = {0: 3, 6: 2}
"""Of the room that is left: what the words and the source get."""


class BandRow(QWidget):
    """Signals
    -------
    value_changed() : by the user. remove_wanted() : the key with the cross was pressed.
    """

    value_changed = pyqtSignal()
    remove_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = self.tr("Type it as the table says it: none > 3 µm, 5 from 2 to 5 µm, any < 2 µm")
        self.wording = Line(self.tr("The band in words"), tip=tip)
        self.start, self.end, self.amount = QComboBox(), QComboBox(), QComboBox()
        self.start_um, self.end_um = Line(self.tr("Begins at, µm")), Line(self.tr("Ends at, µm"))
        self.source = Line(self.tr("Source of the limit"))
        self.remove = QToolButton()
        self.told = QLabel()
        self._is_read_only = False
        self._fill()
        self._lay_out()
        self._connect()

    def value(self) -> BandData:
        """What stands in the fields."""
        band: BandData = {"max": read_amount(self.amount.currentText()), "source": self.source.text()}
        if start := self.start.currentData():
            band[start] = read_bound(self.start_um.text())
        if end := self.end.currentData():
            band[end] = read_bound(self.end_um.text())
        if self._worded() is None and self.wording.text() != band_wording(band):
            band[WORDING] = self.wording.text()
        return band

    def set_value(self, band: BandData) -> None:
        """Show a band; silent."""
        start = next((name for name in ("gt", "ge") if band.get(name) is not None), _NOTHING)
        end = next((name for name in ("lt", "le") if band.get(name) is not None), _NOTHING)
        if band == self.value() and self.wording.text():
            return
        _choose(self.start, start)
        _choose(self.end, end)
        self.start_um.show_text(figure_text(band.get(start)))
        self.end_um.show_text(figure_text(band.get(end)))
        self._show_amount(band.get("max"))
        self.source.show_text(str(band.get("source") or ""))
        self.wording.show_text(band.get(WORDING) or band_wording(band))
        self._follow_choices()

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        for line in (self.wording, self.start_um, self.end_um, self.source):
            line.setReadOnly(is_read_only)
        for choice in (self.start, self.end, self.amount):
            choice.setEnabled(not is_read_only)
        self.remove.setVisible(not is_read_only)

    def show_problems(self, problems: list[RuleProblem]) -> None:
        """Below the row."""
        self.told.setText("\n".join(f"{FAULT_SIGN} {problem_words(problem)}" for problem in problems))
        self.told.setVisible(bool(problems))
        mark(self.wording, is_fault=bool(problems))
        names = {place.name for problem in problems for place in problem.places}
        for name, field in (("max", self.amount), ("source", self.source), ("gt", self.start_um), ("lt", self.end_um)):
            mark(field, is_fault=name in names)

    @property
    def fields(self) -> dict[str, QWidget]:
        """By the name in the file."""
        start, end = self.start_um, self.end_um
        return {
            WORDING: self.wording,
            "gt": start,
            "ge": start,
            "lt": end,
            "le": end,
            "max": self.amount,
            "source": self.source,
        }

    def _worded(self) -> Worded | None:
        try:
            return read_wording(read_limit_words(self.wording.text()))
        except NoWording:
            return None

    def _take_wording(self) -> None:
        worded = self._worded()
        if worded is not None:
            bounds = {"gt": worded.gt, "ge": worded.ge, "lt": worded.lt, "le": worded.le}
            _choose(self.start, next((name for name in ("gt", "ge") if bounds[name] is not None), _NOTHING))
            _choose(self.end, next((name for name in ("lt", "le") if bounds[name] is not None), _NOTHING))
            self.start_um.show_text(figure_text(worded.gt if worded.gt is not None else worded.ge))
            self.end_um.show_text(figure_text(worded.lt if worded.lt is not None else worded.le))
            self._show_amount(worded.amount)
            self._follow_choices()
        self.value_changed.emit()

    def _take_fields(self) -> None:
        self._follow_choices()
        self._show_wording()
        self.value_changed.emit()

    def _show_wording(self) -> None:
        self.wording.show_text(band_wording(self.value()))

    def _settle_wording(self) -> None:
        """What was typed gives way to the standard's own words once it is read."""
        if self._worded() is not None:
            self._show_wording()

    def _follow_choices(self) -> None:
        self.start_um.setEnabled(bool(self.start.currentData()))
        self.end_um.setEnabled(bool(self.end.currentData()))

    def _show_amount(self, amount: object) -> None:
        blocked = self.amount.blockSignals(True)
        self.amount.setCurrentText(amount_text(amount))
        self.amount.blockSignals(blocked)

    def _fill(self) -> None:
        for word, name in ((self.tr("from 0"), _NOTHING), (self.tr("over"), "gt"), (self.tr("from"), "ge")):
            self.start.addItem(word, name)
        for word, name in ((self.tr("no end"), _NOTHING), (self.tr("under"), "lt"), (self.tr("to"), "le")):
            self.end.addItem(word, name)
        self.amount.setEditable(True)
        self.amount.addItems([amount_text(number) for number in (None, *range(_MANY))])
        self.start.setAccessibleName(self.tr("Whether the lower end belongs to the band"))
        self.end.setAccessibleName(self.tr("Whether the upper end belongs to the band"))
        self.amount.setAccessibleName(self.tr("Number allowed"))
        for choice in (self.start, self.end, self.amount):
            choice.setProperty("compact", True)
            choice.setToolTip(choice.accessibleName())
        self.remove.setToolTip(self.tr("Remove this band"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.remove.setProperty("compact", True)
        self.remove.setMaximumWidth(COMPACT_PX)
        self.remove.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self._tint()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self.remove.setIcon(icon(IconName.CLOSE, colors_of(self)))

    def _lay_out(self) -> None:
        self.setStyleSheet(_DENSE)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        for column, (field, width_px) in enumerate(self._across()):
            is_wide = field in (self.wording, self.source)
            field.setMinimumWidth(width_px) if is_wide else field.setFixedWidth(width_px)
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, _SHARES.get(column, 0))
        grid.addWidget(self.remove, 0, grid.columnCount())
        grid.addWidget(self.told, 1, 0, 1, grid.columnCount())
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("fault", True)
        font = self.told.font()
        font.setPointSize(TABLE_PT)
        self.told.setFont(font)
        self.told.hide()

    def _across(self) -> tuple[tuple[QWidget, int], ...]:
        return (
            (self.wording, _WORDING_PX),
            (self.amount, _AMOUNT_PX),
            (self.start, _CHOICE_PX),
            (self.start_um, _FIGURE_PX),
            (self.end, _CHOICE_PX),
            (self.end_um, _FIGURE_PX),
            (self.source, _SOURCE_PX),
        )

    def _connect(self) -> None:
        self.wording.textEdited.connect(lambda _text: self._take_wording())
        self.wording.editingFinished.connect(self._settle_wording)
        for line in (self.start_um, self.end_um):
            line.textEdited.connect(lambda _text: self._take_fields())
        for choice in (self.start, self.end):
            choice.activated.connect(lambda _place: self._take_fields())
        self.amount.currentTextChanged.connect(lambda _text: self._take_fields())
        self.source.textEdited.connect(lambda _text: self.value_changed.emit())
        self.remove.clicked.connect(lambda _checked: self.remove_wanted.emit())


def _choose(choice: QComboBox, name: str) -> None:
    blocked = choice.blockSignals(True)
    choice.setCurrentIndex(choice.findData(name))
    choice.blockSignals(blocked)
