"""Help: the screen behind F1, and the texts it shares with the first-run card."""

from dscope_gui.qt.help.help_screen import HelpScreen

__all__ = ["HelpScreen"]
