"""The labelling screen: the queue at the left, the end face in the middle, classes and what was said at the right."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PyQt6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from dscope_gui.protocols import Clock
from dscope_gui.qt.help.help_page import HelpPage
from dscope_gui.qt.labelling.canvas import Canvas
from dscope_gui.qt.labelling.class_keys import ClassKeys
from dscope_gui.qt.labelling.files_bar import FilesBar
from dscope_gui.qt.labelling.item_panel import ItemPanel
from dscope_gui.qt.labelling.keys import add_keys
from dscope_gui.qt.labelling.mark_bar import MarkBar
from dscope_gui.qt.labelling.queue_panel import QueuePanel
from dscope_gui.qt.labelling.tool_row import ToolRow
from dscope_gui.qt.rules_editor.sign_panel import SignPanel
from dscope_gui.qt.rules_editor.signatures import Signatures

_MARGIN_PX, _GAP_PX = 8, 8
_LEFT_PX: Final = 256
_RIGHT_PX: Final = 278


class LabellingScreen(QWidget):
    """Signals
    -------
    shown(), hidden_away() : the screen came to the front, or left it.
    size_stepped(bool) : the brush shall be larger, or smaller.
    """

    shown = pyqtSignal()
    hidden_away = pyqtSignal()
    size_stepped = pyqtSignal(bool)

    def __init__(self, clock: Clock, signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue, self.tools, self.canvas, self.marks = QueuePanel(clock), ToolRow(), Canvas(), MarkBar()
        self.classes, self.item, self.files = ClassKeys(), ItemPanel(), FilesBar()
        self.sign = SignPanel(signatures)
        self.sign.reason.setPlaceholderText(self.tr("Why? (audit trail)"))
        self.help = HelpPage("labelling.md", self.tr("How labelling works"))
        self._page = QWidget()
        self._pages = QStackedLayout(self)
        self._lay_out()
        add_keys(self, self._page)
        self.setFocusProxy(self.canvas)
        self.help.back_wanted.connect(self.show_work)
        self.files.help_wanted.connect(self.show_help)

    @property
    def shows_help(self) -> bool:
        return self._pages.currentWidget() is self.help

    def show_help(self) -> None:
        self._pages.setCurrentWidget(self.help)
        self.help.text.setFocus()

    def show_work(self) -> None:
        self._pages.setCurrentWidget(self._page)
        self.canvas.setFocus()

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if event is None or not event.spontaneous():
            self.shown.emit()

    def hideEvent(self, event: QHideEvent | None) -> None:
        super().hideEvent(event)
        if event is None or not event.spontaneous():
            self.hidden_away.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape and self.shows_help:
            self.show_work()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.queue.setFixedWidth(_LEFT_PX)
        whole, columns = QVBoxLayout(self._page), QHBoxLayout()
        for layout in (whole, columns):
            layout.setSpacing(_GAP_PX)
        whole.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        columns.addWidget(self.queue)
        columns.addLayout(_column((self.tools, 0), (self.canvas, 1), (self.marks, 0)), 1)
        right = QWidget()
        right.setFixedWidth(_RIGHT_PX)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(_GAP_PX)
        for widget, share in ((self.classes, 0), (self.item, 1), (self.files, 0)):
            side.addWidget(widget, share)
        columns.addWidget(right)
        whole.addLayout(columns, 1)
        whole.addWidget(self.sign)
        self._pages.addWidget(self._page)
        self._pages.addWidget(self.help)


def _column(*widgets: tuple[QWidget, int]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(_GAP_PX)
    for widget, share in widgets:
        column.addWidget(widget, share)
    return column
