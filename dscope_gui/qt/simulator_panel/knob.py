"""A slider with large step keys and its value, for fingers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

_TARGET_PX: Final = 64
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
    """Turned by slider, by its two step keys, or set back to rest by a tap on its value."""

    turned = pyqtSignal(float)

    def __init__(self, title: str, scale: KnobScale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._scale = title, scale
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(round(scale.least / scale.step), round(scale.most / scale.step))
        self._slider.setPageStep(_STEPS_A_PAGE)
        self._slider.setAccessibleName(title)
        self._slider.setMinimumHeight(_TARGET_PX)
        self._label = QLabel()
        self._lay_out()
        self.set_value(scale.rest)
        self._slider.valueChanged.connect(self._say)
        self._show_value()

    def value(self) -> float:
        return self._slider.value() * self._scale.step

    def set_value(self, value: float) -> None:
        self._slider.setValue(round(value / self._scale.step))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._key(self.tr("Reset"), self._rest, self.tr("{}: back to rest").format(self._title)))
        row.addWidget(self._key("−", lambda: self._step(-1), self.tr("{}: less").format(self._title)))
        row.addWidget(self._slider, 1)
        row.addWidget(self._key("+", lambda: self._step(1), self.tr("{}: more").format(self._title)))
        column.addLayout(head)
        column.addLayout(row)

    def _key(self, text: str, act: Callable[[], None], name: str) -> QPushButton:
        key = QPushButton(text)
        key.setMinimumSize(_TARGET_PX, _TARGET_PX)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setAutoRepeat(True)
        key.setToolTip(name)
        key.setAccessibleName(name)
        key.clicked.connect(lambda _checked: act())
        return key

    def _step(self, steps: int) -> None:
        self._slider.setValue(self._slider.value() + steps)

    def _rest(self) -> None:
        self.set_value(self._scale.rest)

    def _say(self) -> None:
        self._show_value()
        self.turned.emit(self.value())

    def _show_value(self) -> None:
        self._label.setText(f"{self._title}  {self.value():g} {self._scale.unit}")
