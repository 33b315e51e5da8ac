"""A slider and its value, for fingers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QWidget

_TARGET_PX: Final = 64
_VALUE_PX: Final = 116
"""Wide enough for the longest value: the keys beside it must not move while it is turned."""
_STEPS_A_PAGE: Final = 4


@dataclass(frozen=True, slots=True)
class KnobScale:
    """From where to where it turns, in steps, and where it rests."""

    least: float
    most: float
    step: float
    rest: float
    unit: str


class Knob(QWidget):
    """Turned by its slider, and set back to rest by a tap on its value."""

    turned = pyqtSignal(float)

    def __init__(self, title: str, scale: KnobScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._scale = title, scale
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(scale.least / scale.step), round(scale.most / scale.step))
        self.slider.setPageStep(_STEPS_A_PAGE)
        self.slider.setAccessibleName(title)
        self._value = QPushButton()
        self._value.setFixedWidth(_VALUE_PX)
        self._value.setToolTip(self.tr("{}: back to rest").format(title))
        self._value.setAccessibleName(self._value.toolTip())
        self._value.clicked.connect(self._rest)
        self._lay_out()
        self.set_value(scale.rest)
        self.slider.valueChanged.connect(self._say)
        self._show_value()

    def value(self) -> float:
        return self.slider.value() * self._scale.step

    def set_value(self, value: float) -> None:
        self.slider.setValue(round(value / self._scale.step))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._value, self.slider):
            part.setMinimumHeight(_TARGET_PX)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys must go on reaching the capture screen
            row.addWidget(part)

    def _rest(self) -> None:
        self.set_value(self._scale.rest)

    def _say(self) -> None:
        self._show_value()
        self.turned.emit(self.value())

    def _show_value(self) -> None:
        self._value.setText(f"{self._title}\n{self.value():g} {self._scale.unit}")
