"""The dataset as files: export, import, clear, with how far it is."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dscope_gui.dataset import Statistics
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.theme.sizes import TABLE_PT
from dscope_gui.qt.widgets.told import tell
from dscope_gui.qt.workers import Progress

_GAP_PX: Final = 6


class FilesBar(QWidget):
    """Signals
    -------
    export_wanted(), import_wanted(), clear_wanted(), cancel_wanted(), help_wanted()
    """

    export_wanted = pyqtSignal()
    import_wanted = pyqtSignal()
    clear_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    help_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.export = self._key(self.tr("Export…"), self.tr("Write all labelled pictures into one .tar.gz, with COCO"))
        self.import_ = self._key(self.tr("Import…"), self.tr("Take in what another station exported"))
        self.clear = self._key(self.tr("Clear…"), "")
        self.help = self._key("?", self.tr("How labelling works (F1)"))
        self.cancel = self._key(self.tr("Cancel"), self.tr("Stop; no file is left behind"))
        self.progress = QProgressBar()
        self.total, self.told = QLabel(), QLabel()
        self._lay_out()
        self.show_allowed(may_clear=False)
        self.show_running(is_running=False)

    def show_statistics(self, statistics: Statistics) -> None:
        text = self.tr("{items} items of {faces} end faces")
        told = text.format(items=thousands(statistics.items), faces=thousands(statistics.end_faces))
        if statistics.damaged:
            told += self.tr(", {} damaged").format(len(statistics.damaged))
        self.total.setText(told)

    def show_allowed(self, *, may_clear: bool) -> None:
        """Only QA clears."""
        tip = self.tr("Throw all labelled pictures away; needs a signature")
        self.clear.setEnabled(may_clear)
        self.clear.setToolTip(tip if may_clear else self.tr("Only QA can throw labelled pictures away"))
        self.clear.setAccessibleName(self.clear.toolTip())

    def show_running(self, *, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.cancel.setVisible(is_running)
        self.total.setVisible(not is_running)
        for key in (self.export, self.import_):
            key.setEnabled(not is_running)

    def show_progress(self, progress: Progress) -> None:
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)

    def tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)
        self.told.setVisible(bool(text))

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        key.setStyleSheet(f"QPushButton {{ padding: 0 4px; font-size: {TABLE_PT}pt; }}")
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return key

    def _lay_out(self) -> None:
        column, keys, running = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        for layout in (column, keys, running):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(_GAP_PX)
        for label in (self.total, self.told):
            font = label.font()
            font.setPointSize(TABLE_PT)
            label.setFont(font)
            label.setWordWrap(True)
        self.told.hide()
        for key, signal in (
            (self.export, self.export_wanted),
            (self.import_, self.import_wanted),
            (self.clear, self.clear_wanted),
            (self.help, self.help_wanted),
            (self.cancel, self.cancel_wanted),
        ):
            key.clicked.connect(signal)
        for key in (self.export, self.import_, self.clear):
            keys.addWidget(key, 1)
        keys.addWidget(self.help)
        self.progress.setAccessibleName(self.tr("How far it is"))
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel)
        running.addWidget(self.total, 1)
        column.addLayout(running)
        column.addWidget(self.told)
        column.addLayout(keys)
