"""What the camera screen needs of whoever owns the camera."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from dscope_gui.domain.camera import CameraInfo, CameraSettings


class UserSetAction(StrEnum):
    """What is done with the settings that a camera keeps in itself."""

    SAVE = "save"
    LOAD = "load"
    DEFAULTS = "defaults"


class CameraDesk(Protocol):
    """Every method may wait for the camera and is called beside the GUI thread; all may raise `CameraFault`."""

    def cameras(self) -> Sequence[CameraInfo]:
        """All that can be found now."""

    def connect_to(self, name: str) -> None:
        """Use the camera of that name from now on; its status tells when it is live."""

    def apply(self, settings: CameraSettings) -> CameraSettings:
        """Set the camera; returns what is then in force."""

    def user_set(self, action: UserSetAction) -> CameraSettings | None:
        """Save, load or reset; returns what is then in force, None where the camera does not tell."""

    def trigger(self) -> None:
        """Take one picture now."""
