"""Puts screens into the window that are built when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.station import Role
from dscope_gui.qt.late_page import LatePage
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.theme import IconName

BuildScreen: TypeAlias = Callable[[Shell, QWidget], QWidget]
"""Builds a screen with its presenter on the page that it is given, and joins it to what runs already.

What it adds to the shutdown runs in the place that the screen has in the order of the rail, however late it is built.
"""


def add_late_screen(
    shell: Shell,
    name: ScreenName,
    drawing: IconName,
    build: BuildScreen,
    least_role: Role,
    *,
    is_numbered: bool = True,
) -> LatePage:
    """Its button stands on the rail at once; the rest comes with the first look at it.

    What must go on without the screen, such as a watch or a stream, is none of the screen's: it is built beside.
    """
    own = replace(shell, shutdown=shell.shutdown.place(f"the screen {name}"))
    page = LatePage(partial(build, own))
    shell.window.add_screen(name, partial(screen_title, name), drawing, page, least_role, is_numbered=is_numbered)
    return page
