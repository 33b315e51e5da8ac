"""The line at the upper edge: which part, whose serial number, which lot, who, and how the station is."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtBoundSignal, pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dscope_gui.qt.operator.elided_label import ElidedLabel
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.operator.ticket_field import TicketField
from dscope_gui.qt.theme.sizes import TOUCH_PX
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.tally import Tally

_GAP_PX: Final = 10
_POINTS: Final = 14
_SMALL_POINTS: Final = 11
_PART_SHARE: Final = 5
_SERIAL_SHARE: Final = 6
_LOT_SHARE: Final = 4
_OPERATOR_SHARE: Final = 4
_STATION_SHARE: Final = 5


class Header(QWidget):
    """Emits what the operator enters.

    Signals
    -------
    parts_asked() : the list of part numbers is wanted.
    serial_entered(str), lot_entered(str), operator_entered(str), left() : see `TicketField`.
    """

    parts_asked = pyqtSignal()
    serial_entered = pyqtSignal(str)
    lot_entered = pyqtSignal(str)
    operator_entered = pyqtSignal(str)
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = _part_button(self.tr("Part number"), self.tr("Pick another part number, or scan it"))
        self.part.clicked.connect(self.parts_asked)
        self.serial = self._field(self.tr("Serial"), self.tr("scan…"), self.serial_entered)
        self.lot = self._field(self.tr("Lot"), self.tr("none"), self.lot_entered)
        self.operator = self._field(self.tr("Operator"), self.tr("name"), self.operator_entered)
        self._is_doubtful = False
        self._shown = ScreenState()
        self.station, self.condition, self.tally = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._lay_out()

    def show_state(self, state: ScreenState) -> None:
        self._shown = state
        recipe = state.recipe
        self.part.setText(f"{recipe.part}  ▾" if recipe else self.tr("Pick a part  ▾"))
        self.part.setToolTip(recipe.title if recipe else self.tr("Pick a part number, or scan it"))
        self.serial.show_value(state.ticket.serial)
        self.lot.show_value(state.ticket.lot)
        self.operator.show_value(state.ticket.operator)
        is_doubtful = self._is_doubtful or not state.lock.is_open
        self.station.setText(state.ticket.station)
        self.condition.setText(self._condition(state.camera, is_doubtful=is_doubtful))
        self.tally.setText(self._tally(state.tally))

    def show_caution(self, is_doubtful: bool) -> None:
        """Whether the line below says what is not as it should be."""
        self._is_doubtful = is_doubtful
        self.show_state(self._shown)

    def _field(self, title: str, placeholder: str, signal: pyqtBoundSignal) -> TicketField:
        field = TicketField(title, placeholder)
        field.entered.connect(signal)
        field.left.connect(self.left)
        return field

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addLayout(_titled(self.tr("Part"), self.part), _PART_SHARE)
        row.addWidget(self.serial, _SERIAL_SHARE)
        row.addWidget(self.lot, _LOT_SHARE)
        row.addWidget(self.operator, _OPERATOR_SHARE)
        column = QVBoxLayout()
        column.setSpacing(0)
        sizes = (self.station, _SMALL_POINTS), (self.condition, _POINTS), (self.tally, _SMALL_POINTS)
        for label, points in sizes:
            font = QFont(label.font())
            font.setPointSize(points)
            label.setFont(font)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(label)
        row.addLayout(column, _STATION_SHARE)

    def _condition(self, camera: CameraStatus | None, *, is_doubtful: bool) -> str:
        """`● Station OK`: the sign tells the state without colour."""
        state = CameraState.STOPPED if camera is None else camera.state
        return {
            CameraState.STOPPED: self.tr("○ Camera off"),
            CameraState.OPENING: self.tr("◌ Camera starts"),
            CameraState.LIVE: self.tr("⚠ See below") if is_doubtful else self.tr("● Station OK"),
            CameraState.LOST: self.tr("⚠ No camera"),
        }[state]

    def _tally(self, tally: Tally) -> str:
        if not tally.parts:
            return ""
        return self.tr("Lot: {parts} parts, {passed} ✔").format(parts=tally.parts, passed=tally.passed)


def _part_button(name: str, tip: str) -> QPushButton:
    button = QPushButton()
    font = QFont(button.font())
    font.setPointSize(_POINTS)
    font.setBold(True)
    button.setFont(font)
    button.setMinimumWidth(TOUCH_PX)
    button.setFixedHeight(TOUCH_PX)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button


def _titled(title: str, widget: QWidget) -> QVBoxLayout:
    label = QLabel(title)
    font = QFont(label.font())
    font.setPointSize(_SMALL_POINTS - 1)
    label.setFont(font)
    label.setProperty("muted", True)
    label.setBuddy(widget)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(widget)
    return column
