"""The technician's camera screen: the live picture on the left, what can be set on the right."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.camera import CameraRanges, CameraSettings
from dscope_gui.domain.frame import Frame
from dscope_gui.qt.camera_screen.frame_levels import levels_of
from dscope_gui.qt.camera_screen.histogram import Histogram
from dscope_gui.qt.camera_screen.keeping_row import KeepingRow
from dscope_gui.qt.camera_screen.saturation_view import SaturationView
from dscope_gui.qt.camera_screen.settings_panel import SettingsPanel
from dscope_gui.qt.camera_screen.sharpness_bar import SharpnessBar
from dscope_gui.qt.camera_screen.source_bar import SourceBar
from dscope_gui.qt.widgets.side_column import side_column
from dscope_gui.workstation.acquire import CameraState, CameraStatus

_MARGIN_PX: Final = 12
_GAP_PX: Final = 10
_SIDE_PX: Final = 500


class CameraScreen(QWidget):
    """Shows frames and emits what is wanted; it never touches a camera.

    Signals
    -------
    settings_wanted(CameraSettings), refresh_wanted(), connect_wanted(str), user_set_wanted(UserSetAction),
    trigger_wanted(), file_wanted(CameraSettings), flat_field_wanted()
    """

    settings_wanted = pyqtSignal(object)
    refresh_wanted = pyqtSignal()
    connect_wanted = pyqtSignal(str)
    user_set_wanted = pyqtSignal(object)
    trigger_wanted = pyqtSignal()
    file_wanted = pyqtSignal(object)
    flat_field_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.histogram, self.sharpness = SaturationView(), Histogram(), SharpnessBar()
        self.source, self.settings, self.keeping = SourceBar(), SettingsPanel(), KeepingRow()
        self.marks = QCheckBox(self.tr("Saturated in red"))
        self.marks.setChecked(True)
        self.trigger = QPushButton(self.tr("Take one picture"))
        self.trigger.setToolTip(self.tr("Software trigger (T)"))
        self.trigger.setShortcut("T")
        self.trigger.setProperty("compact", True)
        self.flat_field = QPushButton(self.tr("Flat field and own dirt…"))
        self.flat_field.setToolTip(self.tr("Take uneven light and own dirt out of every picture (F)"))
        self.flat_field.setShortcut("F")
        self.flat_field.setProperty("compact", True)
        self._lay_out()
        self._connect()
        self.picture.show_note(self.tr("No picture yet"))

    def show_frame(self, frame: Frame) -> None:
        """The newest frame: picture, histogram, sharpness."""
        self.picture.show_note("")
        self.picture.show_image(frame.image)
        levels = levels_of(frame.image)
        self.histogram.show_levels(levels)
        self.sharpness.show_sharpness(levels.sharpness)

    def show_ranges(self, ranges: CameraRanges) -> None:
        self.settings.show_ranges(ranges)

    def show_settings(self, settings: CameraSettings) -> None:
        """What is in force."""
        self.settings.set_value(settings)
        self.trigger.setEnabled(settings.software_trigger)

    def show_status(self, status: CameraStatus) -> None:
        """Everything that the acquisition says about its camera."""
        self.source.show_status(status)
        self.keeping.show_camera(status.info)
        self.show_ranges(status.ranges)
        self.show_settings(status.settings)
        if status.state is not CameraState.LIVE:
            self.picture.show_note(self.tr("No picture: the camera is not live"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        row.setSpacing(_GAP_PX)
        left = QVBoxLayout()
        left.addWidget(self.picture, 1)
        below = QHBoxLayout()
        below.addWidget(self.sharpness, 1)
        below.addWidget(self.marks)
        left.addLayout(below)
        left.addWidget(self.histogram)
        keys = QHBoxLayout()
        keys.addWidget(self.flat_field, 1)
        keys.addWidget(self.trigger, 1)
        left.addLayout(keys)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _side(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, _GAP_PX, 0)
        column.setSpacing(_GAP_PX)
        for part in (self.source, self.settings, self.keeping):
            column.addWidget(part)
        column.addStretch()
        return side_column(body, _SIDE_PX)

    def _connect(self) -> None:
        self.source.refresh_wanted.connect(self.refresh_wanted)
        self.source.connect_wanted.connect(self.connect_wanted)
        self.settings.changed.connect(lambda: self.settings_wanted.emit(self.settings.value()))
        self.keeping.user_set_wanted.connect(self.user_set_wanted)
        self.keeping.file_wanted.connect(lambda: self.file_wanted.emit(self.settings.value()))
        self.trigger.clicked.connect(lambda _checked: self.trigger_wanted.emit())
        self.flat_field.clicked.connect(lambda _checked: self.flat_field_wanted.emit())
        self.marks.toggled.connect(self.picture.mark_saturated)
