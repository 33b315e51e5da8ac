"""The slim rail at the left of the window: one button for each screen, the role and the station's name below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QEvent, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QAction, QResizeEvent
from PyQt6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import GAP_PX, TABLE_PT

_WIDTH_PX: Final = 122
_BUTTON_PX: Final = 72
_STYLE: Final = """
QToolButton[compact="true"] { padding: 0 4px; min-height: 0; }
QToolButton[compact="true"]:focus { min-height: 0; }
"""
"""Their height is the rail's own affair: the least one of other compact keys is too much for many screens."""
_MARGIN_PX: Final = GAP_PX // 2
_BETWEEN_PX: Final = GAP_PX // 3
_OTHERS_PX: Final = 100
"""Kept free for what some screens have below them and others not, so that buttons stay where they are."""
_GAPS: Final = 3
"""Between screens, role and name."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How large buttons are, and how far apart."""

    height_px: int
    icon_px: int
    between_px: int = _BETWEEN_PX


_LARGE: Final = _Look(_BUTTON_PX, 36)
_TINY: Final = _Look(36, 11, 2)
"""Fifteen of them, with the role's and the station's name, fit below a notice into a window of 700 pixels."""
_LOOKS: Final = (
    _LARGE,
    _Look(62, 30),
    _Look(56, 26),
    _Look(52, 24),
    _Look(46, 20, 3),
    _Look(43, 18, 2),
    _Look(41, 17, 2),
    _Look(39, 16, 2),
    _TINY,
)
"""From the largest to the least: those of a technician share the height that an operator's few have for themselves."""


def _look_for(count: int, height_px: int) -> _Look:
    """The largest with which so many stand below each other, so that all are seen at once: nobody scrolls a rail."""
    return next((look for look in _LOOKS if count * (look.height_px + look.between_px) <= height_px), _TINY)


@dataclass(frozen=True, slots=True)
class _Entry:
    button: QToolButton
    icon: IconName


class Rail(QFrame):
    """Shows actions; which there are, and who may use them, the window decides."""

    role_pressed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_Entry] = []
        self._look = _LARGE
        self.setFixedWidth(_WIDTH_PX)
        self.setStyleSheet(_STYLE)
        self._screens = QVBoxLayout()
        self._screens.setSpacing(_BETWEEN_PX)
        self._role = self._button(IconName.LOCK)
        self._role.clicked.connect(self.role_pressed)
        self._station = QLabel()
        self._station.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._station.setWordWrap(True)
        self._station.setProperty("muted", True)
        _set_points(self._station, TABLE_PT)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the least is that of small buttons
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(_BETWEEN_PX)
        layout.addLayout(self._screens)
        layout.addStretch(1)
        layout.addWidget(self._role)
        layout.addWidget(self._station)

    def add(self, action: QAction, drawing: IconName) -> QToolButton:
        """A button for an action that shows a screen; it is hidden as long as the action is invisible."""
        button = self._button(drawing)
        button.setDefaultAction(action)
        action.changed.connect(lambda: self._show(button, action.isVisible()))
        self._screens.addWidget(button)
        self._show(button, action.isVisible())
        self._tint()
        return button

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """Of all screens, the role's first."""
        return tuple(entry.button for entry in self._entries)

    def show_role(self, word: str, tip: str, *, locked: bool) -> None:
        """Who works here now. `locked` : nothing but the operator's work is open."""
        self._entries[0] = _Entry(self._role, IconName.LOCK if locked else IconName.UNLOCK)
        self._role.setText(word)
        self._role.setToolTip(tip)
        self._role.setAccessibleName(tip)
        self._tint()

    def show_station(self, name: str) -> None:
        self._station.setText(name)
        self._use_height()

    def minimumSizeHint(self) -> QSize:
        """With the least buttons: however large they are now, the window may become smaller."""
        return QSize(_WIDTH_PX, self._shown * (_TINY.height_px + _TINY.between_px) + self._rest_px)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._use_height()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is None or event.type() not in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            return
        self._tint()
        for button in self.buttons:
            # A style sheet that is taken off gives back the heights from before it came.
            button.setFixedHeight(self._look.height_px)

    def _show(self, button: QToolButton, is_visible: bool) -> None:
        button.setVisible(is_visible)
        _set_look(button, self._look)
        self._use_height()

    @property
    def _shown(self) -> int:
        """How many buttons there are to be seen, the role's among them."""
        return sum(not one.isHidden() for one in self.buttons)

    @property
    def _rest_px(self) -> int:
        """What is not for buttons: the station's name, the margins, and a gap above the role."""
        return self._station.sizeHint().height() + 2 * _MARGIN_PX + _GAPS * _BETWEEN_PX

    def _use_height(self) -> None:
        own_px = self.height()
        steady_px = max((self.window() or self).height() - _OTHERS_PX, own_px - _OTHERS_PX)
        look = _look_for(self._shown, min(own_px, steady_px) - self._rest_px)
        if look is self._look:
            return
        self._look = look
        for one in self.buttons:
            _set_look(one, look)
        self._screens.setSpacing(look.between_px)

    def _button(self, drawing: IconName) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        _set_look(button, _LARGE)
        # Not by a click: the space bar belongs to the capture key of the screen, not to the button clicked last.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        _set_points(button, TABLE_PT)
        self._entries.append(_Entry(button, drawing))
        return button

    def _tint(self) -> None:
        colors = colors_of(self)
        for entry in self._entries:
            drawing = icon(entry.icon, colors)
            action = entry.button.defaultAction()
            if action is None:
                entry.button.setIcon(drawing)
            else:
                action.setIcon(drawing)


def _set_look(button: QToolButton, look: _Look) -> None:
    button.setProperty("compact", look is not _LARGE)
    button.setIconSize(QSize(look.icon_px, look.icon_px))
    if (style := button.style()) is not None:
        style.polish(button)
    button.setFixedHeight(look.height_px)


def _set_points(widget: QWidget, points: int) -> None:
    font = widget.font()
    font.setPointSize(points)
    widget.setFont(font)
