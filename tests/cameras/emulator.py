"""Helps tests with the camera emulation of the Basler library: how many cameras, which picture, and which faults."""

from __future__ import annotations

import os
from pathlib import Path

from dscope_gui.cameras.basler import BaslerCamera
from dscope_gui.protocols import Clock

HOW_MANY = "PYLON_CAMEMU"
"""Environment variable, read whenever somebody looks for cameras: set it with monkeypatch to plug and unplug."""


class ShowingCamera(BaslerCamera):
    """An emulated camera that shows a picture file, or the files of a folder in turn, each time it is opened.

    PNG, TIFF and BMP come pixel by pixel; PGM and WebP do not come at all. A picture that is smaller than the region
    of interest makes the frame smaller, a larger one is cut out at the region's place. A file that is written anew
    shows from the next `start` on. Exposure, gain and gamma change nothing.
    """

    def __init__(self, clock: Clock, picture: Path, wanted: str = "") -> None:
        super().__init__(clock, wanted)
        self._picture = picture

    def open(self) -> None:
        super().open()
        show(self, self._picture)


def show(camera: BaslerCamera, picture: Path) -> None:
    """Let an open camera that is not started show a picture file, or the files of a folder in turn."""
    device = camera.device
    device.TestImageSelector.Value = "Off"
    device.ImageFilename.Value = str(picture)
    device.ImageFileMode.Value = "On"


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
