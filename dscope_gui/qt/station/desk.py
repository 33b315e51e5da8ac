"""What the technician's camera screen asks of the camera; everything goes through the thread that reads it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Final, TypeVar

from dscope_gui.cameras.registry import list_cameras, open_by_name
from dscope_gui.domain.camera import CameraInfo, CameraSettings
from dscope_gui.errors import CameraRefused, CameraTimeout
from dscope_gui.protocols import Camera, HasUserSets
from dscope_gui.qt.camera_screen import UserSetAction
from dscope_gui.workstation.build import Workstation

Result = TypeVar("Result")

_ANSWER_S: Final = 5.0
"""Changing region or pixel format stops and starts the camera, which takes a real one up to a second."""
_PICTURE_S: Final = 3.0

_ACTIONS: Final[dict[UserSetAction, Callable[[HasUserSets], None]]] = {
    UserSetAction.SAVE: lambda camera: camera.save_user_set(),
    UserSetAction.LOAD: lambda camera: camera.load_user_set(),
    UserSetAction.DEFAULTS: lambda camera: camera.load_defaults(),
}


class StationDesk:
    """Implements `CameraDesk` for a workstation; waits, so it is called beside the GUI thread."""

    def __init__(self, workstation: Workstation) -> None:
        self._acquisition = workstation.acquisition
        self._clock = workstation.clock

    def cameras(self) -> Sequence[CameraInfo]:
        return list_cameras(self._clock)

    def connect_to(self, name: str) -> None:
        self._acquisition.use(open_by_name(name, self._clock))

    def apply(self, settings: CameraSettings) -> CameraSettings:
        return _answer(self._acquisition.apply(settings))

    def user_set(self, action: UserSetAction) -> CameraSettings | None:
        _answer(self._acquisition.ask(lambda camera: _use_set(camera, action)))
        return None

    def trigger(self) -> None:
        self._acquisition.burst(1, _PICTURE_S)


def _use_set(camera: Camera, action: UserSetAction) -> None:
    if not isinstance(camera, HasUserSets):
        raise CameraRefused(f"{camera.info.title} keeps no settings in itself", "Save them as a file instead")
    _ACTIONS[action](camera)


def _answer(future: Future[Result]) -> Result:
    try:
        return future.result(_ANSWER_S)
    except FutureTimeout:
        future.cancel()
        raise CameraTimeout(f"The camera did not answer for {_ANSWER_S:g} s", "Check its cable") from None
