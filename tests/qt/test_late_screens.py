"""Screens that are built when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import Role, ThemeName
from dscope_gui.errors import DScopeError
from dscope_gui.qt.audit import AuditScreen
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.late_page import LatePage, build_all
from dscope_gui.qt.main_window import MainWindow
from dscope_gui.qt.models import ModelsScreen
from dscope_gui.qt.notifications.notices_screen import NoticesScreen
from dscope_gui.qt.recipes import RecipesScreen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsScreen
from dscope_gui.qt.shutdown import Shutdown
from dscope_gui.qt.theme import DARK, LIGHT, IconName, apply_theme, colors_of
from tests.qt.hands import press
from tests.qt.operated import Operated


class Built:
    """Counts how often a page is built."""

    def __init__(self, make: Callable[[QWidget], QWidget] = QPlainTextEdit) -> None:
        self.count, self._make = 0, make

    def __call__(self, page: QWidget) -> QWidget:
        self.count += 1
        return self._make(page)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(lambda: None)
    qtbot.addWidget(window)
    window.add_screen("inspect", lambda: "Inspect", IconName.INSPECT, QLabel(), Role.OPERATOR)
    return window


def test_a_page_is_built_at_the_first_look_and_only_once(qtbot: QtBot, window: MainWindow) -> None:
    built = Built()
    page = LatePage(built)
    window.add_screen("rules", lambda: "Rules", IconName.RULES, page, Role.OPERATOR)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert built.count == 0 and not page.is_built

    for name in ("rules", "inspect", "rules"):
        window.show_screen(name)
    assert built.count == 1 and page.is_built
    screen = page.findChild(QPlainTextEdit)
    assert screen is not None and screen.isVisible() and screen.size() == page.size()
    assert QApplication.focusWidget() is screen, "keys reach the screen, as if it had always been there"


def test_a_page_that_fails_is_built_at_the_next_look(window: MainWindow) -> None:
    def refuse_once(page: QWidget) -> QWidget:
        if built.count == 1:
            raise DScopeError("The shelf cannot be read", "Is the disk there?")
        return QLabel(page)

    built = Built(refuse_once)
    window.add_screen("rules", lambda: "Rules", IconName.RULES, LatePage(built), Role.OPERATOR)
    with pytest.raises(DScopeError, match="shelf"):
        window.show_screen("rules")
    assert window.current_screen == "inspect"
    window.show_screen("rules")
    assert window.current_screen == "rules" and built.count == 2


def test_a_screen_that_came_late_is_closed_in_its_place() -> None:
    closed: list[str] = []
    shutdown = Shutdown()
    shutdown.add("the operator's screen", lambda: closed.append("inspect"))
    place, never_used = shutdown.place("the rules"), shutdown.place("the models")
    shutdown.add("the history", lambda: closed.append("history"))
    place.add("the sandbox", lambda: closed.append("sandbox"))
    shutdown.run()
    assert closed == ["inspect", "sandbox", "history"]
    never_used.run()
    assert closed == ["inspect", "sandbox", "history"]


def test_the_window_opens_with_the_operators_screen_alone(operated: Operated) -> None:
    assert not [page for page in operated.window.findChildren(LatePage) if page.is_built]
    assert operated.window.current_screen == ScreenName.INSPECT


def test_every_screen_comes_late_in_the_language_and_the_theme_of_that_moment(operated: Operated) -> None:
    install_language(operated.app, "de")
    apply_theme(operated.app, ThemeName.DARK)
    operated.window.set_role(Role.QA)
    for name in operated.window.open_screens:
        operated.window.show_screen(name)
        assert operated.window.current_screen == name
    operated.window.show_screen(ScreenName.SETTINGS)
    (settings,) = operated.window.findChildren(SettingsScreen)
    assert colors_of(settings) is DARK
    assert "Ablage" in {label.text() for label in settings.findChildren(QLabel)}

    install_language(operated.app, "en")
    apply_theme(operated.app, ThemeName.LIGHT)
    operated.spin(lambda: "Storage" in {label.text() for label in settings.findChildren(QLabel)})
    assert colors_of(settings) is LIGHT


def test_a_role_that_changed_before_holds_on_a_screen_that_comes_late(operated: Operated) -> None:
    operated.shell.access.set_new_pin(Role.TECHNICIAN, "4711")
    operated.window.show_screen(ScreenName.NOTICES)
    (screen,) = operated.window.findChildren(NoticesScreen)
    assert screen.shows_log, "the log is the technician's"
    operated.shell.access.lock()
    assert not screen.shows_log


def test_notices_are_counted_and_kept_before_anybody_looks(operated: Operated) -> None:
    operated.notices.warning("The disk is nearly full", "Make room")
    title = next(text for action in operated.window.actions() if (text := action.text()).startswith("Notices"))
    assert title == "Notices (1)"
    operated.window.show_screen(ScreenName.NOTICES)
    (screen,) = operated.window.findChildren(NoticesScreen)
    assert operated.notices.unread == 0 and screen.isVisible()


def test_f1_shows_the_page_of_a_screen_that_came_late(operated: Operated) -> None:
    operated.activate()
    press(operated.window, Qt.Key.Key_F1)
    assert operated.window.current_screen == ScreenName.HELP
    operated.window.set_role(Role.QA)
    operated.window.show_screen(ScreenName.MODELS)
    (screen,) = operated.window.findChildren(ModelsScreen)
    press(operated.window, Qt.Key.Key_F1)
    assert operated.window.current_screen == ScreenName.MODELS and screen.shows(screen.help)


def test_all_can_be_built_at_once_and_the_window_closes_with_nothing_left(operated: Operated) -> None:
    build_all(operated.window)
    assert all(page.is_built for page in operated.window.findChildren(LatePage))
    for kind in (AuditScreen, RecipesScreen):
        assert len(operated.window.findChildren(kind)) == 1
    assert operated.window.current_screen == ScreenName.INSPECT
    operated.close()


def test_a_window_that_saw_some_screens_closes_with_nothing_left(operated: Operated, tmp_path: Path) -> None:
    operated.window.set_role(Role.QA)
    with capture_exceptions() as failed:
        for name in (ScreenName.HISTORY, ScreenName.RULES, ScreenName.STUDIES):
            operated.window.show_screen(name)
        operated.close()
    assert not failed
    assert (tmp_path / "history" / "history.sqlite").is_file()
