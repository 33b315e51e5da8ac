"""The screens that belong to the shell itself: settings, notices, help, and the card of the first run."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QApplication, QWidget

from dscope_gui.domain.station import Role, WorkstationSettings
from dscope_gui.errors import DScopeError
from dscope_gui.qt.camera_screen import CameraSearch
from dscope_gui.qt.first_run import FirstRunCard
from dscope_gui.qt.help import HelpScreen
from dscope_gui.qt.languages import available_languages, install_language
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.notifications.notices_screen import NoticesScreen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper, SettingsPresenter, SettingsScreen
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.theme import IconName, apply_theme
from dscope_gui.settings.cameras import camera_files
from dscope_gui.settings.config import load_config
from dscope_gui.settings.field_faults import Known
from dscope_gui.settings.recipes import load_recipes


def settings_keeper(shell: Shell) -> SettingsKeeper:
    """Its signals tell what changed; what of it can change at once does."""
    keeper = SettingsKeeper(
        shell.data_folder,
        settings=shell.config.workstation,
        stream=shell.config.stream_settings,
        parent=shell.window,
    )
    keeper.saved.connect(partial(_use, shell))
    return keeper


def add_shell_screens(shell: Shell, settings: SettingsKeeper, search: CameraSearch | None) -> None:
    """At the lower end of the rail, after the screens for the work itself.

    Parameters
    ----------
    search : tells the settings which cameras there are; None where there is no station to look for them.
    """
    build = partial(_settings_screen, settings, search)
    add_late_screen(shell, ScreenName.SETTINGS, IconName.SETTINGS, build, Role.OPERATOR)
    add_late_screen(shell, ScreenName.NOTICES, IconName.NOTICES, _notices_screen, Role.OPERATOR)
    shell.notices.unread_changed.connect(partial(shell.window.show_count, ScreenName.NOTICES))
    shell.notices.read.connect(shell.window.notice_bar.clear)
    shell.window.notice_bar.opened.connect(partial(shell.window.show_screen, ScreenName.NOTICES))
    add_late_screen(shell, ScreenName.HELP, IconName.HELP, lambda _shell, page: HelpScreen(page), Role.OPERATOR)


def add_first_run_card(shell: Shell, host: QWidget, settings: SettingsKeeper) -> None:
    """Show the card over a screen, unless somebody said never again."""
    if shell.config.workstation.gui.first_run_card and shell.options.screenshots is None:
        card = FirstRunCard(host)
        card.closed.connect(partial(_keep_away, shell, settings))
        card.show()


def _settings_screen(
    keeper: SettingsKeeper, search: CameraSearch | None, shell: Shell, page: QWidget
) -> SettingsScreen:
    known = Known(
        parts=tuple(load_recipes(data_folder=shell.data_folder)),
        profiles=tuple(shell.config.profiles),
        languages=available_languages(),
        camera_files=camera_files(),
    )
    screen = SettingsScreen(known, page)
    screen.set_role(shell.access.role)
    shell.access.role_changed.connect(screen.set_role)
    if search is not None:
        search.found.connect(screen.show_cameras)
    shipped = load_config()
    SettingsPresenter(
        screen,
        keeper,
        shell.notices,
        shipped=shipped.workstation,
        shipped_stream=shipped.stream_settings,
        known=known,
    )
    return screen


def _notices_screen(shell: Shell, page: QWidget) -> NoticesScreen:
    screen = NoticesScreen(shell.notices, shell.log_lines, page)
    screen.set_role(shell.access.role)
    shell.access.role_changed.connect(screen.set_role)
    return screen


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


def _keep_away(shell: Shell, settings: SettingsKeeper, never_again: bool) -> None:
    if not never_again:
        return
    kept = settings.settings
    gui = kept.gui.model_copy(update={"first_run_card": False})
    try:
        settings.keep(kept.model_copy(update={"gui": gui}))
    except DScopeError as error:
        shell.notices.report(error)
