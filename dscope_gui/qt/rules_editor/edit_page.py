"""One version of a rule set: edited where it is a draft, read where it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeySequence, QShortcut
from PyQt6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from dscope_gui.domain.rule_problems import RuleProblem
from dscope_gui.domain.rule_reading import RuleData
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.qt.rules_editor.ask_bar import AskBar
from dscope_gui.qt.rules_editor.head_editor import HeadEditor
from dscope_gui.qt.rules_editor.limits_page import LimitsPage
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.rules_editor.problem_list import ProblemList
from dscope_gui.qt.rules_editor.sign_panel import SignPanel
from dscope_gui.qt.rules_editor.signatures import Signatures

_MARGIN_PX, _GAP_PX = 12, 6
_LIMITS, _HEAD = 0, 1
_LOW_TABS: Final = "QTabBar::tab { min-height: 34px; } QTabWidget::pane { border: none; }"


class EditPage(QWidget):
    """Shows a rule set and gives what stands in the fields; what is wrong with it others find.

    Signals
    -------
    value_changed() : by the user. undo_wanted(), redo_wanted(), save_wanted(), back_wanted(), release_wanted().
    """

    value_changed = pyqtSignal()
    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()
    save_wanted = pyqtSignal()
    back_wanted = pyqtSignal()
    release_wanted = pyqtSignal()

    def __init__(self, fibers: Mapping[str, str], signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.told = QLabel(), QLabel()
        self.head, self.limits, self.problems, self.ask = HeadEditor(fibers), LimitsPage(), ProblemList(), AskBar()
        self.panel = SignPanel(signatures)
        self.tabs = QTabWidget()
        self.tabs.setStyleSheet(_LOW_TABS)
        self.tabs.addTab(self.limits, self.tr("Zones and limits"))
        self.tabs.addTab(self.head, self.tr("Head"))
        self.back = self._key(self.tr("Back"), self.tr("Back to the list (Esc)"))
        self.undo = self._key(self.tr("Undo"), self.tr("Undo (Ctrl+Z)"))
        self.redo = self._key(self.tr("Redo"), self.tr("Redo (Ctrl+Shift+Z)"))
        self.save = self._key(self.tr("Save draft"), self.tr("Save the draft (Ctrl+S)"))
        self.release = self._key(self.tr("Release…"), self.tr("Changes, effect and approval of this version"))
        self._lay_out()
        self._connect()

    def value(self) -> RuleData:
        """As files hold a rule set, whether it can be one or not."""
        return {**self.head.value(), "zones": self.limits.value()}

    def set_value(self, data: RuleData) -> None:
        """Silent."""
        self.head.set_value(data)
        self.limits.set_value(data["zones"], data["unit"])

    def show_version(self, title: str, *, is_read_only: bool) -> None:
        self.title.setText(title)
        self.head.set_read_only(is_read_only)
        self.limits.set_read_only(is_read_only)
        for key in (self.undo, self.redo, self.save):
            key.setVisible(not is_read_only)
        self.problems.setVisible(not is_read_only)

    def show_problems(self, problems: Sequence[RuleProblem]) -> None:
        """In the list, beside the fields, and as a count on the tabs."""
        self.problems.show_problems(problems)
        self.head.show_problems(list(problems))
        self.limits.show_problems(problems)
        inside = sum(problem.place.zone is not None for problem in problems)
        self._count(_LIMITS, self.tr("Zones and limits"), inside)
        self._count(_HEAD, self.tr("Head"), len(problems) - inside)

    def show_rule_set(self, rule_set: RuleSet) -> None:
        """On the picture."""
        self.limits.show_rule_set(rule_set)

    def show_effect(self, effect: QWidget) -> None:
        """The sandbox, on a tab of its own."""
        self.tabs.addTab(effect, self.tr("Effect on the history"))

    def show_keys(self, *, can_undo: bool, can_redo: bool, can_save: bool) -> None:
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.save.setEnabled(can_save)

    def tell(self, text: str, *, is_fault: bool = False) -> None:
        """What became of the draft, beside its title."""
        self.told.setText(text)
        self.told.setToolTip(text)
        mark(self.told, is_fault=is_fault)

    def go_to(self, problem: RuleProblem) -> None:
        """Show the field and put the cursor into it."""
        is_head = problem.place.zone is None and problem.place.name != "zones"
        self.tabs.setCurrentIndex(_HEAD if is_head else _LIMITS)
        field = self.head.field_at(problem.place) if is_head else self.limits.field_at(problem.place)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def focused(self) -> int:
        """Tells fields apart, so that one undo takes back what was typed into one of them in a row."""
        field = QApplication.focusWidget()
        return id(field) if field is not None and self.isAncestorOf(field) else 0

    def _count(self, tab: int, word: str, count: int) -> None:
        self.tabs.setTabText(tab, f"✖ {word} ({count})" if count else word)

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        self.title.setProperty("heading", True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumWidth(1)
        self.save.setProperty("primary", True)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.told, 1)
        for key in (self.undo, self.redo, self.save, self.release):
            row.addWidget(key)
        column.setContentsMargins(_MARGIN_PX, _GAP_PX, _MARGIN_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        column.addLayout(row)
        column.addWidget(self.ask)
        column.addWidget(self.panel)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.problems)

    def _connect(self) -> None:
        self.head.value_changed.connect(self._head_changed)
        self.limits.value_changed.connect(self.value_changed)
        self.problems.chosen.connect(self.go_to)
        for key, signal in (
            (self.back, self.back_wanted),
            (self.undo, self.undo_wanted),
            (self.redo, self.redo_wanted),
            (self.save, self.save_wanted),
            (self.release, self.release_wanted),
        ):
            key.clicked.connect(lambda _checked, emit=signal.emit: emit())

        keys = QKeySequence.StandardKey
        for shortcut, key in ((keys.Undo, self.undo), (keys.Redo, self.redo), (keys.Save, self.save)):
            # A shortcut of the key itself waits until it was drawn pressed, too long for one letter after the other.
            QShortcut(QKeySequence(shortcut), self).activated.connect(key.click)

    def _head_changed(self) -> None:
        self.limits.zones.set_unit(self.head.unit.currentData())
        self.value_changed.emit()

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key
