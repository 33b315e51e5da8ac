"""Cameras, whatever they are made of."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode
from dscope_gui.domain.frame import Frame


class Camera(Protocol):
    """A source of frames. Used by one thread at a time; only `interrupt` may come from another.

    Life: `open`, `apply`, then `start`, `read`…, `stop` as often as wanted, `close`. After `CameraLost` the camera is
    closed and can be opened again; it has then forgotten its settings.
    """

    @property
    def info(self) -> CameraInfo:
        """What is known of the camera; more when it is open."""

    def open(self) -> None:
        """Raises `CameraNotFound` when it is not there, `CameraRefused` when somebody else has it."""

    def close(self) -> None:
        """Give the camera back; may be called at any time and again, never raises."""

    def ranges(self) -> CameraRanges:
        """What the open camera can be set to."""

    def apply(self, settings: CameraSettings) -> CameraSettings:
        """Set the open camera and return what is in force, values clamped to its ranges.

        Grabbing is interrupted for settings that the camera locks while it grabs. Raises `CameraRefused` with the
        name of the setting, `CameraLost`.
        """

    def start(self, mode: GrabMode) -> None:
        """Begin to take frames; a camera that grabs already changes to the mode. Frames taken before are forgotten."""

    def stop(self) -> None:
        """Take no more frames; does nothing when none are taken."""

    def read(self, timeout_s: float) -> Frame:
        """The next frame of the started camera.

        Raises
        ------
        CameraTimeout
            No frame within the time; the camera is still there.
        FrameDamaged
            A frame came incomplete or unreadable; the next may be whole.
        CameraLost
            It was unplugged, or its connection broke; it is closed.
        """

    def interrupt(self) -> None:
        """From any thread: let a waiting `read` end soon with `CameraTimeout`."""


@runtime_checkable
class HasUserSets(Protocol):
    """A camera that keeps settings in itself."""

    def save_user_set(self) -> None:
        """Keep what is in force over a loss of power."""

    def load_user_set(self) -> None:
        """Go back to what was kept."""

    def load_defaults(self) -> None:
        """Go back to what the maker set."""
