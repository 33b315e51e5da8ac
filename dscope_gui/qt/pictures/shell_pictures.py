"""What the shell itself has to show when pictures of all screens are written, with realistic content."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QDialog, QWidget

from dscope_gui.domain.station import Role
from dscope_gui.qt.access import PinDialog, PinRequest, RoleDialog
from dscope_gui.qt.first_run import FirstRunCard
from dscope_gui.qt.help import HelpScreen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper, SettingsPresenter, SettingsScreen
from dscope_gui.qt.shell import Shell
from dscope_gui.settings.field_faults import flat
from dscope_gui.settings.stream_fields import flat_stream

_SHOWN_WAIT_S: Final = 58.0


def add_shell_pictures(shell: Shell, settings: SettingsKeeper) -> None:
    """Every screen and dialog of the shell."""
    shots, form = shell.screenshots, shell.window.findChildren(SettingsPresenter)[0]
    shots.add("settings", window_showing(shell, ScreenName.SETTINGS))
    shots.add("settings_fault", partial(_faulty_settings, shell, settings, form), after=form.cancel)
    shots.add("help", partial(_help, shell, shows_pages=False))
    shots.add("help_read", partial(_help, shell, shows_pages=True))
    shots.add("notices", partial(_notices, shell))
    shots.add("role", partial(_role, shell))
    for name, request in {
        "pin": PinRequest(Role.TECHNICIAN, is_new=False),
        "pin_locked": PinRequest(Role.TECHNICIAN, is_new=False, wait_s=_SHOWN_WAIT_S),
        "pin_new": PinRequest(Role.QA, is_new=True),
    }.items():
        shots.add(name, partial(_pin, shell, request))


def add_first_run_picture(shell: Shell, screen: str, host: QWidget) -> None:
    """The card of the first run over the screen `screen`, whose widget is `host`."""
    cards: list[FirstRunCard] = []

    def shown() -> QWidget:
        shell.window.show_screen(screen)
        cards.append(FirstRunCard(host))
        cards[-1].show()
        return shell.window

    def taken_away() -> None:
        card = cards.pop()
        card.hide()
        card.deleteLater()

    shell.screenshots.add("first_run", shown, after=taken_away)


def window_showing(shell: Shell, name: str) -> Callable[[], QWidget]:
    """Provider of the window with a screen in front, for the screens that others bring as well."""

    def shown() -> QWidget:
        shell.window.show_screen(name)
        return shell.window

    return shown


def _help(shell: Shell, *, shows_pages: bool) -> QWidget:
    shell.window.show_screen(ScreenName.HELP)
    screen = shell.window.findChildren(HelpScreen)[0]
    if shows_pages:
        screen.show_pages()
    else:
        screen.show_card()
    return shell.window


def _faulty_settings(shell: Shell, settings: SettingsKeeper, form: SettingsPresenter) -> QWidget:
    shell.window.show_screen(ScreenName.SETTINGS)
    wrong = {"calibration": "/data/calibration-2026-03.json", "um_per_px": "0.34 um"}
    screen = shell.window.findChildren(SettingsScreen)[0]
    screen.show_values(flat(settings.settings) | flat_stream(settings.stream) | wrong)
    form.apply()
    return shell.window


def _notices(shell: Shell) -> QWidget:
    shell.window.show_screen(ScreenName.NOTICES)
    if not any(notice.hint for notice in shell.notices.kept):
        shell.notices.info(QCoreApplication.translate("Shell", "The settings are saved"))
        shell.notices.warning(
            "There is no room left for the history in /data/history",
            "Free space on this drive, then try again; what was stored before is safe",
        )
        shell.notices.error("a2A2048-37gcBAS (40012345) is gone: it no longer answers", "Check cable and power.")
    return shell.window


def _role(shell: Shell) -> QDialog:
    shell.window.show_screen(shell.window.open_screens[0])
    return RoleDialog(shell.access, shell.notices, shell.window)


def _pin(shell: Shell, request: PinRequest) -> QDialog:
    shell.window.show_screen(shell.window.open_screens[0])
    return PinDialog(shell.access, shell.notices, request, shell.window)
