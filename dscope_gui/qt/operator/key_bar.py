"""The large keys at the lower edge: everything the operator does, each with its key on the keyboard."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from dscope_gui.qt.operator.commands import Command, CommandKind
from dscope_gui.qt.operator.heat_overlay import has_heat
from dscope_gui.qt.operator.screen_state import Mode, ScreenState
from dscope_gui.qt.theme.sizes import TOUCH_PX

_HEIGHT_PX: Final = 74
_POINTS: Final = 14
_GAP_PX: Final = 8


class KeyBar(QWidget):
    """Emits what was pressed.

    Signals
    -------
    commanded(Command) : a key was tapped. raw_held(bool) : the key for the raw picture went down or up.
    """

    commanded = pyqtSignal(object)
    raw_held = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP_PX)
        self._buttons: dict[CommandKind, QPushButton] = {}
        self.setStyleSheet("QPushButton { padding: 0 6px; }")
        self._add_all()

    def button(self, kind: CommandKind) -> QPushButton:
        return self._buttons[kind]

    def show_state(self, state: ScreenState) -> None:
        """What can be done now."""
        self._buttons[CommandKind.CAPTURE].setEnabled(state.can_capture)
        self._buttons[CommandKind.CLEANED].setEnabled(state.can_clean)
        self._buttons[CommandKind.COMPARE].setEnabled(state.can_compare)
        self._buttons[CommandKind.UNDO].setEnabled(state.can_undo)
        self._buttons[CommandKind.LIVE].setEnabled(state.mode in (Mode.JUDGED, Mode.COMPARING))
        if has_heat(state.shown):  # from then on: keys that came and went would not be found by a hand
            self._buttons[CommandKind.HEAT].show()

    @property
    def offers_heat(self) -> bool:
        """Whether an anomaly model judges at this station."""
        return not self._buttons[CommandKind.HEAT].isHidden()

    def show_heat(self, *, is_on: bool) -> None:
        self._buttons[CommandKind.HEAT].setChecked(is_on)

    def _add_all(self) -> None:
        capture = self._add(
            CommandKind.CAPTURE,
            self.tr("Space"),
            self.tr("Capture and judge"),
            self.tr("Take a burst and judge its sharpest picture; also the foot pedal"),
        )
        capture.setProperty("primary", True)
        self._add(
            CommandKind.CLEANED,
            self.tr("C"),
            self.tr("Cleaned, again"),
            self.tr("Judge the same part after cleaning, and compare"),
        )
        self._add(
            CommandKind.COMPARE,
            self.tr("B"),
            self.tr("Before / after"),
            self.tr("Show the pictures before and after cleaning side by side"),
        )
        self._add(
            CommandKind.ASK,
            self.tr("?"),
            self.tr("Ask technician"),
            self.tr("Call a technician and set the part aside"),
        )
        self._add(
            CommandKind.RAW,
            self.tr("Z, hold"),
            self.tr("Raw picture"),
            self.tr("As long as it is held, the picture without drawings"),
        )
        heat = self._add(
            CommandKind.HEAT,
            self.tr("H"),
            self.tr("Heat map"),
            self.tr("Show where it is unlike all good end faces, of this part and those that follow"),
        )
        heat.setCheckable(True)
        heat.hide()
        self._add(
            CommandKind.UNDO,
            self.tr("Ctrl+Z"),
            self.tr("Undo"),
            self.tr("Take the last booking back, with a reason"),
        )
        self._add(
            CommandKind.LIVE,
            self.tr("Esc"),
            self.tr("Live"),
            self.tr("Back to the live picture"),
        )

    def _add(self, kind: CommandKind, key: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(self.tr("{key}\n{name}").format(key=key, name=name))
        font = QFont(button.font())
        font.setPointSize(_POINTS)
        font.setBold(kind is CommandKind.CAPTURE)
        button.setFont(font)
        button.setMinimumSize(TOUCH_PX, _HEIGHT_PX)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(f"{tip} ({key})")
        button.setAccessibleName(name)
        if kind is CommandKind.RAW:
            button.pressed.connect(lambda: self.raw_held.emit(True))
            button.released.connect(lambda: self.raw_held.emit(False))
        else:
            button.clicked.connect(lambda: self.commanded.emit(Command(kind)))
        self._row.addWidget(button)
        self._buttons[kind] = button
        return button
