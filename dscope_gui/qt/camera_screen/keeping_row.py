"""Where settings are kept: in the camera, or in a file of this station."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QPushButton, QWidget

from dscope_gui.domain.camera import CameraInfo
from dscope_gui.qt.camera_screen.desk import UserSetAction

_GAP_PX: Final = 6


class KeepingRow(QWidget):
    """Keys of the camera's own memory are disabled, with the reason, where it has none."""

    user_set_wanted = pyqtSignal(object)
    """A `UserSetAction`."""
    file_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = {action: QPushButton(word) for action, word in self._words().items()}
        self.file = QPushButton(self.tr("Save as file…"))
        self.file.setToolTip(self.tr("A camera settings file, for this and other stations"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        for place, key in enumerate((*self.keys.values(), self.file)):
            key.setProperty("compact", True)
            grid.addWidget(key, *divmod(place, 2))
        for action, key in self.keys.items():
            key.clicked.connect(lambda _checked, action=action: self.user_set_wanted.emit(action))
        self.file.clicked.connect(lambda _checked: self.file_wanted.emit())
        self.show_camera(CameraInfo("", ""))

    def show_camera(self, info: CameraInfo) -> None:
        tips = {
            UserSetAction.SAVE: self.tr("Keep what is in force in the camera, also without power"),
            UserSetAction.LOAD: self.tr("Go back to what was kept in the camera"),
            UserSetAction.DEFAULTS: self.tr("Go back to what the maker set"),
        }
        for action, key in self.keys.items():
            key.setEnabled(info.has_user_sets)
            key.setToolTip(tips[action] if info.has_user_sets else self.tr("This camera keeps no settings in itself"))

    def _words(self) -> dict[UserSetAction, str]:
        return {
            UserSetAction.SAVE: self.tr("Save in camera"),
            UserSetAction.LOAD: self.tr("Load from camera"),
            UserSetAction.DEFAULTS: self.tr("Maker's defaults"),
        }
