"""The part of the sensor that is read out: place and size in four numbers."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QSignalBlocker, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QPushButton, QSpinBox, QWidget

from dscope_gui.domain.camera import CameraRanges, Roi

_LEAST_PX: Final = 16
_STEP_PX: Final = 16
_COLUMNS: Final = 2
_LEAST_WIDTH_PX: Final = 120


class RoiBox(QWidget):
    """Kept inside the sensor while it is typed."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = (0, 0)
        self.left, self.top, self.wide, self.high = (self._number(name) for name in self._names())
        self.reset = QPushButton(self.tr("Whole sensor"))
        self.reset.setProperty("compact", True)
        self.reset.setToolTip(self.tr("Read out everything"))
        self.reset.clicked.connect(lambda _checked: self._reset())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (name, number) in enumerate(zip(self._names(), self._numbers(), strict=True)):
            number.setPrefix(f"{name} ")
            grid.addWidget(number, *divmod(place, _COLUMNS))
            number.valueChanged.connect(self._changed)
        grid.addWidget(self.reset, _COLUMNS, 0, 1, _COLUMNS)

    def value(self) -> Roi | None:
        """None as long as the sensor's size is unknown."""
        if not all(self._most):
            return None
        return Roi(x=self.left.value(), y=self.top.value(), width=self.wide.value(), height=self.high.value())

    def set_value(self, roi: Roi | None) -> None:
        """Show without telling; None is the whole sensor."""
        shown = roi or Roi(x=0, y=0, width=max(self._most[0], _LEAST_PX), height=max(self._most[1], _LEAST_PX))
        for number, value in zip(self._numbers(), (shown.x, shown.y, shown.width, shown.height), strict=True):
            with QSignalBlocker(number):
                number.setValue(value)

    def show_ranges(self, ranges: CameraRanges) -> None:
        self._most = (ranges.max_width, ranges.max_height)
        self.setEnabled(all(self._most))
        for number, most in zip(self._numbers(), 2 * self._most, strict=True):
            with QSignalBlocker(number):
                number.setMaximum(most)

    def _changed(self) -> None:
        for start, size, most in ((self.left, self.wide, self._most[0]), (self.top, self.high, self._most[1])):
            with QSignalBlocker(start):
                start.setValue(min(start.value(), max(0, most - size.value())))
        self.changed.emit()

    def _reset(self) -> None:
        self.set_value(None)
        self.changed.emit()

    def _numbers(self) -> tuple[QSpinBox, ...]:
        return (self.left, self.top, self.wide, self.high)

    def _names(self) -> tuple[str, ...]:
        return (self.tr("Left"), self.tr("Top"), self.tr("Width"), self.tr("Height"))

    def _number(self, name: str) -> QSpinBox:
        number = QSpinBox()
        is_size = name in self._names()[2:]
        number.setRange(_LEAST_PX if is_size else 0, _LEAST_PX)
        number.setSingleStep(_STEP_PX)
        number.setSuffix(" px")
        number.setMinimumWidth(_LEAST_WIDTH_PX)
        number.setKeyboardTracking(False)
        number.setProperty("compact", True)
        number.setAccessibleName(name)
        return number
