"""The window: a rail of screens, the screen that is shown, and the line for notices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QEvent, QKeyCombination, Qt, pyqtSignal
from PyQt6.QtGui import QAction, QActionGroup, QCloseEvent, QKeyEvent, QKeySequence
from PyQt6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from dscope_gui.domain.station import Role
from dscope_gui.qt.late_page import LatePage
from dscope_gui.qt.notifications import NoticeBar
from dscope_gui.qt.rail import Rail
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.theme import IconName
from dscope_gui.qt.widgets.wording import role_word

_LEAST_WIDTH_PX: Final = 1180
_LEAST_HEIGHT_PX: Final = 700
"""Leaves room for the frame and a task bar on a screen of 1280×800."""
_NUMBERED: Final = 9
"""Ctrl+1 to Ctrl+9."""


@dataclass(slots=True)
class _Screen:
    title: Callable[[], str]
    widget: QWidget
    least_role: Role
    action: QAction
    count: int = 0
    """Stands beside the title, such as of notices that nobody has read."""


class MainWindow(QMainWindow):
    """Shows screens and knows who may see which; what is on them is none of its business.

    Parameters
    ----------
    shut_down : called once when the window closes, before it goes; it must not take long.
    """

    screen_shown = pyqtSignal(str)
    """The name of the screen that is shown from now on."""
    role_pressed = pyqtSignal()

    def __init__(self, shut_down: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shut_down: Callable[[], None] | None = shut_down
        self._screens: dict[str, _Screen] = {}
        self._role = Role.OPERATOR
        self._helps: dict[str, Callable[[], None]] = {}
        self._numbers = 0
        self._stack = QStackedWidget()
        self._group = QActionGroup(self)
        self.rail = Rail()
        self.notice_bar = NoticeBar()
        self.rail.role_pressed.connect(self.role_pressed)
        self.setCentralWidget(self._laid_out())
        self.setMinimumSize(_LEAST_WIDTH_PX, _LEAST_HEIGHT_PX)
        self._full_screen = self._action(Qt.Key.Key_F11, self.toggle_full_screen)
        self._help = self._action(Qt.Key.Key_F1, self.show_help)
        self.retranslate()

    def add_screen(
        self,
        name: str,
        title: Callable[[], str],
        drawing: IconName,
        widget: QWidget,
        least_role: Role,
        *,
        is_numbered: bool = True,
    ) -> None:
        """A screen with its button on the rail, in the order of the calls; the first is where Esc leads to.

        Parameters
        ----------
        title : gives the word below the icon; asked again when the language changes.
        widget : a `LatePage` is built before it is first shown.
        least_role : whoever may do less does not see it.
        is_numbered : has a number key, as long as there are any; a screen that is seldom needed leaves it to others.
        """
        action = QAction(self)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.show_screen(name))
        if is_numbered and self._numbers < _NUMBERED:
            digit = Qt.Key(Qt.Key.Key_1 + self._numbers)
            self._numbers += 1
            action.setShortcut(QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, digit)))
        self._group.addAction(action)
        self.addAction(action)
        self._screens[name] = _Screen(title, widget, least_role, action)
        self._stack.addWidget(widget)
        self.rail.add(action, drawing)
        self._name_screens()
        self._open_what_is_allowed()

    def show_screen(self, name: str) -> None:
        """Bring a screen to the front; one that is not there or not for this role is left alone."""
        screen = self._screens.get(name)
        if screen is None or not self._role.may_act_as(screen.least_role):
            return
        screen.action.setChecked(True)
        if isinstance(screen.widget, LatePage):
            screen.widget.build()
        if self._stack.currentWidget() is not screen.widget:
            self._stack.setCurrentWidget(screen.widget)
            self.screen_shown.emit(name)
        screen.widget.setFocus()

    def set_help(self, name: str, show: Callable[[], None]) -> None:
        """A screen with a help page of its own: F1 shows that one while the screen is in front."""
        self._helps[name] = show

    def show_help(self) -> None:
        show = self._helps.get(self.current_screen)
        if show is None:
            self.show_screen(ScreenName.HELP)
        else:
            show()

    def show_count(self, name: str, count: int) -> None:
        """A number beside the word on the rail; 0 for none."""
        self._screens[name].count = count
        self._name_screens()

    @property
    def current_screen(self) -> str:
        """Name of the screen that is shown; empty while there is none."""
        shown = self._stack.currentWidget()
        return next((name for name, screen in self._screens.items() if screen.widget is shown), "")

    @property
    def open_screens(self) -> tuple[str, ...]:
        """Names of the screens that the role may see, in the order of the rail."""
        return tuple(name for name, screen in self._screens.items() if self._role.may_act_as(screen.least_role))

    def set_role(self, role: Role) -> None:
        """Show what the role may use and hide the rest, the screen in front included."""
        self._role = role
        self._open_what_is_allowed()
        self._show_role()

    def toggle_full_screen(self) -> None:
        self.set_full_screen(not self.isFullScreen())

    def set_full_screen(self, wanted: bool) -> None:
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if wanted else state & ~full)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("D-Scope Blink"))
        self._full_screen.setText(self.tr("Full screen"))
        self._help.setText(self.tr("Help"))
        self._name_screens()
        self._show_role()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Esc leads back to the first screen, unless the screen itself had a use for it."""
        if event is not None and event.key() == Qt.Key.Key_Escape and self._screens:
            self.show_screen(next(iter(self._screens)))
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent | None) -> None:
        shut_down, self._shut_down = self._shut_down, None
        if shut_down is not None:
            shut_down()
        super().closeEvent(event)

    def _laid_out(self) -> QWidget:
        whole = QWidget()
        beside = QHBoxLayout(whole)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.rail)
        above = QVBoxLayout()
        above.setSpacing(0)
        above.addWidget(self._stack, 1)
        above.addWidget(self.notice_bar)
        beside.addLayout(above, 1)
        return whole

    def _action(self, key: Qt.Key, does: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(does)
        self.addAction(action)
        return action

    def _open_what_is_allowed(self) -> None:
        for screen in self._screens.values():
            allowed = self._role.may_act_as(screen.least_role)
            screen.action.setVisible(allowed)
            screen.action.setEnabled(allowed)
        if self.open_screens and self.current_screen not in self.open_screens:
            self.show_screen(self.open_screens[0])
        elif self.current_screen:
            self._screens[self.current_screen].action.setChecked(True)

    def _name_screens(self) -> None:
        for screen in self._screens.values():
            title = screen.title()
            keys = screen.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            screen.action.setText(f"{title} ({screen.count})" if screen.count else title)
            screen.action.setToolTip(f"{title} ({keys})" if keys else title)
            screen.widget.setAccessibleName(title)

    def _show_role(self) -> None:
        word = role_word(self._role)
        tip = self.tr("Role: {role}. Press to change it.").format(role=word)
        self.rail.show_role(word, tip, locked=self._role is Role.OPERATOR)
