"""Asks why the last booking is taken back; stands beside the picture and blocks nothing."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.theme.sizes import TOUCH_PX
from dscope_gui.qt.widgets.undo_reasons import undo_reasons

_POINTS: Final = 14
_COLUMNS: Final = 2
_GAP_PX: Final = 8


class UndoPanel(QWidget):
    """Six reasons at most: a longer list is not read.

    Signals
    -------
    chosen(str) : the reason as it is kept, in English. closed() : nothing is taken back.
    """

    chosen = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        title = QLabel(self.tr("Why is the last booking taken back?"))
        title.setWordWrap(True)
        title.setFont(_font(title))
        column.addWidget(title)
        grid = QGridLayout()
        grid.setSpacing(_GAP_PX)
        for place, (reason, words) in enumerate(undo_reasons().items()):
            grid.addWidget(self._button(reason, words), place // _COLUMNS, place % _COLUMNS)
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        keep = QPushButton(self.tr("Keep the booking (Esc)"))
        self._set_up(keep)
        keep.clicked.connect(self.closed)
        column.addWidget(keep)
        column.addStretch(1)

    def _button(self, reason: str, words: str) -> QPushButton:
        button = QPushButton(words)
        self._set_up(button)
        button.clicked.connect(lambda: self.chosen.emit(reason))
        return button

    def _set_up(self, button: QPushButton) -> None:
        button.setMinimumSize(TOUCH_PX, TOUCH_PX)
        button.setFont(_font(button))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(button.text())
        button.setToolTip(self.tr("The booking is kept in the history, with this reason"))


def _font(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setPointSize(_POINTS)
    return font
