"""Puts the screens into the window."""

from __future__ import annotations

from dscope_gui.qt.shell import Shell
from dscope_gui.qt.shell_screens import add_shell_screens


def build_screens(shell: Shell) -> None:
    """All screens in the order of the rail."""
    add_shell_screens(shell)
