"""A number with large keys to step it up and down."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from PyQt6.QtCore import QEvent, QSize, Qt
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from dscope_gui.qt.settings_screen.editor import Editor
from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import GAP_PX, ICON_PX

_FIELD_PX: Final = 150
_DIGITS: Final = 6
"""Significant ones that a step leaves; more would show the binary rests of decimal fractions."""


class NumberEditor(Editor):
    """What cannot be a number is handed on as the text it is, so that the check can name it.

    Parameters
    ----------
    step : of one press of a key.
    unit : behind the field, such as `µm`; empty for a count.
    may_be_empty : then nothing is None instead of a fault.
    """

    def __init__(
        self, step: float, unit: str = "", *, may_be_empty: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._may_be_empty = may_be_empty
        self._less, self._more = QToolButton(), QToolButton()
        self._less.clicked.connect(lambda: self._add(-self._step))
        self._more.clicked.connect(lambda: self._add(self._step))
        for key in (self._less, self._more):
            key.setAutoRepeat(True)
            key.setIconSize(QSize(ICON_PX // 2, ICON_PX // 2))
        self._line = QLineEdit()
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.setFixedWidth(_FIELD_PX)
        self._line.textEdited.connect(self.changed)
        self._lay_out(unit)
        self._tint()
        self.retranslate()

    def value(self) -> object:
        text = self._line.text().strip().replace(",", ".")
        if not text and self._may_be_empty:
            return None
        with suppress(ValueError):
            number = float(text)
            return int(number) if number.is_integer() else number
        return self._line.text().strip()

    def set_value(self, value: object) -> None:
        self._line.setText("" if value is None else _written(value))

    def name(self, label: str, hint: str) -> None:
        super().name(label, hint)
        self._line.setAccessibleName(label)

    def retranslate(self) -> None:
        self._less.setAccessibleName(self.tr("Less"))
        self._more.setAccessibleName(self.tr("More"))

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(self, step: float) -> None:
        value = self.value()
        if isinstance(value, (int, float)) and value + step >= 0:
            self.set_value(value + step)
            self.changed.emit()

    def _lay_out(self, unit: str) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_PX // 2)
        for widget in (self._less, self._line, self._more, QLabel(unit)):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setFocusProxy(self._line)

    def _tint(self) -> None:
        colors = colors_of(self)
        self._less.setIcon(icon(IconName.MINUS, colors))
        self._more.setIcon(icon(IconName.PLUS, colors))


def _written(value: object) -> str:
    return f"{value:.{_DIGITS}g}" if isinstance(value, float) else str(value)
