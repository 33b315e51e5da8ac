"""Large keys for digits, for fingers in gloves."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QGridLayout, QPushButton, QWidget

from dscope_gui.qt.theme import IconName, accent_icon, colors_of, icon
from dscope_gui.qt.theme.sizes import GAP_PX, ICON_PX, KEY_PT, TOUCH_PX

_KEY_PX: Final = TOUCH_PX + 16
_COLUMNS: Final = 3
_DIGITS: Final = "123456789"


class NumberPad(QWidget):
    """Emits what is pressed; knows nothing of what was typed before."""

    digit_pressed = pyqtSignal(str)
    back_pressed = pyqtSignal()
    enter_pressed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_PX)
        for index, digit in enumerate(_DIGITS):
            self._place(self._digit(digit), index)
        self._back = self._key()
        self._back.clicked.connect(self.back_pressed)
        self._enter = self._key()
        self._enter.setProperty("primary", True)
        self._enter.clicked.connect(self.enter_pressed)
        for index, key in enumerate([self._back, self._digit("0"), self._enter], start=len(_DIGITS)):
            self._place(key, index)
        self._tint()
        self.retranslate()

    def set_enter_enabled(self, enabled: bool) -> None:
        self._enter.setEnabled(enabled)

    def retranslate(self) -> None:
        self._back.setAccessibleName(self.tr("Delete the last digit"))
        self._enter.setAccessibleName(self.tr("Enter"))

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _digit(self, digit: str) -> QPushButton:
        key = self._key()
        key.setText(digit)
        key.setAccessibleName(digit)
        key.clicked.connect(lambda: self.digit_pressed.emit(digit))
        return key

    def _key(self) -> QPushButton:
        key = QPushButton(self)
        key.setFixedSize(_KEY_PX, _KEY_PX)
        key.setIconSize(QSize(ICON_PX, ICON_PX))
        key.setAutoDefault(False)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = key.font()
        font.setPointSize(KEY_PT)
        key.setFont(font)
        return key

    def _place(self, key: QPushButton, index: int) -> None:
        row, column = divmod(index, _COLUMNS)
        self._grid.addWidget(key, row, column)

    def _tint(self) -> None:
        colors = colors_of(self)
        self._back.setIcon(icon(IconName.BACKSPACE, colors))
        self._enter.setIcon(accent_icon(IconName.OK, colors))
