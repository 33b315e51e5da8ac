"""Whoever wants every frame of the camera, and every word about it, beside the display and the live analysis."""

from __future__ import annotations

import threading
from typing import Protocol

from dscope_gui.domain.frame import Frame
from dscope_gui.errors import FrameDamaged
from dscope_gui.workstation.acquire import CameraStatus


class FrameListener(Protocol):
    """All of it is called in the reading thread."""

    def take(self, frame: Frame) -> None:
        """A frame. Must return at once where the newest frame is what counts."""

    def take_damaged(self, damage: FrameDamaged) -> None:
        """What came instead of a frame."""

    def camera_is(self, status: CameraStatus) -> None:
        """Something about the camera changed."""


class FrameListeners:
    """They may come and go at any time, from any thread."""

    def __init__(self) -> None:
        self._door = threading.Lock()
        self._listeners: tuple[FrameListener, ...] = ()

    def add(self, listener: FrameListener, status: CameraStatus) -> None:
        """It hears everything from now on, and at once how it stands with the camera."""
        with self._door:
            self._listeners = (*self._listeners, listener)
        listener.camera_is(status)

    def remove(self, listener: FrameListener) -> None:
        with self._door:
            self._listeners = tuple(one for one in self._listeners if one is not listener)

    def frame(self, frame: Frame) -> None:
        for listener in self._listeners:
            listener.take(frame)

    def damaged(self, damage: FrameDamaged) -> None:
        for listener in self._listeners:
            listener.take_damaged(damage)

    def status(self, status: CameraStatus) -> None:
        for listener in self._listeners:
            listener.camera_is(status)
