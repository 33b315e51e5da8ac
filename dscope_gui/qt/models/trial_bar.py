"""What is to be compared: two judges, the labelled pictures, and how the models are asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from dscope_gui.domain.judges import Detector
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.models.words import detector_word
from dscope_gui.qt.operator.elided_label import ElidedLabel
from dscope_gui.qt.workers import Progress

_GAP_PX: Final = 8
_S_PER_MIN: Final = 60
_WAYS: Final = (Detector.BOTH, Detector.DL)


@dataclass(frozen=True, slots=True)
class TrialWish:
    """What was chosen: the judges by their names."""

    first: str
    second: str
    golden: Path
    detector: Detector


class TrialBar(QWidget):
    """Signals
    -------
    changed() : another choice. start_wanted(), cancel_wanted(), folder_wanted()
    """

    changed = pyqtSignal()
    start_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    folder_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._golden: Path | None = None
        self._is_busy = False
        self.first, self.second = self._choice(self.tr("First judge")), self._choice(self.tr("Second judge"))
        self.way = self._choice(self.tr("How models are asked"))
        self.swap = self._key("⇄", self.tr("Change sides"))
        self.folder = self._key(self.tr("Pictures…"), self.tr("Choose the folder of labelled pictures (Ctrl+O)"))
        self.start = self._key(self.tr("Compare"), self.tr("Let both look at all pictures (Ctrl+R)"))
        self.cancel = self._key(self.tr("Cancel"), self.tr("End it without a result"))
        self.golden, self.progress = ElidedLabel(), QProgressBar()
        self._lay_out()
        self._connect()
        self.show_progress(None)

    def show_judges(self, names: Sequence[str], first: str, second: str) -> None:
        """Judges to choose from, by their names."""
        for choice, chosen in ((self.first, first), (self.second, second)):
            blocked = choice.blockSignals(True)
            choice.clear()
            choice.addItems(list(names))
            choice.setCurrentText(chosen)
            choice.blockSignals(blocked)
        self._enable()

    def show_golden(self, folder: Path | None) -> None:
        self._golden = folder
        self.golden.setText(self.tr("No labelled pictures are chosen") if folder is None else str(folder))
        self.golden.setToolTip("" if folder is None else str(folder))
        self._enable()

    def show_progress(self, progress: Progress | None) -> None:
        """None where nothing runs."""
        self._is_busy = progress is not None
        self.progress.setVisible(self._is_busy)
        self.cancel.setVisible(self._is_busy)
        self.golden.setVisible(not self._is_busy)
        self._enable()
        if progress is not None:
            self.progress.setRange(0, max(1, progress.total))
            self.progress.setValue(progress.done)
            self.progress.setFormat("   ·   ".join(self._words(progress)))

    @property
    def wish(self) -> TrialWish | None:
        """None where something is missing, or the two judges are the same."""
        first, second = self.first.currentText(), self.second.currentText()
        if self._golden is None or not first or first == second:
            return None
        return TrialWish(first, second, self._golden, _WAYS[self.way.currentIndex()])

    def _words(self, progress: Progress) -> list[str]:
        said = [self.tr("{done} of {total}").format(done=thousands(progress.done), total=thousands(progress.total))]
        if progress.seconds_left is not None:
            left = round(progress.seconds_left)
            is_short = left < _S_PER_MIN
            text = self.tr("{} s left") if is_short else self.tr("{} min left")
            said.append(text.format(left if is_short else round(left / _S_PER_MIN)))
        return said

    def _enable(self) -> None:
        for choice in (self.first, self.second, self.way, self.swap, self.folder):
            choice.setEnabled(not self._is_busy)
        self.start.setEnabled(not self._is_busy and self.wish is not None)

    def _swap(self) -> None:
        first = self.first.currentText()
        self.first.setCurrentText(self.second.currentText())
        self.second.setCurrentText(first)

    def _changed(self) -> None:
        self._enable()
        self.changed.emit()

    def _lay_out(self) -> None:
        grid, judges, pictures = QGridLayout(self), QHBoxLayout(), QHBoxLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        for way in _WAYS:
            self.way.addItem(detector_word(way))
        self.start.setProperty("primary", True)
        self.start.setShortcut("Ctrl+R")
        self.folder.setShortcut("Ctrl+O")
        judges.addWidget(self.first, 1)
        judges.addWidget(self.swap)
        judges.addWidget(self.second, 1)
        pictures.addWidget(self.golden, 1)
        pictures.addWidget(self.progress, 1)
        pictures.addWidget(self.cancel)
        self.golden.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addLayout(judges, 0, 0, 1, 2)
        grid.addWidget(self.way, 0, 2)
        grid.addWidget(self.folder, 1, 0)
        grid.addLayout(pictures, 1, 1)
        grid.addWidget(self.start, 1, 2)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        for choice in (self.first, self.second, self.way):
            choice.currentIndexChanged.connect(lambda _place: self._changed())
        self.swap.clicked.connect(lambda _checked: self._swap())
        self.folder.clicked.connect(lambda _checked: self.folder_wanted.emit())
        self.start.clicked.connect(lambda _checked: self.start_wanted.emit())
        self.cancel.clicked.connect(lambda _checked: self.cancel_wanted.emit())

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setProperty("compact", True)
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        return choice

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key
