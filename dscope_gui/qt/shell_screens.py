"""The screens that belong to the shell itself: settings, notices, help."""

from __future__ import annotations

from functools import partial

from dscope_gui.domain.station import Role
from dscope_gui.qt.help import HelpScreen
from dscope_gui.qt.notifications.notices_screen import NoticesScreen
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.theme import IconName


def add_shell_screens(shell: Shell) -> None:
    """At the lower end of the rail, after the screens for the work itself."""
    _add_notices(shell)
    _add_help(shell)


def _add_notices(shell: Shell) -> None:
    screen = NoticesScreen(shell.notices, shell.log_lines)
    shell.access.role_changed.connect(screen.set_role)
    shell.window.add_screen(
        ScreenName.NOTICES, partial(screen_title, ScreenName.NOTICES), IconName.NOTICES, screen, Role.OPERATOR
    )


def _add_help(shell: Shell) -> None:
    shell.window.add_screen(
        ScreenName.HELP, partial(screen_title, ScreenName.HELP), IconName.HELP, HelpScreen(), Role.OPERATOR
    )
