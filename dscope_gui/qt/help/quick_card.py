"""The card that F1 opens first: the five steps, what the answers mean, keys and touch."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.qt.help.answer_badge import AnswerBadge
from dscope_gui.qt.help.texts import answer_meanings, five_steps, keys, touches
from dscope_gui.qt.theme.sizes import GAP_PX, TABLE_PT

_WIDE: Final = 11
_NARROW: Final = 10
"""Shares of the width: the left column has the longer sentences."""
_TITLE: Final = "title"
_LARGER_PT: Final = 6
"""By so much titles are larger than what stands below them."""
_LARGEST_PT: Final = 22
"""Read from two metres; still larger ones would leave no room for a line."""


class QuickCard(QWidget):
    """Short enough to be read standing.

    Signals
    -------
    pages_wanted()
    """

    pages_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area, self.more = QScrollArea(), QPushButton()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.more.setProperty("compact", True)
        self.more.clicked.connect(lambda _checked: self.pages_wanted.emit())
        column, below = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)
        below.setContentsMargins(2 * GAP_PX, 0, 2 * GAP_PX, GAP_PX)
        below.addWidget(self.more)
        below.addStretch(1)
        column.addLayout(below)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the page anew."""
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(2 * GAP_PX, GAP_PX, 2 * GAP_PX, GAP_PX)
        columns.setSpacing(GAP_PX)
        columns.addLayout(_column(self._steps(), self._answers()), _WIDE)
        columns.addLayout(_column(_pairs(self.tr("Keys"), keys()), _pairs(self.tr("Touch"), touches())), _NARROW)
        self.area.setWidget(page)
        self._fit()
        self.more.setText(self.tr("Read more"))
        self.more.setToolTip(self.tr("Pages for operators, technicians, QA, integrators and developers"))

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event is not None and event.type() == QEvent.Type.StyleChange:
            self._fitting.start(0)  # the style sheet gives all letters the usual size again, those below last

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The largest letters with which nothing has to be scrolled; long words of some languages need smaller ones."""
        page, view = self.area.widget(), self.area.viewport()
        if page is None or view is None or (layout := page.layout()) is None:
            return
        font = self.font()
        words = [*page.findChildren(QLabel), *page.findChildren(AnswerBadge)]
        for points in range(_LARGEST_PT, TABLE_PT - 1, -1):
            for word in words:
                font.setPointSize(points + (_LARGER_PT if word.objectName() == _TITLE else 0))
                font.setBold(word.font().bold())
                word.setFont(font)
            for one in (*(panel.layout() for panel in page.findChildren(QFrame)), layout):
                if one is not None:
                    one.activate()  # from the inside out, or the outer one knows the old letters
            if layout.totalHeightForWidth(self.area.width() - GAP_PX) <= self.area.height() - GAP_PX:
                return

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


def _column(*panels: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP_PX)
    for panel in panels:
        column.addWidget(panel)
    column.addStretch(1)
    return column


def _pairs(title: str, pairs: tuple[tuple[str, str], ...]) -> QWidget:
    panel, grid = _panel(title)
    for short, meaning in pairs:
        row = grid.rowCount()
        grid.addWidget(_bold(short), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_text(meaning), row, 1)
    return panel


def _panel(title: str) -> tuple[QFrame, QGridLayout]:
    panel = QFrame()
    panel.setProperty("panel", True)
    outer = QVBoxLayout(panel)
    outer.setContentsMargins(2 * GAP_PX, GAP_PX, 2 * GAP_PX, GAP_PX)
    outer.setSpacing(GAP_PX // 3)
    outer.addWidget(_bold(title, _TITLE))
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GAP_PX)
    grid.setVerticalSpacing(GAP_PX // 3)
    grid.setColumnStretch(1, 1)
    outer.addLayout(grid)
    return panel, grid


def _bold(words: str, name: str = "") -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
