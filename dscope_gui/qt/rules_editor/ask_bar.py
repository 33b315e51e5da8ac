"""A question inside the page, with its answers as keys; nothing stands in the way of the rest meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

_GAP_PX: Final = 8


class AskBar(QFrame):
    """Hidden as long as nothing is asked; any answer ends the question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.question = QLabel()
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.keys: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_GAP_PX)
        self._row.addWidget(self.question, 1)
        self.hide()

    def ask(self, question: str, answers: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Each answer is a word and what it does; the first is the one that Enter gives."""
        self.drop()
        self.question.setText(question)
        for word, does in answers:
            self._add(word, does)
        self.keys[0].setProperty("primary", True)
        self.show()
        self.keys[0].setFocus()

    def drop(self) -> None:
        """Ask nothing any more."""
        for key in self.keys:
            self._row.removeWidget(key)
            key.hide()
            key.deleteLater()
        self.keys = []
        self.hide()

    def _add(self, word: str, does: Callable[[], None]) -> None:
        key = QPushButton(word)
        key.setProperty("compact", True)
        key.setAutoDefault(True)
        key.clicked.connect(lambda _checked: self._answer(does))
        self.keys.append(key)
        self._row.addWidget(key)

    def _answer(self, does: Callable[[], None]) -> None:
        self.drop()
        does()
