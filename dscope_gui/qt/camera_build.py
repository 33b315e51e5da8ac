"""Puts the camera screen into the window, with the flat field's behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PyQt6.QtWidgets import QStackedWidget, QWidget

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.station import Role
from dscope_gui.qt.camera_screen import CameraPresenter, CameraScreen, CameraSearch
from dscope_gui.qt.flat_field import FlatFieldScreen
from dscope_gui.qt.flat_field_build import flat_field_screen
from dscope_gui.qt.late_page import LatePage
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station, StationDesk
from dscope_gui.qt.theme import IconName

_WITH_CAMERAS: Final = (ScreenName.CAMERA, ScreenName.SETTINGS)
"""Screens that list the cameras: whenever one is shown they are looked for."""


class CameraPages(QStackedWidget):
    """The camera screen, and the flat field's, which is reached from it and built then."""

    def __init__(self, make_flat_field: Callable[[CameraScreen, QWidget], FlatFieldScreen], parent: QWidget) -> None:
        super().__init__(parent)
        self.camera, self.flat_field = CameraScreen(self), LatePage(partial(self._flat_field, make_flat_field), self)
        self.addWidget(self.camera)
        self.addWidget(self.flat_field)
        self.setFocusProxy(self.camera)
        self.camera.flat_field_wanted.connect(self.show_flat_field)

    def show_flat_field(self) -> None:
        self.flat_field.build()
        self.setCurrentWidget(self.flat_field)
        self.flat_field.setFocus()

    def show_camera(self) -> None:
        self.setCurrentWidget(self.camera)
        self.camera.setFocus()

    def _flat_field(self, make: Callable[[CameraScreen, QWidget], FlatFieldScreen], page: QWidget) -> FlatFieldScreen:
        screen = make(self.camera, page)
        screen.back_wanted.connect(self.show_camera)
        return screen


def add_camera_screen(shell: Shell, station: Station, settings: SettingsKeeper) -> CameraSearch:
    """Gives who looks for cameras: other screens list them, too."""
    search = CameraSearch(StationDesk(station.workstation), shell.window)
    shell.shutdown.add("the search for cameras", search.close)
    add_late_screen(
        shell, ScreenName.CAMERA, IconName.CAMERA, partial(_pages, station, settings, search), Role.TECHNICIAN
    )
    shell.window.screen_shown.connect(lambda name: search.look() if name in _WITH_CAMERAS else None)
    return search


def _pages(
    station: Station, settings: SettingsKeeper, search: CameraSearch, shell: Shell, page: QWidget
) -> CameraPages:
    pages = CameraPages(partial(flat_field_screen, shell, station, settings), page)
    screen = pages.camera
    presenter = CameraPresenter(screen, StationDesk(station.workstation), search)
    station.frame_shown.connect(partial(_show_where_seen, screen))
    station.status_changed.connect(screen.show_status)
    screen.show_status(station.workstation.acquisition.status)
    shell.shutdown.add("the camera screen", presenter.close)
    return pages


def _show_where_seen(screen: CameraScreen, frame: Frame) -> None:
    if screen.isVisible():
        screen.show_frame(frame)
