"""The page behind F1: the five steps, what the answers mean, keys and touch."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.qt.help.answer_badge import AnswerBadge
from dscope_gui.qt.help.texts import answer_meanings, five_steps, keys, touches
from dscope_gui.qt.theme.sizes import GAP_PX


class HelpScreen(QScrollArea):
    """Short enough to be read standing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the page anew."""
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX)
        grid.setSpacing(2 * GAP_PX)
        grid.addWidget(self._steps(), 0, 0)
        grid.addWidget(self._answers(), 1, 0)
        grid.addWidget(_pairs(self.tr("Keys"), keys()), 0, 1)
        grid.addWidget(_pairs(self.tr("Touch"), touches()), 1, 1)
        grid.setRowStretch(2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.setWidget(page)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _steps(self) -> QWidget:
        numbered = tuple((f"{number}.", step) for number, step in enumerate(five_steps(), start=1))
        return _pairs(self.tr("Five steps"), numbered)

    def _answers(self) -> QWidget:
        panel, grid = _panel(self.tr("What the answers mean"))
        for answer, (word, meaning) in answer_meanings().items():
            row = grid.rowCount()
            grid.addWidget(AnswerBadge(answer, word), row, 0)
            grid.addWidget(_text(meaning), row, 1)
        return panel


def _pairs(title: str, pairs: tuple[tuple[str, str], ...]) -> QWidget:
    panel, grid = _panel(title)
    for short, meaning in pairs:
        row = grid.rowCount()
        name = QLabel(short)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_text(meaning), row, 1)
    return panel


def _panel(title: str) -> tuple[QFrame, QGridLayout]:
    panel = QFrame()
    panel.setProperty("panel", True)
    outer = QVBoxLayout(panel)
    outer.setContentsMargins(2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX)
    outer.setSpacing(GAP_PX)
    heading = QLabel(title)
    heading.setProperty("heading", True)
    outer.addWidget(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GAP_PX)
    grid.setVerticalSpacing(GAP_PX)
    grid.setColumnStretch(1, 1)
    outer.addLayout(grid)
    outer.addStretch(1)
    return panel, grid


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
