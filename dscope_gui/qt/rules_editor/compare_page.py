"""Two rule sets, or two versions of one, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.rule_version import RuleVersion
from dscope_gui.qt.rules_editor.diff_table import DiffTable
from dscope_gui.qt.rules_editor.words import state_words
from dscope_gui.qt.widgets.eliding_box import ElidingBox

_MARGIN_PX, _GAP_PX = 12, 8


class ComparePage(QWidget):
    """Signals
    -------
    back_wanted()
    """

    back_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[RuleVersion, ...] = ()
        self.first, self.second = self._choice(self.tr("First")), self._choice(self.tr("Second"))
        self.back, self.swap = QPushButton(self.tr("Back")), QPushButton("⇄")
        self.diff = DiffTable()
        self._lay_out()
        self.first.activated.connect(lambda _place: self._compare())
        self.second.activated.connect(lambda _place: self._compare())
        self.swap.clicked.connect(lambda _checked: self._swap())
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())

    def show_versions(self, versions: Sequence[RuleVersion], first: RuleVersion, second: RuleVersion | None) -> None:
        """`second` : None is another version of the same rule set, or the next in the list."""
        self._versions = tuple(versions)
        names = [version.name for version in versions]
        for choice in (self.first, self.second):
            choice.clear()
            for version in versions:
                choice.addItem(f"{version.name}   {state_words(version.state)}   {version.rule_set.title}")
        self.first.setCurrentIndex(names.index(first.name))
        self.second.setCurrentIndex(names.index((second or self._other(first)).name))
        self._compare()

    def _other(self, first: RuleVersion) -> RuleVersion:
        same = [one for one in self._versions if one.rule_set.id == first.rule_set.id and one.version != first.version]
        others = same or [one for one in self._versions if one.name != first.name]
        return others[0] if others else first

    def _compare(self) -> None:
        first, second = self._versions[self.first.currentIndex()], self._versions[self.second.currentIndex()]
        self.diff.compare(first.rule_set, second.rule_set, names=(first.name, second.name))

    def _swap(self) -> None:
        first = self.first.currentIndex()
        self.first.setCurrentIndex(self.second.currentIndex())
        self.second.setCurrentIndex(first)
        self._compare()

    def _choice(self, name: str) -> ElidingBox:
        choice = ElidingBox()
        choice.setProperty("compact", True)
        choice.setAccessibleName(name)
        return choice

    def _lay_out(self) -> None:
        above, choices, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _GAP_PX, _MARGIN_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        heading = QLabel(self.tr("Compare"))
        heading.setProperty("heading", True)
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.swap.setToolTip(self.tr("Change sides"))
        self.swap.setAccessibleName(self.swap.toolTip())
        for key in (self.back, self.swap):
            key.setProperty("compact", True)
        above.addWidget(self.back)
        above.addWidget(heading, 1, Qt.AlignmentFlag.AlignVCenter)
        choices.addWidget(self.first, 1)
        choices.addWidget(self.swap)
        choices.addWidget(self.second, 1)
        column.addLayout(above)
        column.addLayout(choices)
        column.addWidget(self.diff, 1)
