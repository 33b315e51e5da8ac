"""The audit screen: the trail, and the check of the seal."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtGui import QKeySequence, QShowEvent
from PyQt6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dscope_gui.protocols import Clock
from dscope_gui.qt.audit.trail_file import TrailFile, trail_file_word
from dscope_gui.qt.audit.trail_page import TrailPage
from dscope_gui.qt.audit.verify_page import VerifyPage
from dscope_gui.qt.widgets.page_keys import add_page_keys
from dscope_gui.qt.widgets.told import tell

_MARGIN_PX: Final = 12
_GAP_PX: Final = 8


class AuditPage(IntEnum):
    TRAIL = 0
    SEAL = 1


class AuditScreen(QWidget):
    """Signals
    -------
    page_shown(AuditPage) : also when the whole screen comes to the front.
    export_wanted(TrailFile) : what is found is to be taken along.
    """

    page_shown = pyqtSignal(object)
    export_wanted = pyqtSignal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trail, self.seal, self.message = TrailPage(clock), VerifyPage(), QLabel()
        self.exports = tuple(self._export_key(kind) for kind in TrailFile)
        self._pages, self._content = QButtonGroup(self), QStackedWidget()
        self._content.addWidget(self.trail)
        self._content.addWidget(self.seal)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._content, 1)
        column.addLayout(self._keys())

    @property
    def page(self) -> AuditPage:
        return AuditPage(self._content.currentIndex())

    def show_page(self, page: AuditPage) -> None:
        if (button := self._pages.button(page)) is not None:
            button.setChecked(True)
        self._content.setCurrentIndex(page)
        for key in (*self.exports, self.message):
            key.setVisible(page is AuditPage.TRAIL)
        self.page_shown.emit(page)

    def show_message(self, text: str, *, is_fault: bool = False) -> None:
        """How the last export ended."""
        tell(self.message, text, is_fault=is_fault)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if event is None or not event.spontaneous():
            self.page_shown.emit(self.page)

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        words = zip(AuditPage, self._words(), strict=True)
        add_page_keys(row, self._pages, ((page, *said) for page, said in words))
        row.addWidget(self.message, 1)
        row.addStretch(0)
        for key in self.exports:
            row.addWidget(key)
        self._pages.idClicked.connect(lambda number: self.show_page(AuditPage(number)))
        return row

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Audit trail"), self.tr("Who did what, when and why")),
            (self.tr("Seal"), self.tr("Whether anything stored was changed")),
        )

    def _export_key(self, kind: TrailFile) -> QPushButton:
        word = trail_file_word(kind)
        key = QPushButton(word)
        tip = self.tr("Write all that is found into a file: {}").format(word)
        if kind is TrailFile.EXCEL:
            key.setShortcut(QKeySequence("Ctrl+E"))
            tip = f"{tip} (Ctrl+E)"
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        key.clicked.connect(lambda _checked: self.export_wanted.emit(kind))
        return key
