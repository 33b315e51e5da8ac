"""The large keys below the picture: back, take, new, good, on."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from dscope_gui.qt.theme.sizes import TABLE_PT
from dscope_gui.qt.widgets.told import tell

_GAP_PX: Final = 6


class MarkBar(QWidget):
    """Signals
    -------
    back_wanted(), take_wanted(), new_wanted(), good_wanted(), next_wanted(), retry_wanted()
    """

    back_wanted = pyqtSignal()
    take_wanted = pyqtSignal()
    new_wanted = pyqtSignal()
    good_wanted = pyqtSignal()
    next_wanted = pyqtSignal()
    retry_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._key("◀", self.tr("The mark before (←)"))
        self.take = self._key(self.tr("Take (A)"), self.tr("Take mask and class as the inspection has them (A)"))
        self.new = self._key(self.tr("New mark (N)"), self.tr("Draw a mark that the inspection missed (N)"))
        self.good = self._key(self.tr("All good (G)"), self.tr("Nothing on this end face is a defect (G)"))
        self.next = self._key("▶", self.tr("The next mark, or the next picture (→)"))
        self.retry = self._key(self.tr("Try again"), self.tr("Try again to keep what is not kept yet"))
        self.told = QLabel()
        self._lay_out()
        self._connect()

    def show_scene(self, *, is_open: bool, can_take: bool) -> None:
        for key in (self.back, self.new, self.good, self.next):
            key.setEnabled(is_open)
        self.take.setEnabled(can_take)

    def tell(self, text: str, *, is_fault: bool = False, can_retry: bool = False) -> None:
        """How it went; one line."""
        tell(self.told, text, is_fault=is_fault)
        self.retry.setVisible(can_retry)

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        key.setStyleSheet("QPushButton { padding: 0 8px; }")
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return key

    def _lay_out(self) -> None:
        self.take.setProperty("primary", True)
        self.retry.setProperty("compact", True)
        font = self.told.font()
        font.setPointSize(TABLE_PT)
        self.told.setFont(font)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().height())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        keys = ((self.back, 2), (self.take, 4), (self.new, 4), (self.good, 4), (self.next, 2))
        for place, (key, share) in enumerate(keys):
            grid.addWidget(key, 1, place)
            grid.setColumnStretch(place, share)
        grid.addWidget(self.told, 0, 0, 1, len(keys) - 1)
        grid.addWidget(self.retry, 0, len(keys) - 1)
        self.retry.hide()

    def _connect(self) -> None:
        for key, signal in (
            (self.back, self.back_wanted),
            (self.take, self.take_wanted),
            (self.new, self.new_wanted),
            (self.good, self.good_wanted),
            (self.next, self.next_wanted),
            (self.retry, self.retry_wanted),
        ):
            key.clicked.connect(signal)
