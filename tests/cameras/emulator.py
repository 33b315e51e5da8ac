"""Helps tests with the camera emulation of the Basler library: how many cameras, and which faults."""

from __future__ import annotations

import os

from dscope_gui.cameras.basler import BaslerCamera
from dscope_gui.cameras.basler.showing import HOW_MANY, ShowingCamera, show

__all__ = ["HOW_MANY", "ShowingCamera", "break_connection", "plug_in", "pull_cable", "show", "spoil_frames"]


def spoil_frames(camera: BaslerCamera, count: int) -> None:
    """The next frames come damaged."""
    camera.device.ForceFailedBufferCount.Value = count
    camera.device.ForceFailedBuffer.Execute()


def break_connection(camera: BaslerCamera) -> None:
    """The next read fails as if the cable were pulled. The camera itself stays; `HOW_MANY` = 0 takes it away, too."""
    camera.device.GetStreamGrabberNodeMap().GetNode("ImposedError").SetValue("The cable was pulled")


def pull_cable(camera: BaslerCamera) -> None:
    """The connection breaks, and no emulated camera is found until `plug_in`; the caller restores the environment."""
    break_connection(camera)
    os.environ[HOW_MANY] = "0"


def plug_in(cameras: int = 1) -> None:
    os.environ[HOW_MANY] = str(cameras)
