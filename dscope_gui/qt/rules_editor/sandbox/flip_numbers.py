"""The two numbers that count: how many parts would fail that passed, and how many would pass that failed."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.rules_editor.sandbox.flip_words import flip_signs, flip_words
from dscope_gui.qt.theme import colors_of
from dscope_gui.workstation.rejudging import FlipKind, Tally

_NUMBER_POINTS: Final = 34
_SIGN_POINTS: Final = 20
_GAP_PX: Final = 12
_PAD_PX: Final = 10
_UNKNOWN: Final = "–"


class FlipNumbers(QWidget):
    """Two cards; a number without a draft is a dash."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.failing = _Card(FlipKind.PASS_TO_FAIL, Answer.FAIL)
        self.passing = _Card(FlipKind.FAIL_TO_PASS, Answer.PASS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.failing, 1)
        row.addWidget(self.passing, 1)

    def show_tally(self, tally: Tally | None, *, is_old: bool) -> None:
        """`is_old` : of a draft that has changed meanwhile; the numbers step back."""
        for card in (self.failing, self.passing):
            card.show_count(None if tally is None else tally.of(card.kind), is_old=is_old)


class _Card(QFrame):
    def __init__(self, kind: FlipKind, answer: Answer) -> None:
        super().__init__()
        self.kind, self._answer, self._is_old = kind, answer, True
        self.number, self.sign, self.words = QLabel(_UNKNOWN), QLabel(flip_signs(kind)), QLabel(flip_words(kind))
        self.setProperty("panel", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words.setWordWrap(True)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.sign)
        side.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD_PX * 2, _PAD_PX, _PAD_PX * 2, _PAD_PX)
        row.setSpacing(_GAP_PX * 2)
        row.addWidget(self.number)
        row.addLayout(side, 1)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._paint_in_theme()

    def show_count(self, count: int | None, *, is_old: bool) -> None:
        self.number.setText(_UNKNOWN if count is None else thousands(count))
        self._is_old = is_old or count is None
        told = self.number.text()
        self.setAccessibleName(f"{told} {self.words.text()}")
        self._paint_in_theme()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._paint_in_theme()

    def _paint_in_theme(self) -> None:
        colors = colors_of(self)
        answer = colors.fault if self._answer is Answer.FAIL else colors.good
        ink = colors.muted if self._is_old else answer
        style = f"color: {ink}; font-weight: bold; border: none; background: transparent;"
        self.number.setStyleSheet(f"{style} font-size: {_NUMBER_POINTS}pt;")
        self.sign.setStyleSheet(f"{style} font-size: {_SIGN_POINTS}pt;")
        self.words.setStyleSheet(f"color: {colors.ink}; border: none; background: transparent;")
