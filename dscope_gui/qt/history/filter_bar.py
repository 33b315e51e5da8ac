"""What to look for in the history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QSignalBlocker, QTimer, pyqtSignal
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.protocols import Clock
from dscope_gui.qt.history.answer_chip import AnswerChip
from dscope_gui.qt.history.period_row import PeriodRow

_TYPING_MS: Final = 250
"""So long nothing is asked while somebody types."""
_GAP_PX: Final = 8
_LONGEST_TEXT: Final = 400
_LOT_LETTERS: Final = 8
_NAME_WIDTH_PX: Final = 120


class FilterBar(QWidget):
    """Speaks whole questions: `value()`; `changed` says that there is another one."""

    changed = pyqtSignal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.serial = self._line(self.tr("Serial, or part of it"), self.tr("Search by serial (Ctrl+F)"))
        self.part = self._line(self.tr("Part"), self.tr("Part number, exactly as it is printed"))
        self.operator = self._line(self.tr("Operator"), self.tr("Who inspected"))
        self.lot = self._lot_box()
        self.period = PeriodRow(clock)
        self.chips = tuple(AnswerChip(answer) for answer in Answer)
        self.latest_only = QCheckBox(self.tr("Last only"))
        self.latest_only.setToolTip(self.tr("Only the last inspection of each part: no retakes, none before cleaning"))
        self.conditional_only = QCheckBox(self.tr("Conditional"))
        self.conditional_only.setToolTip(self.tr("Only verdicts that sizes within a guard band could turn"))
        self.disputed_only = QCheckBox(self.tr("Disputed"))
        self.disputed_only.setToolTip(self.tr("Only end faces with marks of which the judges disagree"))
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setProperty("compact", True)
        self.clear.setToolTip(self.tr("Look for everything"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._lay_out()
        self._connect()

    def value(self) -> HistoryQuery:
        span = self.period.span()
        return HistoryQuery(
            text=self.serial.text().strip(),
            part=self.part.text().strip(),
            lot=self.lot.currentText().strip(),
            operator=self.operator.text().strip(),
            since=span.since,
            until=span.until,
            answers=tuple(chip.answer for chip in self.chips if chip.isChecked()),
            latest_only=self.latest_only.isChecked(),
            conditional_only=self.conditional_only.isChecked(),
            disputed_only=self.disputed_only.isChecked(),
        )

    def show_lots(self, lots: Sequence[str]) -> None:
        """Offer the lots of the history; what is typed stays."""
        typed = self.lot.currentText()
        with QSignalBlocker(self.lot):
            self.lot.clear()
            self.lot.addItems(["", *lots])
            self.lot.setCurrentText(typed)

    def reset(self) -> None:
        """Look for everything."""
        for line in (self.serial, self.part, self.operator):
            line.clear()
        self.lot.setCurrentText("")
        for box in (*self.chips, self.latest_only, self.conditional_only, self.disputed_only):
            box.setChecked(False)
        self.period.choose_all()
        self._say_now()

    def _line(self, hint: str, tip: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setToolTip(tip)
        line.setAccessibleName(tip)
        line.setProperty("compact", True)
        line.setClearButtonEnabled(True)
        line.setMaxLength(_LONGEST_TEXT)
        line.setMinimumWidth(_NAME_WIDTH_PX)
        return line

    def _lot_box(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setProperty("compact", True)
        box.setAccessibleName(self.tr("Lot"))
        box.setToolTip(self.tr("Lot; the newest first"))
        box.setMinimumContentsLength(_LOT_LETTERS)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if (line := box.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Lot"))
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        fields, choices = QHBoxLayout(), QHBoxLayout()
        fields.addWidget(self.serial, 3)
        fields.addWidget(self.part, 2)
        fields.addWidget(self.lot, 1)
        fields.addWidget(self.operator, 1)
        fields.addWidget(self.conditional_only)
        fields.addWidget(self.disputed_only)
        fields.addWidget(self.clear)
        for chip in self.chips:
            choices.addWidget(chip)
        choices.addWidget(self.latest_only)
        choices.addStretch()
        choices.addWidget(self.period)
        grid.addLayout(fields, 0, 0)
        grid.addLayout(choices, 1, 0)
        grid.addWidget(self.period.dates, 2, 0)

    def _connect(self) -> None:
        for line in (self.serial, self.part, self.operator):
            line.textChanged.connect(lambda _text: self._typing.start(_TYPING_MS))
            line.returnPressed.connect(self._say_now)
        self.lot.currentTextChanged.connect(lambda _text: self._typing.start(_TYPING_MS))
        for box in (*self.chips, self.latest_only, self.conditional_only, self.disputed_only):
            box.toggled.connect(lambda _checked: self._say_now())
        self.period.changed.connect(self._say_now)
        self.clear.clicked.connect(lambda _checked: self.reset())
        self._typing.timeout.connect(self.changed)
        search = QShortcut(QKeySequence.StandardKey.Find, self)
        search.activated.connect(self._begin_search)

    def _say_now(self) -> None:
        self._typing.start(0)

    def _begin_search(self) -> None:
        self.serial.setFocus()
        self.serial.selectAll()
