"""How the camera takes pictures, as one object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QSignalBlocker, QTimer, pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QWidget

from dscope_gui.domain.camera import CameraRanges, CameraSettings, PixelFormat, Range
from dscope_gui.qt.camera_screen.roi_box import RoiBox
from dscope_gui.qt.camera_screen.value_slider import ValueSlider

_QUIET_MS: Final = 80
"""A slider that moves asks the camera at most so often."""
_PACKETS: Final = (1500, 8192)
_GAP_PX: Final = 8
_LETTERS: Final = 8


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is not on the panel goes back as it came."""

    settings: CameraSettings
    ranges: CameraRanges


class SettingsPanel(QWidget):
    """`value()`, `set_value()`, and `changed` a moment after the last turn."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = _Kept(CameraSettings(), CameraRanges())
        self.exposure = ValueSlider(self.tr("Exposure"), "µs", decimals=0, logarithmic=True)
        self.gain = ValueSlider(self.tr("Gain"), "dB", decimals=1)
        self.rate = self._rate_box()
        self.pixels = self._choice({PixelFormat.MONO8: "Mono 8", PixelFormat.MONO12: "Mono 12"})
        self.packet = self._choice(
            {None: self.tr("as the camera has it")} | {size: self.tr("{} bytes").format(size) for size in _PACKETS}
        )
        self.trigger = QCheckBox(self.tr("Only on software trigger"))
        self.roi = RoiBox()
        self._turning = QTimer(self)
        self._turning.setSingleShot(True)
        self._lay_out()
        self._connect()
        self.show_ranges(CameraRanges())

    def value(self) -> CameraSettings:
        """As it stands on the panel; what the camera cannot be set to stays out of it."""
        ranges = self._kept.ranges
        return CameraSettings(
            pixel_format=self.pixels.currentData(),
            exposure_us=_set(self.exposure.value(), ranges.exposure_us),
            gain_db=_set(self.gain.value(), ranges.gain_db),
            gamma=self._kept.settings.gamma,
            roi=self.roi.value(),
            frames_per_s=_set(self.rate.value(), ranges.frames_per_s),
            packet_size_bytes=self.packet.currentData(),
            software_trigger=self.trigger.isChecked(),
        )

    def set_value(self, settings: CameraSettings) -> None:
        """Show what is in force without telling; a setting that is being turned stays under the hand."""
        self._kept = _Kept(settings, self._kept.ranges)
        if self._turning.isActive():
            return
        for slider, value in ((self.exposure, settings.exposure_us), (self.gain, settings.gain_db)):
            if value is not None:
                slider.set_value(value)
        with QSignalBlocker(self.rate), QSignalBlocker(self.trigger):
            self.rate.setValue(settings.frames_per_s or self.rate.value())
            self.trigger.setChecked(settings.software_trigger)
        self._choose(self.pixels, settings.pixel_format)
        self._choose(self.packet, settings.packet_size_bytes)
        self.roi.set_value(settings.roi)

    def show_ranges(self, ranges: CameraRanges) -> None:
        """What can be set; the rest is disabled."""
        self._kept = _Kept(self._kept.settings, ranges)
        self.exposure.show_range(ranges.exposure_us)
        self.gain.show_range(ranges.gain_db)
        self.roi.show_ranges(ranges)
        self.rate.setEnabled(ranges.frames_per_s is not None)
        if ranges.frames_per_s is not None:
            with QSignalBlocker(self.rate):
                self.rate.setRange(ranges.frames_per_s.least, ranges.frames_per_s.most)

    def _rate_box(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setDecimals(1)
        box.setSuffix(self.tr(" fps"))
        box.setKeyboardTracking(False)
        box.setProperty("compact", True)
        box.setAccessibleName(self.tr("Frames per second"))
        return box

    def _choice(self, words: dict[PixelFormat, str] | dict[int | None, str]) -> QComboBox:
        box = QComboBox()
        box.setMinimumContentsLength(_LETTERS)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setProperty("compact", True)
        for value, word in words.items():
            box.addItem(word, value)
        return box

    def _choose(self, box: QComboBox, value: object) -> None:
        with QSignalBlocker(box):
            if box.findData(value) < 0:
                box.addItem(str(value), value)
            box.setCurrentIndex(box.findData(value))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(_GAP_PX)
        form.addRow(self.tr("Exposure"), self.exposure)
        form.addRow(self.tr("Gain"), self.gain)
        form.addRow(self.tr("Rate"), self.rate)
        form.addRow(self.tr("Pixels"), self.pixels)
        form.addRow(self.tr("Packets"), self.packet)
        form.addRow("", self.trigger)
        form.addRow(self.tr("Region"), self.roi)
        self.packet.setToolTip(self.tr("Of GigE cameras: 8192 with jumbo frames, 1500 without"))
        self.pixels.setAccessibleName(self.tr("Pixel format"))
        self.packet.setAccessibleName(self.tr("Packet size"))

    def _connect(self) -> None:
        for turned in (self.exposure.changed, self.gain.changed, self.rate.valueChanged):
            turned.connect(lambda _value: self._turning.start(_QUIET_MS))
        for chosen in (self.pixels.activated, self.packet.activated, self.trigger.toggled):
            chosen.connect(lambda _value: self._turning.start(0))
        self.roi.changed.connect(lambda: self._turning.start(0))
        self._turning.timeout.connect(self.changed)


def _set(value: float, allowed: Range | None) -> float | None:
    return None if allowed is None else allowed.clamp(value)
