"""The row below the list: open, mark, export; while an export runs, its progress in the same place."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeySequence
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QStackedLayout, QWidget

from dscope_gui.qt.history.export_kinds import ExportKind, export_word
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.widgets.told import tell
from dscope_gui.qt.workers import Progress

_GAP_PX: Final = 8
_BAR_PX: Final = 28
_S_PER_MIN: Final = 60


class ExportBar(QWidget):
    """Emits what is wanted; the presenter does it."""

    open_wanted = pyqtSignal()
    unmark_wanted = pyqtSignal()
    export_wanted = pyqtSignal(object)
    """An `ExportKind`."""
    cancel_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = self._key(self.tr("Open"), self.tr("Show the chosen inspection (Enter)"))
        self.unmark = self._key(self.tr("Unmark all"), self.tr("Export everything that is found again"))
        self.export = self._key(self.tr("Export"), self.tr("Take the selection along (Ctrl+E)"))
        self.export.setShortcut(QKeySequence("Ctrl+E"))
        self.export.setProperty("primary", True)
        self.progress, self.cancel = QProgressBar(), self._key(self.tr("Cancel"), self.tr("End without a file"))
        self._fill_menu()
        self._lay_out()
        self.open.clicked.connect(lambda _checked: self.open_wanted.emit())
        self.unmark.clicked.connect(lambda _checked: self.unmark_wanted.emit())
        self.cancel.clicked.connect(lambda _checked: self.cancel_wanted.emit())
        self.show_choice(0, 0, can_open=False)

    def show_choice(self, marked: int, total: int, *, can_open: bool) -> None:
        """How many lines are marked, and how many are found."""
        self.open.setEnabled(can_open)
        self.unmark.setVisible(marked > 0)
        self.export.setEnabled(marked > 0 or total > 0)
        text = (
            self.tr("Export {} marked").format(thousands(marked))
            if marked
            else self.tr("Export all {}").format(thousands(total))
        )
        self.export.setText(text)

    def show_message(self, text: str, *, is_fault: bool = False) -> None:
        """How the last export ended."""
        tell(self.message, text, is_fault=is_fault)
        self._place.setCurrentIndex(0)

    def show_progress(self, progress: Progress) -> None:
        self.progress.setRange(0, max(1, progress.total))
        self.progress.setValue(progress.done)
        self.progress.setFormat(self._in_words(progress))
        self._place.setCurrentIndex(1)

    @property
    def is_busy(self) -> bool:
        return self._place.currentIndex() == 1

    def _in_words(self, progress: Progress) -> str:
        done = self.tr("{done} of {total}").format(done=thousands(progress.done), total=thousands(progress.total))
        if progress.seconds_left is None:
            return done
        left = round(progress.seconds_left)
        told = self.tr("{} s left").format(left)
        if left >= _S_PER_MIN:
            told = self.tr("{} min left").format(round(left / _S_PER_MIN))
        return f"{done}   ·   {told}"

    def _fill_menu(self) -> None:
        menu = QMenu(self.export)
        self.export.setMenu(menu)
        for kind in ExportKind:
            if (action := menu.addAction(export_word(kind))) is not None:
                action.triggered.connect(lambda _checked, kind=kind: self.export_wanted.emit(kind))

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key

    def _lay_out(self) -> None:
        idle, busy = QWidget(), QWidget()
        rest, running = QHBoxLayout(idle), QHBoxLayout(busy)
        for row in (rest, running):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(_GAP_PX)
        rest.addWidget(self.message, 1)
        for key in (self.unmark, self.open, self.export):
            rest.addWidget(key)
        self.progress.setMinimumHeight(_BAR_PX)
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel)
        self._place = QStackedLayout(self)
        self._place.addWidget(idle)
        self._place.addWidget(busy)
