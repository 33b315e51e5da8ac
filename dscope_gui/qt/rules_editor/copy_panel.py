"""Asks inside the page under which name and title a rule set is copied."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.qt.rules_editor.line import Line, mark

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9.-]*")
_PREFIX: Final = "house-"
_GAP_PX: Final = 8


class CopyPanel(QFrame):
    """Hidden as long as nothing is copied.

    Signals
    -------
    copy_wanted(str, str) : name and title.
    """

    copy_wanted = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._taken: Set[str] = set()
        self.name, self.title = Line(self.tr("Name of the copy")), Line(self.tr("Title of the copy"))
        self.told = QLabel()
        self.make, self.cancel = QPushButton(self.tr("Make copy")), QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.name.textEdited.connect(lambda _text: self._check())
        self.title.textEdited.connect(lambda _text: self._check())
        self.make.clicked.connect(lambda _checked: self._make())
        self.cancel.clicked.connect(lambda _checked: self.hide())
        self.hide()

    def ask(self, rule_set: RuleSet, taken: Set[str]) -> None:
        """`taken` : names that there are."""
        self._taken = taken
        self.name.setText(_free_name(rule_set.id, taken))
        self.title.setText(self.tr("{title}, house rules").format(title=rule_set.title))
        self._check()
        self.show()
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._make()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        message = self._fault()
        self.told.setText(f"✖ {message}" if message else "")
        mark(self.name, is_fault=bool(message))
        self.make.setEnabled(not message)

    def _fault(self) -> str:
        name = self.name.text()
        if not _NAME.fullmatch(name):
            return self.tr("A name has small letters, digits, points and hyphens")
        if name in self._taken:
            return self.tr("There is a rule set {name} already; choose another name").format(name=name)
        return "" if self.title.text().strip() else self.tr("A title is needed")

    def _make(self) -> None:
        if not self._fault():
            self.hide()
            self.copy_wanted.emit(self.name.text(), self.title.text().strip())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setSpacing(_GAP_PX)
        self.told.setProperty("fault", True)
        for row, (word, field) in enumerate(((self.tr("Name"), self.name), (self.tr("Title"), self.title))):
            grid.addWidget(QLabel(word), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate((self.cancel, self.make)):
            key.setProperty("compact", True)
            grid.addWidget(key, row, 2)
        self.make.setProperty("primary", True)
        grid.addWidget(self.told, 2, 1, 1, 2)


def _free_name(name: str, taken: Set[str]) -> str:
    bare = name.removeprefix(_PREFIX)
    free = f"{_PREFIX}{bare}"
    number = 2
    while free in taken:
        free = f"{_PREFIX}{bare}-{number}"
        number += 1
    return free
