"""One version before it is released, retired or rolled back to: what it changes, and what that would do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PyQt6.QtCore import QDateTime, pyqtSignal
from PyQt6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.qt.rules_editor.diff_table import DiffTable
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.rules_editor.list_rows import minute
from dscope_gui.qt.rules_editor.sign_panel import SignPanel
from dscope_gui.qt.rules_editor.signatures import Signatures
from dscope_gui.qt.rules_editor.words import state_words
from dscope_gui.qt.widgets.eliding_box import ElidingBox

_MARGIN_PX, _GAP_PX = 12, 8
_LOW_TABS: Final = "QTabBar::tab { min-height: 34px; } QTabWidget::pane { border: none; }"
_AT_ONCE, _FROM = 0, 1


class ReleasePage(QWidget):
    """Signals
    -------
    back_wanted(), edit_wanted(), approve_wanted(), retire_wanted(), roll_back_wanted()
    """

    back_wanted = pyqtSignal()
    edit_wanted = pyqtSignal()
    approve_wanted = pyqtSignal()
    retire_wanted = pyqtSignal()
    roll_back_wanted = pyqtSignal()

    def __init__(self, signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version: RuleVersion | None = None
        self._others: tuple[RuleVersion, ...] = ()
        self.title, self.facts, self.told = QLabel(), QLabel(), QLabel()
        self.against, self.when = ElidingBox(), QComboBox()
        self.date = QDateTimeEdit()
        self.diff, self.panel = DiffTable(), SignPanel(signatures)
        self.tabs = QTabWidget()
        self.back = self._key(self.tr("Back"), self.tr("Back to the list (Esc)"))
        self.edit = self._key(self.tr("Edit"), self.tr("Back to the fields of this draft"))
        self.retire = self._key(self.tr("Retire…"), self.tr("Let this version judge never again"))
        self.roll_back = self._key(self.tr("Roll back to this…"), self.tr("Put this version in force again at once"))
        self.approve = self._key(self.tr("Approve…"), self.tr("Release this draft; somebody else must have drafted it"))
        self._lay_out()
        self._connect()

    def show_version(self, version: RuleVersion, others: Sequence[RuleVersion]) -> None:
        """`others` : all other versions of the same rule set; the one in force is compared with first."""
        self._version, self._others = version, tuple(others)
        self.title.setText(f"{version.name}   {state_words(version.state)}")
        self.facts.setText(self._in_words(version))
        self.against.clear()
        for other in self._others:
            self.against.addItem(f"{other.name}   {state_words(other.state)}")
        states = [other.state for other in self._others]
        in_force = states.index(RuleState.IN_FORCE) if RuleState.IN_FORCE in states else len(states) - 1
        self.against.setCurrentIndex(in_force)
        self._compare()
        self._enable(version)
        self.panel.drop()

    def show_effect(self, effect: QWidget) -> None:
        """The sandbox, beside what differs."""
        self.tabs.addTab(effect, self.tr("Effect on the history"))

    @property
    def effective_from(self) -> datetime | None:
        """None is at once."""
        if self.when.currentIndex() == _AT_ONCE:
            return None
        moment: datetime = self.date.dateTime().toPyDateTime()
        return moment.astimezone()

    def set_earliest(self, moment: datetime) -> None:
        """No release is put in force for the past."""
        self.date.setDateTime(QDateTime(moment.astimezone().replace(tzinfo=None)))

    def tell(self, text: str, *, is_fault: bool = False) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        mark(self.told, is_fault=is_fault)

    def _in_words(self, version: RuleVersion) -> str:
        drafted = ", ".join(sorted(version.drafted_by)) or self.tr("the makers of the program")
        words = [version.rule_set.title, self.tr("drafted by {names}").format(names=drafted)]
        if version.effective_from is not None:
            words.append(self.tr("in force from {date}").format(date=minute(version.effective_from)))
        return "   ·   ".join(words)

    def _compare(self) -> None:
        if self._version is None:
            return
        other = self._others[self.against.currentIndex()] if self._others else None
        names = (other.name if other is not None else "–", self._version.name)
        self.diff.compare(None if other is None else other.rule_set, self._version.rule_set, names=names)

    def _enable(self, version: RuleVersion) -> None:
        is_draft = version.state is RuleState.DRAFT
        self.approve.setVisible(is_draft)
        self.edit.setVisible(is_draft)
        self.when.setVisible(is_draft)
        self.date.setVisible(is_draft and self.when.currentIndex() == _FROM)
        self.retire.setText(self.tr("Give up draft…") if is_draft else self.tr("Retire…"))
        self.retire.setVisible(version.state is not RuleState.RETIRED)
        self.roll_back.setVisible(version.state is RuleState.APPROVED)

    def _lay_out(self) -> None:
        above, below, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        self.title.setProperty("heading", True)
        self.facts.setWordWrap(True)
        self.facts.setProperty("muted", True)
        self.told.setWordWrap(True)
        self.told.hide()
        self.approve.setProperty("primary", True)
        self._fill()
        above.setSpacing(_GAP_PX)
        above.addWidget(self.back)
        above.addWidget(self.title)
        above.addWidget(QLabel(self.tr("Compared with")))
        above.addWidget(self.against, 1)
        below.setSpacing(_GAP_PX)
        for left in (self.edit, self.retire):
            below.addWidget(left)
        below.addStretch(1)
        for right in (self.when, self.date, self.roll_back, self.approve):
            below.addWidget(right)
        column.setContentsMargins(_MARGIN_PX, _GAP_PX, _MARGIN_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        column.addLayout(above)
        column.addWidget(self.facts)
        self.tabs.setStyleSheet(_LOW_TABS)
        self.tabs.addTab(self.diff, self.tr("What differs"))
        column.addWidget(self.tabs, 1)
        column.addWidget(self.told)
        column.addWidget(self.panel)
        column.addLayout(below)

    def _fill(self) -> None:
        self.when.addItem(self.tr("in force at once"))
        self.when.addItem(self.tr("in force from"))
        self.when.setAccessibleName(self.tr("When it comes into force"))
        self.against.setAccessibleName(self.tr("Compared with"))
        self.date.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(self.tr("From when it is in force"))
        for field in (self.when, self.against, self.date):
            field.setProperty("compact", True)

    def _connect(self) -> None:
        self.against.activated.connect(lambda _place: self._compare())
        self.when.currentIndexChanged.connect(lambda place: self.date.setVisible(place == _FROM))
        for key, signal in (
            (self.back, self.back_wanted),
            (self.edit, self.edit_wanted),
            (self.approve, self.approve_wanted),
            (self.retire, self.retire_wanted),
            (self.roll_back, self.roll_back_wanted),
        ):
            key.clicked.connect(lambda _checked, emit=signal.emit: emit())

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key
