"""Panel beside the screens for the demonstration without hardware: what hands do at the real microscope."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeySequence
from PyQt6.QtWidgets import QComboBox, QDockWidget, QHBoxLayout, QPushButton, QWidget

from dscope_gui.qt.simulator_panel.knob import Knob, KnobScale
from dscope_gui.qt.simulator_panel.simulated import Simulated

_TARGET_PX: Final = 64
_SPACE_PX: Final = 10
_CHOICE_PX: Final = 190
"""The knobs must keep room to be turned on the smallest screen."""
_FOCUS_REACH_UM: Final = 20.0
_FOCUS_STEP_UM: Final = 0.5
_MOST_LIGHT_PERCENT: Final = 300.0
_RIGHT_LIGHT_PERCENT: Final = 100.0
_LIGHT_STEP_PERCENT: Final = 5.0
_SPECKS: Final = 8
_SPECKS_SEED: Final = 4
_UNEVEN: Final = 0.25


_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_TURNS_DEG: Final = (2.0, 17.0, -8.0, 31.0)
"""Each time the target lies otherwise, as from a hand."""


class _Glass(Enum):
    """What can be put in instead of a connector."""

    TARGET = auto()
    BLANK = auto()


class SimulatorPanel(QDockWidget):
    """Dockable; never in the way of the capture loop, as it takes no keyboard focus by itself.

    Parameters
    ----------
    fibers : types that can be put in, beside a dot target, a blank, and every connector that was in before.
    """

    def __init__(self, simulated: Simulated, fibers: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._simulated = simulated
        self.setObjectName("simulator_panel")
        self.setWindowTitle(self.tr("Simulated microscope"))
        self._fibers = QComboBox()
        for fiber in fibers:
            self._fibers.addItem(fiber, fiber)
        self._fibers.addItem(self.tr("Dot target"), _Glass.TARGET)
        self._fibers.addItem(self.tr("Blank glass"), _Glass.BLANK)
        self._known = len(simulated.inserted)
        self._followed: str | None = None
        self._turns = itertools.cycle(_TURNS_DEG)
        self.focus = Knob(self.tr("Focus"), KnobScale(-_FOCUS_REACH_UM, _FOCUS_REACH_UM, _FOCUS_STEP_UM, 0.0, "µm"))
        self.light = Knob(
            self.tr("Light"), KnobScale(0.0, _MOST_LIGHT_PERCENT, _LIGHT_STEP_PERCENT, _RIGHT_LIGHT_PERCENT, "%")
        )
        self.focus.turned.connect(simulated.set_focus_um)
        self.light.turned.connect(self._set_light)
        self._cable = self._button(self.tr("Pull cable"), self._turn_cable, "", self.tr("Unplug the camera"))
        self._cable.setCheckable(True)
        tip = self.tr("Dirty microscope: dust on the sensor and an uneven light, what a flat field is for")
        self._dirty = self._button(self.tr("Dirt"), self._spoil, "", tip)
        self._dirty.setCheckable(True)
        self.setWidget(self._body())
        self.setTitleBarWidget(QWidget())  # it would cost the picture its height, and say nothing

    @property
    def fiber(self) -> str | None:
        """Of the next connector; None where the camera is to choose."""
        chosen = self._fibers.currentData()
        return chosen if isinstance(chosen, str) else None

    def choose_fiber(self, fiber: str) -> None:
        """The next connector has this fiber; one that is not in the list, or was told last, changes nothing."""
        if fiber == self._followed:
            return
        self._followed = fiber
        if (place := self._fibers.findData(fiber)) >= 0:
            self._fibers.setCurrentIndex(place)

    def insert(self) -> None:
        """Put in what is chosen; a new connector gets a number, by which it can be put in again."""
        chosen = self._fibers.currentData()
        if chosen is _Glass.TARGET:
            self._simulated.insert_target(rotation_deg=next(self._turns))
        elif chosen is _Glass.BLANK:
            self._simulated.insert_blank()
        elif isinstance(chosen, int):
            self._simulated.insert_again(chosen)
        else:
            self._simulated.insert_next(self.fiber)
            self._number()

    def _number(self) -> None:
        """Offer what was put in last once more: a golden connector comes back to every check."""
        place = len(self._simulated.inserted) - 1
        text = self.tr("No. {number} again").format(number=place - self._known + 1)
        self._fibers.addItem(text, place)
        self._fibers.setItemData(self._fibers.count() - 1, self._simulated.inserted[place], _TIP)

    def _body(self) -> QWidget:
        """One row, so that the picture keeps its width; it stands below the screens."""
        body = QWidget()
        body.setStyleSheet(
            "QPushButton { padding: 0 10px; min-width: 44px; }"
        )  # what the words leave is for the sliders
        row = QHBoxLayout(body)
        row.setSpacing(_SPACE_PX)
        row.setContentsMargins(_SPACE_PX, 0, _SPACE_PX, _SPACE_PX)
        self._touch_sized(self._fibers, self.tr("What is put in next"))
        self._fibers.setMaximumWidth(_CHOICE_PX)
        row.addWidget(self._fibers)
        for button in self._hands():
            row.addWidget(button)
        row.addWidget(self.focus, 1)
        row.addWidget(self.light, 1)
        row.addWidget(self._dirty)
        row.addWidget(self._cable)
        return body

    def _hands(self) -> tuple[QPushButton, ...]:
        return (
            self._button(self.tr("Insert next"), self.insert, "Ctrl+Alt+I", self.tr("Put in what is chosen")),
            self._button(
                self.tr("Wipe clean"), self._simulated.wipe, "Ctrl+Alt+W", self.tr("Dirt moves or goes, damage stays")
            ),
            self._button(self.tr("Remove"), self._simulated.remove, "Ctrl+Alt+R", self.tr("Take the connector out")),
        )

    def _button(self, text: str, act: Callable[[], object], keys: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        self._touch_sized(button, text)
        if keys:
            button.setShortcut(QKeySequence(keys))
            tip = f"{tip} ({keys})"
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked: act())
        return button

    def _touch_sized(self, widget: QWidget, name: str) -> None:
        widget.setMinimumHeight(_TARGET_PX)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the scanner and Space must go on reaching the capture screen
        widget.setAccessibleName(name)

    def _set_light(self, percent: float) -> None:
        self._simulated.set_light(percent / _RIGHT_LIGHT_PERCENT)

    def _spoil(self) -> None:
        is_dirty = self._dirty.isChecked()
        self._simulated.set_own_dirt(_SPECKS if is_dirty else 0, _SPECKS_SEED)
        self._simulated.set_uneven(_UNEVEN if is_dirty else 0.0)

    def _turn_cable(self) -> None:
        if self._cable.isChecked():
            self._simulated.pull_cable()
        else:
            self._simulated.plug_in()
        self._cable.setText(self.tr("Plug in") if self._cable.isChecked() else self.tr("Pull cable"))
