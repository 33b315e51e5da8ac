"""The window while it is brought from state to state for pictures."""

from __future__ import annotations

from typing import TypeVar

from PyQt6.QtWidgets import QWidget

from dscope_gui.qt.main_window import MainWindow
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.simulator_panel import SimulatorPanel

Screen = TypeVar("Screen", bound=QWidget)


class Stage:
    """Finds the screens; each once, as searching a whole window takes its time."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._found: dict[type[QWidget], QWidget] = {}

    def screen(self, kind: type[Screen]) -> Screen:
        """The only one of its kind."""
        found = self._found.get(kind)
        if not isinstance(found, kind):
            found = self._found[kind] = self.window.findChildren(kind)[0]
        return found

    def show(self, name: ScreenName, *, hands: bool = False) -> None:
        """Bring a screen to the front, with or without the hands at the simulated microscope below."""
        self.window.show_screen(name)
        self.screen(SimulatorPanel).setVisible(hands)
