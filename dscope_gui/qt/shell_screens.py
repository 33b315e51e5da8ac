"""The screens that belong to the shell itself: settings, notices, help, and the card of the first run."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QApplication, QWidget

from dscope_gui.domain.station import Role, WorkstationSettings
from dscope_gui.errors import DScopeError
from dscope_gui.qt.first_run import FirstRunCard
from dscope_gui.qt.help import HelpScreen
from dscope_gui.qt.languages import available_languages, install_language
from dscope_gui.qt.notifications.notices_screen import NoticesScreen
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.settings_screen import SettingsPresenter, SettingsScreen
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.theme import IconName, apply_theme
from dscope_gui.settings.cameras import camera_files
from dscope_gui.settings.config import load_config
from dscope_gui.settings.field_faults import Known
from dscope_gui.settings.recipes import load_recipes


def add_shell_screens(shell: Shell) -> SettingsPresenter:
    """At the lower end of the rail, after the screens for the work itself.

    Returns
    -------
    The presenter of the settings: its `saved` tells what changed, its screen takes the list of cameras.
    """
    presenter = _add_settings(shell)
    _add_notices(shell)
    _add(shell, ScreenName.HELP, IconName.HELP, HelpScreen(), Role.OPERATOR)
    return presenter


def add_first_run_card(shell: Shell, host: QWidget, settings: SettingsPresenter) -> None:
    """Show the card over a screen, unless somebody said never again."""
    if shell.config.workstation.gui.first_run_card and shell.options.screenshots is None:
        card = FirstRunCard(host)
        card.closed.connect(partial(_keep_away, shell, settings))
        card.show()


def _add(shell: Shell, name: ScreenName, drawing: IconName, screen: QWidget, role: Role) -> None:
    shell.window.add_screen(name, partial(screen_title, name), drawing, screen, role)


def _add_settings(shell: Shell) -> SettingsPresenter:
    known = Known(
        parts=tuple(load_recipes(data_folder=shell.data_folder)),
        profiles=tuple(shell.config.profiles),
        languages=available_languages(),
        camera_files=camera_files(),
    )
    screen = SettingsScreen(known)
    screen.set_role(shell.access.role)
    shell.access.role_changed.connect(screen.set_role)
    _add(shell, ScreenName.SETTINGS, IconName.SETTINGS, screen, Role.OPERATOR)
    shipped = load_config()
    presenter = SettingsPresenter(
        screen,
        shell.notices,
        shell.data_folder,
        settings=shell.config.workstation,
        shipped=shipped.workstation,
        stream=shell.config.stream_settings,
        shipped_stream=shipped.stream_settings,
        known=known,
    )
    presenter.saved.connect(partial(_use, shell))
    return presenter


def _add_notices(shell: Shell) -> None:
    screen = NoticesScreen(shell.notices, shell.log_lines)
    screen.set_role(shell.access.role)
    shell.access.role_changed.connect(screen.set_role)
    _add(shell, ScreenName.NOTICES, IconName.NOTICES, screen, Role.OPERATOR)
    shell.notices.unread_changed.connect(partial(shell.window.show_count, ScreenName.NOTICES))
    shell.notices.read.connect(shell.window.notice_bar.clear)
    shell.window.notice_bar.opened.connect(partial(shell.window.show_screen, ScreenName.NOTICES))


def _use(shell: Shell, settings: WorkstationSettings) -> None:
    """What can change at once does; the rest takes part from the next start."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_theme(app, settings.gui.theme)
        try:
            install_language(app, settings.gui.language)
        except DScopeError as error:
            shell.notices.report(error)
    shell.window.rail.show_station(settings.station)
    if _read_at_the_start(settings) != _read_at_the_start(shell.config.workstation):
        hint = QCoreApplication.translate("Shell", "Close the program and open it again to work with them.")
        shell.notices.info(QCoreApplication.translate("Shell", "The settings are saved"), hint)
    else:
        shell.notices.info(QCoreApplication.translate("Shell", "The settings are saved"))


def _read_at_the_start(settings: WorkstationSettings) -> tuple[WorkstationSettings, str]:
    """All but ruler and microscope, theme, full screen and card; of the language the shell alone changes at once."""
    ruler = {"calibration": None, "um_per_px": None, "calibration_care": None}
    at_once = {"gui": None, **ruler, "flat_field": None, "own_dirt": None}
    return settings.model_copy(update=at_once), settings.gui.language


def _keep_away(shell: Shell, settings: SettingsPresenter, never_again: bool) -> None:
    if not never_again:
        return
    kept = settings.settings
    gui = kept.gui.model_copy(update={"first_run_card": False})
    try:
        settings.keep(kept.model_copy(update={"gui": gui}))
    except DScopeError as error:
        shell.notices.report(error)
