"""One field of the head: its label above it, and below it what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dscope_gui.domain.rule_problems import RuleProblem
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.rules_editor.problem_words import problem_words
from dscope_gui.qt.rules_editor.words import FAULT_SIGN, field_word
from dscope_gui.qt.theme.sizes import TABLE_PT

_GAP_PX: Final = 2


class HeadField(QWidget):
    """`name` : of the field in files, such as `cladding.source`. `editor` : what is typed in or tapped."""

    def __init__(self, name: str, editor: QWidget, *, has_label: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.editor = name, editor
        self.told = QLabel()
        self.told.setProperty("fault", True)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.hide()
        editor.setAccessibleName(field_word(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        if has_label:
            label = QLabel(field_word(name))
            label.setProperty("muted", True)
            label.setBuddy(editor)
            _small(label)
            column.addWidget(label)
        _small(self.told)
        column.addWidget(editor)
        column.addWidget(self.told)

    def show_problems(self, problems: Sequence[RuleProblem]) -> None:
        """Those of the whole rule set; the field picks its own."""
        own = [problem for problem in problems if problem.place.zone is None and self._is_mine(problem.place.name)]
        self.told.setText("\n".join(f"{FAULT_SIGN} {problem_words(problem)}" for problem in own))
        self.told.setVisible(bool(own))
        mark(self.editor, is_fault=bool(own))

    def _is_mine(self, place: str) -> bool:
        return place == self.name or place.startswith(f"{self.name}.")


def _small(label: QLabel) -> None:
    font = label.font()
    font.setPointSize(TABLE_PT)
    label.setFont(font)
