"""Words to search for and choices to narrow the list of rule sets down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from dscope_gui.domain.rule_set import Polish
from dscope_gui.domain.rule_version import RuleState
from dscope_gui.qt.rules_editor.listing import Listing, Wanted
from dscope_gui.qt.rules_editor.words import polish_word, state_words

_GAP_PX: Final = 8
_CHOICE_PX: Final = 164
_DENSE: Final = "QComboBox { padding: 0 0 0 10px; } QComboBox::drop-down { width: 24px; }"


class FilterRow(QWidget):
    """`value` gives what is looked for."""

    value_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Name, title, standard, part…"))
        self.words.setClearButtonEnabled(True)
        self.state = self._choice(self.tr("any state"), [(state_words(state), state.value) for state in RuleState])
        self.standard, self.fiber = self._choice(self.tr("any standard")), self._choice(self.tr("any fiber"))
        self.polish = self._choice(self.tr("any polish"), [(one.value, polish_word(one)) for one in Polish])
        self.outdated = QCheckBox(self.tr("All versions"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.words, 1)
        for choice in (self.state, self.standard, self.fiber, self.polish):
            row.addWidget(choice)
        row.addWidget(self.outdated)
        self.setStyleSheet(_DENSE)
        self.words.setAccessibleName(self.tr("Search"))
        self.words.setProperty("compact", True)
        self.words.textChanged.connect(lambda _text: self.value_changed.emit())
        self.outdated.toggled.connect(lambda _on: self.value_changed.emit())

    def value(self) -> Wanted:
        state = self.state.currentData()
        return Wanted(
            words=self.words.text(),
            state=RuleState(state) if state else None,
            standard=self.standard.currentData(),
            fiber=self.fiber.currentData(),
            polish=self.polish.currentData(),
            outdated_too=self.outdated.isChecked(),
        )

    def show_choices(self, listing: Listing) -> None:
        """Standards and fibers that there are; what was chosen stays chosen."""
        rule_sets = [version.rule_set for version in listing.versions]
        _refill(self.standard, sorted({rule_set.standard for rule_set in rule_sets}))
        _refill(self.fiber, sorted({fiber for rule_set in rule_sets for fiber in rule_set.applies_to.fibers}))

    def _choice(self, anything: str, choices: Sequence[tuple[str, str]] = ()) -> QComboBox:
        choice = QComboBox()
        choice.setProperty("compact", True)
        choice.setAccessibleName(anything)
        choice.setFixedWidth(_CHOICE_PX)
        choice.addItem(anything, "")
        for words, name in choices:
            choice.addItem(words, name)
        choice.currentIndexChanged.connect(lambda _place: self.value_changed.emit())
        return choice


def _refill(choice: QComboBox, names: Sequence[str]) -> None:
    blocked = choice.blockSignals(True)
    chosen = choice.currentData()
    while choice.count() > 1:
        choice.removeItem(1)
    for name in names:
        choice.addItem(name, name)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
    choice.blockSignals(blocked)
