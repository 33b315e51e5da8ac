"""Second page: the live picture, until it is sharp, bright and full of dots."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from dscope_gui.domain.camera import CameraRanges, CameraSettings
from dscope_gui.domain.frame import Frame
from dscope_gui.qt.calibration_wizard.dots_view import DotsView
from dscope_gui.qt.calibration_wizard.live_hints import hint_of
from dscope_gui.qt.calibration_wizard.page import SIDE_PX, Page, mark_fault, panel, words
from dscope_gui.qt.camera_screen.frame_levels import FrameLevels, levels_of
from dscope_gui.qt.camera_screen.sharpness_bar import SharpnessBar
from dscope_gui.qt.camera_screen.value_slider import ValueSlider
from dscope_gui.qt.theme.sizes import GAP_PX, TOUCH_PX
from dscope_gui.workstation.calibrating import DotsSeen

_FULL_LEVEL: Final = 255
_BAR_PX: Final = 40


class LightPage(Page):
    """Going on is always allowed: the capture decides, and says why where it refuses."""

    exposure_wanted = pyqtSignal(float)
    """In µs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: FrameLevels | None = None
        self._seen: DotsSeen | None = None
        self.picture, self.sharpness, self.light = DotsView(), SharpnessBar(), QProgressBar()
        self.exposure = ValueSlider(self.tr("Exposure"), "µs", decimals=0, logarithmic=True)
        self.saturated, self.dots, self.hint = words(), words(), words(bold=True)
        self.exposure.changed.connect(self.exposure_wanted)
        self._lay_out()
        self.begin()

    def begin(self) -> None:
        """Forget what was seen in an earlier run."""
        self._levels = self._seen = None
        self.sharpness.begin_again()
        self.picture.show_fit(None)
        self.picture.show_note(self.tr("No picture yet"))
        self._tell()

    def show_frame(self, frame: Frame) -> None:
        """The newest frame."""
        self.picture.show_note("")
        self.picture.show_image(frame.image)
        self._levels = levels_of(frame.image)
        self.sharpness.show_sharpness(self._levels.sharpness)
        self._tell()

    def show_seen(self, seen: DotsSeen) -> None:
        """The dots of a frame a moment ago."""
        self._seen = seen
        self.picture.show_fit(seen.fit)
        self._tell()

    def show_lost(self) -> None:
        """The picture stands still from now on."""
        self._levels = self._seen = None
        self.picture.show_fit(None)
        self.picture.show_note(self.tr("No picture: the camera is not live"))
        self._tell()

    def show_camera(self, settings: CameraSettings, ranges: CameraRanges) -> None:
        """What can be set, and what is in force; a slider under the finger stays."""
        self.exposure.show_range(ranges.exposure_us)
        if settings.exposure_us is not None and not self.exposure.slider.isSliderDown():
            self.exposure.set_value(settings.exposure_us)

    def _tell(self) -> None:
        levels = self._levels
        self.light.setValue(0 if levels is None else round(levels.mean))
        share = 0.0 if levels is None else levels.saturated
        self.saturated.setText(self.tr("Saturated: {:.1%} of the picture").format(share))
        fit = None if self._seen is None else self._seen.fit
        self.dots.setText(
            self.tr("○ No grid of dots yet") if fit is None else self.tr("● {} dots found").format(fit.dots_used)
        )
        self.hint.setText("" if levels is None else hint_of(levels, self._seen))
        mark_fault(self.hint, fit is None)

    def _lay_out(self) -> None:
        self.light.setRange(0, _FULL_LEVEL)
        self.light.setFormat(self.tr("mean %v of 255"))
        self.light.setMinimumHeight(_BAR_PX)
        self.light.setAccessibleName(self.tr("Light"))
        self.sharpness.again.setProperty("compact", False)
        self.exposure.number.setProperty("compact", False)
        self.exposure.slider.setMinimumHeight(TOUCH_PX)
        side, column = panel(
            words(self.tr("Focus: turn until the bar is full"), bold=True),
            self.sharpness,
            words(self.tr("Light"), bold=True),
            self.light,
            self.exposure,
            self.saturated,
            words(self.tr("Dots"), bold=True),
            self.dots,
        )
        column.addStretch(1)
        column.addWidget(self.hint)
        side.setFixedWidth(SIDE_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self.picture, 1)
        row.addWidget(side)
