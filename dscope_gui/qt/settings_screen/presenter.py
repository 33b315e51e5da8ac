"""Checks what is typed into the form, and keeps it when it is right."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.errors import DScopeError
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.settings_screen.settings_screen import SettingsScreen
from dscope_gui.settings.changes import save_changes
from dscope_gui.settings.field_faults import Checked, Known, find_faults, flat


class SettingsPresenter(QObject):
    """Between the form and the file.

    Parameters
    ----------
    settings : in force.
    shipped : as the program came.
    """

    saved = pyqtSignal(object)
    """The `WorkstationSettings` that are kept from now on."""

    def __init__(
        self,
        screen: SettingsScreen,
        notices: Notices,
        data_folder: Path,
        *,
        settings: WorkstationSettings,
        shipped: WorkstationSettings,
        known: Known,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._notices = notices
        self._data_folder = data_folder
        self._settings = settings
        self._shipped = shipped
        self._known = known
        screen.show_values(flat(settings))
        screen.edited.connect(self._show_faults)
        screen.apply_pressed.connect(self.apply)
        screen.cancel_pressed.connect(self.cancel)
        screen.reset_pressed.connect(self.fill_in_shipped)

    @property
    def screen(self) -> SettingsScreen:
        return self._screen

    @property
    def settings(self) -> WorkstationSettings:
        """What was saved last."""
        return self._settings

    def apply(self) -> None:
        """Keep what is in the form, unless something is wrong with it."""
        checked = self._show_faults()
        if checked.settings is None:
            self._screen.scroll_to_fault()
            return
        try:
            save_changes(self._data_folder, checked.settings)
        except DScopeError as error:
            self._notices.report(error)
            return
        self._take(checked.settings)

    def cancel(self) -> None:
        """Back to what is in force."""
        self._screen.show_values(flat(self._settings))
        self._show_faults()

    def fill_in_shipped(self) -> None:
        """The values that the program came with, for a look; `apply` keeps them."""
        self._screen.show_values(flat(self._shipped))
        self._show_faults()

    def keep(self, settings: WorkstationSettings) -> None:
        """Settings that were changed elsewhere, such as by the box on the first-run card.

        Raises
        ------
        NotWritable
            They cannot be kept.
        """
        save_changes(self._data_folder, settings)
        self._take(settings)
        self._screen.show_values(flat(settings))

    def _take(self, settings: WorkstationSettings) -> None:
        self._settings = settings
        self._screen.set_state(is_changed=False)
        self.saved.emit(settings)

    def _show_faults(self) -> Checked:
        checked = find_faults({**flat(self._settings), **self._screen.values()}, self._known)
        self._screen.show_faults(checked.faults)
        self._screen.set_state(is_changed=checked.settings != self._settings)
        return checked
