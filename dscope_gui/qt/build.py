"""Puts the screens into the window."""

from __future__ import annotations

from dscope_gui.qt.shell import Shell
from dscope_gui.qt.shell_pictures import add_shell_pictures
from dscope_gui.qt.shell_screens import add_shell_screens


def build_screens(shell: Shell) -> None:
    """All screens in the order of the rail."""
    settings = add_shell_screens(shell)
    add_shell_pictures(shell, settings)
