"""The card of the chosen model: how it stands, what it found, and what it was made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from dscope_gui.neural import Activation
from dscope_gui.qt.models.words import card_facts, state_sentence
from dscope_gui.qt.widgets.stored_facts import Fact
from dscope_gui.qt.widgets.told import tell
from dscope_gui.workstation.model_book import ModelLine

_GAP_PX: Final = 8
_MARGIN_PX: Final = 12


class CardPanel(QFrame):
    """Empty as long as nothing is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.title, self.state = _text(), _text()
        self.title.setProperty("heading", True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(_MARGIN_PX)
        self.grid.setVerticalSpacing(_GAP_PX)
        self.grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.title)
        column.addWidget(self.state)
        column.addLayout(self.grid)
        column.addStretch(1)

    def show_model(self, line: ModelLine | None, activation: Activation | None = None) -> None:
        self.title.setText(self.tr("No model is chosen") if line is None else line.card.full_name)
        said = "" if line is None else state_sentence(line, activation)
        tell(self.state, said, is_fault=line is not None and line.fault is not None)
        self._show_facts(() if line is None else card_facts(line, activation))

    def _show_facts(self, facts: Sequence[Fact]) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, fact in enumerate(facts):
            name, value = _text(fact.name), _text(fact.value)
            name.setProperty("muted", True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(fact.name)
            self.grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(value, row, 1)


def _text(words: str = "") -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
