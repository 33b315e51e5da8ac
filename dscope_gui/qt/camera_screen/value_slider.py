"""A slider and a number for the same setting; long ranges go in equal factors instead of equal steps."""

from __future__ import annotations

import math
from typing import Final

from PyQt6.QtCore import QSignalBlocker, Qt, pyqtSignal
from PyQt6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

from dscope_gui.domain.camera import Range

_STEPS: Final = 1000
_SPIN_PX: Final = 130


class ValueSlider(QWidget):
    """Disabled as long as the camera has no such range.

    Parameters
    ----------
    logarithmic : for ranges over many powers of ten, such as exposure times.
    """

    changed = pyqtSignal(float)

    def __init__(
        self, name: str, unit: str, *, decimals: int, logarithmic: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._range, self._logarithmic = Range(0.0, 1.0), logarithmic
        self.slider, self.number = QSlider(Qt.Orientation.Horizontal), QDoubleSpinBox()
        self.slider.setRange(0, _STEPS)
        self.slider.setAccessibleName(name)
        self.number.setAccessibleName(name)
        self.number.setSuffix(f" {unit}")
        self.number.setDecimals(decimals)
        self.number.setKeyboardTracking(False)
        self.number.setProperty("compact", True)
        self.number.setMinimumWidth(_SPIN_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self._typed)
        self.show_range(None)

    def value(self) -> float:
        return self.number.value()

    def set_value(self, value: float) -> None:
        """Show a value without telling."""
        with QSignalBlocker(self.number), QSignalBlocker(self.slider):
            self.number.setValue(value)
            self.slider.setValue(self._place_of(value))

    def show_range(self, allowed: Range | None) -> None:
        """What can be set; None when nothing can."""
        self.setEnabled(allowed is not None)
        self.setToolTip("" if allowed else self.tr("This camera has no such setting"))
        if allowed is None:
            return
        value = self.value()
        self._range = allowed
        with QSignalBlocker(self.number):
            self.number.setRange(allowed.least, allowed.most)
        self.set_value(allowed.clamp(value))

    def _slid(self, place: int) -> None:
        with QSignalBlocker(self.number):
            self.number.setValue(self._value_at(place))
        self.changed.emit(self.value())

    def _typed(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._place_of(value))
        self.changed.emit(value)

    def _value_at(self, place: int) -> float:
        least, most, share = self._range.least, self._range.most, place / _STEPS
        if self._logarithmic and least > 0:
            return float(least * (most / least) ** share)
        return least + (most - least) * share

    def _place_of(self, value: float) -> int:
        least, most = self._range.least, self._range.most
        if most <= least:
            return 0
        if self._logarithmic and least > 0:
            return round(_STEPS * math.log(max(value, least) / least) / math.log(most / least))
        return round(_STEPS * (value - least) / (most - least))
