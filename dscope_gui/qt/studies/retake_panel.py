"""Asks why the last capture of a study is taken again; stands below the call and blocks nothing."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.studies.words import retake_reasons
from dscope_gui.qt.theme.sizes import TOUCH_PX

_COLUMNS: Final = 2
_GAP_PX: Final = 8


class RetakePanel(QWidget):
    """Signals
    -------
    chosen(str) : the reason as it is kept, in English. closed() : nothing is taken again.
    """

    chosen = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setWordWrap(True)
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        column.addWidget(self.title)
        for place, (reason, words) in enumerate(retake_reasons().items()):
            key = self._key(words)
            key.clicked.connect(lambda _checked, reason=reason: self.chosen.emit(reason))
            grid.addWidget(key, *divmod(place, _COLUMNS))
        keep = self._key(self.tr("Keep it (Esc)"))
        keep.clicked.connect(lambda _checked: self.closed.emit())
        grid.addWidget(keep, *divmod(len(retake_reasons()), _COLUMNS))
        for place in range(_COLUMNS):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)

    def show_last(self, part: str, operator: str) -> None:
        text = self.tr("Put part {part} in again for {operator}, then say why:")
        self.title.setText(text.format(part=part, operator=operator))

    def _key(self, words: str) -> QPushButton:
        key = QPushButton(words)
        key.setMinimumHeight(TOUCH_PX)
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.setAccessibleName(words)
        key.setToolTip(self.tr("The first capture is kept in the history, with this reason"))
        return key
