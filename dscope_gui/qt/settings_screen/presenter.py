"""Checks what is typed into the form, and keeps it when it is right."""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QObject

from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.errors import DScopeError
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.settings_screen.keeper import SettingsKeeper
from dscope_gui.qt.settings_screen.settings_screen import SettingsScreen
from dscope_gui.settings.field_faults import Known, find_faults, flat
from dscope_gui.settings.stream_fields import find_stream_faults, flat_stream


class SettingsPresenter(QObject):
    """Between the form and what is kept.

    Parameters
    ----------
    shipped, shipped_stream : as the program came.
    """

    def __init__(
        self,
        screen: SettingsScreen,
        keeper: SettingsKeeper,
        notices: Notices,
        *,
        shipped: WorkstationSettings,
        shipped_stream: StreamSettings,
        known: Known,
    ) -> None:
        super().__init__(screen)
        self._screen, self._keeper, self._notices = screen, keeper, notices
        self._shipped, self._shipped_stream = shipped, shipped_stream
        self._known = known
        screen.show_values(self._kept)
        screen.edited.connect(self._show_faults)
        screen.apply_pressed.connect(self.apply)
        screen.cancel_pressed.connect(self.cancel)
        screen.reset_pressed.connect(self.fill_in_shipped)
        keeper.saved.connect(self.cancel)
        keeper.stream_saved.connect(self.cancel)

    def apply(self) -> None:
        """Keep what is in the form, unless something is wrong with it."""
        station, stream = self._show_faults()
        if station is None or stream is None:
            self._screen.scroll_to_fault()
            return
        try:
            self._keeper.keep(station, stream)
        except DScopeError as error:
            self._notices.report(error)

    def cancel(self) -> None:
        """Back to what is in force, also where it was changed elsewhere, such as by the first-run card."""
        self._screen.show_values(self._kept)
        self._show_faults()

    def fill_in_shipped(self) -> None:
        """The values that the program came with, for a look; `apply` keeps them."""
        self._screen.show_values(_fields(self._shipped, self._shipped_stream))
        self._show_faults()

    @property
    def _kept(self) -> dict[str, Any]:
        return _fields(self._keeper.settings, self._keeper.stream)

    def _show_faults(self) -> tuple[WorkstationSettings | None, StreamSettings | None]:
        """Gives what stands in the form; None each where something is wrong with it."""
        typed, own = self._screen.values(), flat(self._keeper.settings)
        of_stream = flat_stream(self._keeper.stream)
        station = find_faults({path: typed.get(path, kept) for path, kept in own.items()}, self._known)
        stream = find_stream_faults({path: typed.get(path, kept) for path, kept in of_stream.items()}, self._known)
        self._screen.show_faults({**station.faults, **stream.faults})
        is_changed = station.settings != self._keeper.settings or stream.settings != self._keeper.stream
        self._screen.set_state(is_changed=is_changed)
        return station.settings, stream.settings


def _fields(settings: WorkstationSettings, stream: StreamSettings) -> dict[str, Any]:
    return {**flat(settings), **flat_stream(stream)}
