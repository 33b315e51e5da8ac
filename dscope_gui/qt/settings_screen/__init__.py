"""The settings of the station, checked before they are kept."""

from dscope_gui.qt.settings_screen.keeper import SettingsKeeper
from dscope_gui.qt.settings_screen.presenter import SettingsPresenter
from dscope_gui.qt.settings_screen.settings_screen import SettingsScreen

__all__ = ["SettingsKeeper", "SettingsPresenter", "SettingsScreen"]
