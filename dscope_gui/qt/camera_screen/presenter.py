"""Carries wishes from the camera screen to the owner of the camera, and what came of them back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PyQt6.QtCore import QObject
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.camera import CameraSettings
from dscope_gui.errors import DScopeError
from dscope_gui.paths import station_cameras_folder
from dscope_gui.qt.camera_screen.desk import CameraDesk, UserSetAction
from dscope_gui.qt.camera_screen.screen import CameraScreen
from dscope_gui.qt.camera_screen.search import CameraSearch
from dscope_gui.qt.workers import Asking
from dscope_gui.whole_file import make_folder, write_text

AskPath: TypeAlias = Callable[[Path], Path | None]


class CameraPresenter(QObject):
    """Nothing here waits in the GUI thread; `close` before the desk goes."""

    def __init__(self, screen: CameraScreen, desk: CameraDesk, search: CameraSearch) -> None:
        super().__init__(screen)
        self._screen, self._desk = screen, desk
        self.ask_path: AskPath = self._ask_in_dialog
        self._setting, self._acting = Asking(self), Asking(self)
        search.began.connect(screen.source.show_searching)
        search.found.connect(screen.source.show_cameras)
        search.failed.connect(self._failed)
        screen.refresh_wanted.connect(search.look)
        screen.connect_wanted.connect(self._connect_to)
        screen.settings_wanted.connect(self._apply)
        screen.user_set_wanted.connect(self._use_set)
        screen.trigger_wanted.connect(self._trigger)
        screen.file_wanted.connect(self._save)

    def close(self) -> None:
        for asking in (self._setting, self._acting):
            asking.close()

    def _connect_to(self, name: str) -> None:
        self._acting.ask(lambda: self._desk.connect_to(name), _done, self._failed)

    def _apply(self, settings: CameraSettings) -> None:
        self._setting.ask(lambda: self._desk.apply(settings), self._screen.show_settings, self._failed)

    def _use_set(self, action: UserSetAction) -> None:
        self._setting.ask(lambda: self._desk.user_set(action), self._show_if_told, self._failed)

    def _trigger(self) -> None:
        self._acting.ask(self._desk.trigger, _done, self._failed)

    def _show_if_told(self, settings: CameraSettings | None) -> None:
        if settings is not None:
            self._screen.show_settings(settings)

    def _save(self, settings: CameraSettings) -> None:
        folder = station_cameras_folder()
        try:
            make_folder(folder)  # a dialog opens somewhere else where its folder is missing
        except DScopeError as error:
            self._failed(error)
            return
        path = self.ask_path(folder / "camera.json")
        if path is not None:
            text = settings.model_dump_json(indent=2) + "\n"
            self._acting.ask(lambda: write_text(path, text), _done, self._failed)

    def _failed(self, error: DScopeError) -> None:
        self._screen.source.show_error(error)

    def _ask_in_dialog(self, suggestion: Path) -> Path | None:
        title = self.tr("Save camera settings")
        chosen, _ = QFileDialog.getSaveFileName(self._screen, title, str(suggestion), "JSON (*.json)")
        return Path(chosen).with_suffix(".json") if chosen else None


def _done(_nothing: None) -> None:
    """The camera's status, or the file, tells the rest."""
