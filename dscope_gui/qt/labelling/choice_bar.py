"""Which pictures of the history are to be labelled: day, serial, answer."""

from __future__ import annotations

from datetime import date
from typing import Final

from PyQt6.QtCore import QDate, QTimer, pyqtSignal
from PyQt6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.protocols import Clock
from dscope_gui.qt.history.day_span import DaySpan
from dscope_gui.qt.theme.sizes import TABLE_PT
from dscope_gui.qt.widgets.eliding_box import ElidingBox
from dscope_gui.qt.widgets.wording import answer_sign, answer_word

_TYPING_MS: Final = 250
_GAP_PX: Final = 6
_DENSE: Final = f"* {{ font-size: {TABLE_PT}pt; padding: 0 6px; }} QComboBox::drop-down {{ width: 24px; }}"
_DAYS_SHARE, _ANSWER_SHARE = 5, 6
_LONGEST_TEXT: Final = 200
_ALL_DAYS, _CHOSEN_DAYS = 0, -1
_DAYS: Final = (1, 7, 30)


class ChoiceBar(QWidget):
    """Speaks whole questions: `value()`; `changed` says that there is another one."""

    changed = pyqtSignal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.serial = QLineEdit()
        self.days, self.answer = ElidingBox(), ElidingBox()
        self.first, self.last = self._date(self.tr("First day")), self._date(self.tr("Last day"))
        self._dates = QWidget()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._fill()
        self._lay_out()
        self._connect()

    def value(self) -> HistoryQuery:
        span = self._span()
        answer = self.answer.currentData()
        return HistoryQuery(
            text=self.serial.text().strip(),
            since=span.since,
            until=span.until,
            answers=(answer,) if isinstance(answer, Answer) else (),
        )

    def _span(self) -> DaySpan:
        days = int(self.days.currentData())
        if days > 0:
            return DaySpan.of_last(days, self._clock.now())
        if days == _ALL_DAYS:
            return DaySpan()
        first = _day_of(self.first)
        return DaySpan(first, max(first, _day_of(self.last)))

    def _fill(self) -> None:
        words = dict(zip(_DAYS, (self.tr("Today"), self.tr("7 days"), self.tr("30 days")), strict=True))
        self.days.addItem(self.tr("Any day"), _ALL_DAYS)
        for days, word in words.items():
            self.days.addItem(word, days)
        self.days.addItem(self.tr("Dates…"), _CHOSEN_DAYS)
        self.answer.addItem(self.tr("All"), None)
        for answer in Answer:
            self.answer.addItem(f"{answer_sign(answer)} {answer_word(answer)}", answer)

    def _date(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setKeyboardTracking(False)
        today = self._clock.now().astimezone().date()
        edit.setDate(QDate(today.year, today.month, today.day))
        edit.setProperty("compact", True)
        edit.setAccessibleName(name)
        edit.setToolTip(name)
        return edit

    def _lay_out(self) -> None:
        self.serial.setPlaceholderText(self.tr("Serial, or part of it"))
        self.serial.setAccessibleName(self.tr("Serial, or part of it"))
        self.serial.setToolTip(self.tr("Only parts with this in their serial"))
        self.serial.setClearButtonEnabled(True)
        self.serial.setMaxLength(_LONGEST_TEXT)
        self.days.setAccessibleName(self.tr("Days"))
        self.days.setToolTip(self.tr("When they were inspected"))
        self.answer.setAccessibleName(self.tr("Answer"))
        self.answer.setToolTip(self.tr("How the inspection answered"))
        for field in (self.serial, self.days, self.answer):
            field.setProperty("compact", True)
            field.setStyleSheet(_DENSE)
        column, row = QVBoxLayout(self), QHBoxLayout()
        dates = QVBoxLayout(self._dates)
        for layout in (column, dates):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(_GAP_PX)
        row.setSpacing(_GAP_PX)
        dates.addWidget(self.first)
        dates.addWidget(self.last)
        row.addWidget(self.days, _DAYS_SHARE)
        row.addWidget(self.answer, _ANSWER_SHARE)
        column.addWidget(self.serial)
        column.addLayout(row)
        column.addWidget(self._dates)
        self._dates.hide()

    def _connect(self) -> None:
        self.serial.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.changed)
        self.days.currentIndexChanged.connect(self._change_days)
        self.answer.currentIndexChanged.connect(lambda _place: self.changed.emit())
        for edit in (self.first, self.last):
            edit.dateChanged.connect(lambda _day: self.changed.emit())

    def _change_days(self, _place: int) -> None:
        self._dates.setVisible(self.days.currentData() == _CHOSEN_DAYS)
        self.changed.emit()


def _day_of(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
