"""The window around the screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import Role
from dscope_gui.qt.main_window import MainWindow
from dscope_gui.qt.theme import IconName


@pytest.fixture
def closed() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, closed: list[str]) -> MainWindow:
    """Three screens: one for everybody, one for technicians, the help."""
    window = MainWindow(lambda: closed.append("shut down"))
    qtbot.addWidget(window)
    for name, role in (("inspect", Role.OPERATOR), ("camera", Role.TECHNICIAN), ("help", Role.OPERATOR)):
        window.add_screen(name, _titled(name), IconName.INSPECT, QLabel(name), role)
    return window


def _titled(name: str) -> Callable[[], str]:
    return name.title


def shown(qtbot: QtBot, window: MainWindow) -> MainWindow:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_the_first_screen_is_shown_first(window: MainWindow) -> None:
    assert window.current_screen == "inspect"


def test_a_role_hides_what_it_may_not_use(window: MainWindow) -> None:
    assert window.open_screens == ("inspect", "help")
    window.show_screen("camera")
    assert window.current_screen == "inspect"

    window.set_role(Role.TECHNICIAN)
    window.show_screen("camera")
    assert window.current_screen == "camera"


def test_the_screen_in_front_goes_away_with_the_role(window: MainWindow) -> None:
    window.set_role(Role.QA)
    window.show_screen("camera")
    window.set_role(Role.OPERATOR)
    assert window.current_screen == "inspect"


def test_the_keys_f1_and_esc_lead_to_the_help_and_back(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.current_screen == "help"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current_screen == "inspect"


def test_f11_fills_the_screen_and_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_the_screens_can_be_reached_by_their_number(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current_screen == "help"
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_screen == "help", "the second is not for the operator"


def test_closing_shuts_down_once(window: MainWindow, closed: list[str]) -> None:
    window.show()
    window.close()
    window.close()
    assert closed == ["shut down"]
