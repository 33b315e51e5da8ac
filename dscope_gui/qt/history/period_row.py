"""Choose the days: today, the last 7 or 30, all, or from one date to another."""

from __future__ import annotations

from datetime import date
from typing import Final

from PyQt6.QtCore import QDate, Qt, pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QDateEdit, QHBoxLayout, QLabel, QPushButton, QWidget

from dscope_gui.protocols import Clock
from dscope_gui.qt.history.day_span import DaySpan

_WEEK_DAYS: Final = 7
_MONTH_DAYS: Final = 30
_GAP_PX: Final = 6


class PeriodRow(QWidget):
    """Quick keys; the last one shows two dates to choose, in `dates`, which has a place of its own."""

    changed = pyqtSignal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._keys = QButtonGroup(self)
        self._first, self._last = self._date_edit(self.tr("First day")), self._date_edit(self.tr("Last day"))
        self.dates = QWidget()
        self._lay_out()
        self._keys.idClicked.connect(self._choose)
        for edit in (self._first, self._last):
            edit.dateChanged.connect(self.changed)
        self.choose_all()

    def span(self) -> DaySpan:
        """The days that are chosen; a last day before the first one is the first one."""
        key = self._keys.checkedId()
        if key > 0:
            return DaySpan.of_last(key, self._clock.now())
        if key == self._ALL:
            return DaySpan()
        first = _date_of(self._first)
        return DaySpan(first, max(first, _date_of(self._last)))

    def choose_all(self) -> None:
        self._press(self._ALL)

    def choose_last(self, days: int) -> None:
        """1, 7 or 30 days that end today."""
        self._press(days)

    def choose_dates(self, first: date, last: date) -> None:
        self._press(self._DATES)
        self._first.setDate(QDate(first.year, first.month, first.day))
        self._last.setDate(QDate(last.year, last.month, last.day))

    _ALL: Final = 0
    _DATES: Final = -2
    """Ids of keys; a positive one is a number of days. Qt keeps -1 for itself."""

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for key, text, tip in self._words():
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("compact", True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            self._keys.addButton(button, key)
            row.addWidget(button)
        dates = QHBoxLayout(self.dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.addStretch()
        dates.addWidget(QLabel(self.tr("From")))
        dates.addWidget(self._first)
        dates.addWidget(QLabel(self.tr("to")))
        dates.addWidget(self._last)

    def _words(self) -> tuple[tuple[int, str, str], ...]:
        return (
            (1, self.tr("Today"), self.tr("Only today")),
            (_WEEK_DAYS, self.tr("7 days"), self.tr("The last 7 days, today included")),
            (_MONTH_DAYS, self.tr("30 days"), self.tr("The last 30 days, today included")),
            (self._ALL, self.tr("All"), self.tr("From the beginning on")),
            (self._DATES, self.tr("Dates"), self.tr("From one date to another")),
        )

    def _date_edit(self, name: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setCalendarPopup(True)
        edit.setProperty("compact", True)
        edit.setAccessibleName(name)
        edit.setToolTip(name)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setKeyboardTracking(False)
        today = self._clock.now().astimezone().date()
        edit.setDate(QDate(today.year, today.month, today.day))
        edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return edit

    def _press(self, key: int) -> None:
        button = self._keys.button(key)
        if button is not None:
            button.setChecked(True)
        self._choose(key)

    def _choose(self, key: int) -> None:
        self.dates.setVisible(key == self._DATES)
        self.changed.emit()


def _date_of(edit: QDateEdit) -> date:
    chosen = edit.date()
    return date(chosen.year(), chosen.month(), chosen.day())
