"""Names and values below each other, to read and to copy from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from dscope_gui.qt.widgets.stored_facts import Fact

_BREAK_AFTER: Final = 16
_ZERO_WIDTH_SPACE: Final = "\u200b"
_GAP_PX: Final = 10


class FactList(QScrollArea):
    """Long values wrap, also those without a space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        body = QWidget()
        form = QFormLayout(body)
        form.setSpacing(_GAP_PX)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for fact in facts:
            name, value = QLabel(fact.name), QLabel(breakable(fact.value))
            name.setProperty("muted", True)
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setToolTip(fact.value)
            form.addRow(name, value)
        self.setWidget(body)


def breakable(text: str) -> str:
    """The same text that may also break within words too long for a line."""
    words = text.split(" ")
    return " ".join(word if len(word) <= _BREAK_AFTER else _with_breaks(word) for word in words)


def _with_breaks(word: str) -> str:
    pieces = [word[start : start + _BREAK_AFTER] for start in range(0, len(word), _BREAK_AFTER)]
    return _ZERO_WIDTH_SPACE.join(pieces)
