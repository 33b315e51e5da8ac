"""How long to wait before a lost camera is tried again."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.camera import CameraSettings, GrabMode
from dscope_gui.protocols import Camera

_FIRST_S: Final = 0.25
_LONGEST_S: Final = 5.0


class Backoff:
    """Waits that double from try to try; whoever uses it does the waiting."""

    def __init__(self, first_s: float = _FIRST_S, longest_s: float = _LONGEST_S) -> None:
        self._first_s, self._longest_s = first_s, longest_s
        self._next_s = first_s

    def next_s(self) -> float:
        """Seconds to wait before the next try."""
        wait_s = self._next_s
        self._next_s = min(2.0 * wait_s, self._longest_s)
        return wait_s

    def reset(self) -> None:
        """The camera is back: begin with the shortest wait the next time."""
        self._next_s = self._first_s


def reopen(camera: Camera, settings: CameraSettings, mode: GrabMode) -> CameraSettings:
    """One try to get a lost camera back as it was: opened, set and taking frames; else it is closed.

    Returns
    -------
    The settings in force.

    Raises
    ------
    CameraNotFound : it is still away.
    CameraRefused : it is back, but somebody else has it, or it does not take the settings.
    CameraLost : it went again.
    """
    is_back = False
    try:
        camera.open()
        in_force = camera.apply(settings)
        camera.start(mode)
        is_back = True
        return in_force
    finally:
        if not is_back:
            camera.close()
