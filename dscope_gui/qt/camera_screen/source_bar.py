"""Which camera: the list, a new look for cameras, and connecting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.camera import CameraInfo
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words, spoken
from dscope_gui.qt.widgets.told import tell
from dscope_gui.workstation.acquire import CameraState, CameraStatus

_LETTERS: Final = 8


class SourceBar(QWidget):
    """The line below says how it stands with the camera, or what went wrong and what to do."""

    refresh_wanted = pyqtSignal()
    connect_wanted = pyqtSignal(str)
    """Name of the camera."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cameras, self.told = QComboBox(), QLabel()
        self.cameras.setProperty("compact", True)
        self.cameras.setAccessibleName(self.tr("Cameras"))
        self.cameras.setMinimumContentsLength(_LETTERS)
        self.cameras.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.refresh = self._key(self.tr("Refresh"), self.tr("Look for cameras again (F5)"), "F5")
        self.connect_key = self._key(self.tr("Connect"), self.tr("Use the chosen camera"), "")
        self.told.setWordWrap(True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.cameras, 1)
        row.addWidget(self.refresh)
        row.addWidget(self.connect_key)
        column.addLayout(row)
        column.addWidget(self.told)
        self.refresh.clicked.connect(lambda _checked: self.refresh_wanted.emit())
        self.connect_key.clicked.connect(lambda _checked: self.connect_wanted.emit(self.cameras.currentData()))
        self.show_cameras(())

    def show_cameras(self, found: Sequence[CameraInfo]) -> None:
        """Offer what was found; the chosen one stays chosen."""
        chosen = self.cameras.currentData()
        self.cameras.clear()
        for info in found:
            self.cameras.addItem(spoken(info.title), info.name)
        self.cameras.setCurrentIndex(max(0, self.cameras.findData(chosen)))
        self.connect_key.setEnabled(bool(found))
        if not found:
            self.cameras.setPlaceholderText(self.tr("No camera found"))

    def show_searching(self) -> None:
        self._tell(self.tr("Looking for cameras…"))

    def show_error(self, error: DScopeError) -> None:
        self._tell(f"⚠ {error_words(error)}", is_fault=True)

    def show_status(self, status: CameraStatus) -> None:
        if status.fault is not None:
            self.show_error(status.fault)
            return
        words = {
            CameraState.STOPPED: self.tr("Stopped"),
            CameraState.OPENING: self.tr("Connecting…"),
            CameraState.LIVE: self.tr("● Live"),
            CameraState.LOST: self.tr("⚠ Lost; it is tried again"),
        }
        told = [words[status.state], spoken(status.info.title)]
        if status.state is CameraState.LIVE:
            told += [
                self.tr("{:.1f} fps").format(status.frames_per_s),
                self.tr("{missed} missed, {damaged} damaged").format(missed=status.missed, damaged=status.damaged),
            ]
        self._tell("   ·   ".join(part for part in told if part))

    def _tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)

    def _key(self, text: str, tip: str, shortcut: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        key.setShortcut(shortcut)
        return key
