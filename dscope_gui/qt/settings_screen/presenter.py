"""Checks what is typed into the form, and keeps it when it is right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.errors import DScopeError
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.settings_screen.settings_screen import SettingsScreen
from dscope_gui.settings.changes import save_changes, save_stream_changes
from dscope_gui.settings.field_faults import Known, find_faults, flat
from dscope_gui.settings.stream_fields import find_stream_faults, flat_stream


class SettingsPresenter(QObject):
    """Between the form and the file.

    Parameters
    ----------
    settings, stream : in force.
    shipped, shipped_stream : as the program came.
    """

    saved = pyqtSignal(object)
    """The `WorkstationSettings` that are kept from now on."""
    stream_saved = pyqtSignal(object)
    """The `StreamSettings` that are kept from now on, where they are others than before."""

    def __init__(
        self,
        screen: SettingsScreen,
        notices: Notices,
        data_folder: Path,
        *,
        settings: WorkstationSettings,
        shipped: WorkstationSettings,
        stream: StreamSettings,
        shipped_stream: StreamSettings,
        known: Known,
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._notices = notices
        self._data_folder = data_folder
        self._settings = settings
        self._shipped = shipped
        self._stream, self._shipped_stream = stream, shipped_stream
        self._known = known
        screen.show_values(_fields(settings, stream))
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

    @property
    def stream(self) -> StreamSettings:
        """What was saved last of the stream and the fixture."""
        return self._stream

    def apply(self) -> None:
        """Keep what is in the form, unless something is wrong with it."""
        station, stream = self._show_faults()
        if station is None or stream is None:
            self._screen.scroll_to_fault()
            return
        try:
            save_changes(self._data_folder, station)
            save_stream_changes(self._data_folder, stream)
        except DScopeError as error:
            self._notices.report(error)
            return
        self._take(station)
        self._take_stream(stream)

    def cancel(self) -> None:
        """Back to what is in force."""
        self._screen.show_values(_fields(self._settings, self._stream))
        self._show_faults()

    def fill_in_shipped(self) -> None:
        """The values that the program came with, for a look; `apply` keeps them."""
        self._screen.show_values(_fields(self._shipped, self._shipped_stream))
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
        self._screen.show_values(_fields(settings, self._stream))

    def keep_stream(self, stream: StreamSettings) -> None:
        """Settings of the stream that were changed elsewhere, such as by its own screen. Raises `NotWritable`."""
        save_stream_changes(self._data_folder, stream)
        self._take_stream(stream)
        self._screen.show_values(_fields(self._settings, stream))
        self._show_faults()

    def _take(self, settings: WorkstationSettings) -> None:
        self._settings = settings
        self._screen.set_state(is_changed=False)
        self.saved.emit(settings)

    def _take_stream(self, stream: StreamSettings) -> None:
        before, self._stream = self._stream, stream
        if stream != before:
            self.stream_saved.emit(stream)

    def _show_faults(self) -> tuple[WorkstationSettings | None, StreamSettings | None]:
        """Gives what stands in the form; None each where something is wrong with it."""
        typed, own = self._screen.values(), flat(self._settings)
        of_stream = flat_stream(self._stream)
        station = find_faults({path: typed.get(path, kept) for path, kept in own.items()}, self._known)
        stream = find_stream_faults({path: typed.get(path, kept) for path, kept in of_stream.items()}, self._known)
        self._screen.show_faults({**station.faults, **stream.faults})
        is_changed = station.settings != self._settings or stream.settings != self._stream
        self._screen.set_state(is_changed=is_changed)
        return station.settings, stream.settings


def _fields(settings: WorkstationSettings, stream: StreamSettings) -> dict[str, Any]:
    return {**flat(settings), **flat_stream(stream)}
