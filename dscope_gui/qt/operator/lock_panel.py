"""Stands where the findings would while production is locked, with the way to the station check."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.operator.refusals import lock_reason
from dscope_gui.qt.theme.sizes import TOUCH_PX
from dscope_gui.workstation.station_check.lock import Lock

_POINTS: Final = 16
_GAP_PX: Final = 12


class LockPanel(QWidget):
    """Signals
    -------
    check_wanted() : to the station check.
    """

    check_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setFont(_font(self.told))
        self.button = QPushButton(self.tr("To the station check"))
        self.button.setProperty("primary", True)
        self.button.setMinimumHeight(TOUCH_PX)
        self.button.setFont(_font(self.button))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(self.button.text())
        self.button.setToolTip(self.tr("Opens the screen with the station check"))
        self.button.clicked.connect(lambda _checked: self.check_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.told)
        column.addWidget(self.button)
        column.addStretch(1)

    def show_lock(self, lock: Lock) -> None:
        if not lock.is_open:
            self.told.setText(self.tr("{why}. Nothing is judged before.").format(why=lock_reason(lock)))


def _font(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setPointSize(_POINTS)
    return font
