"""The camera emulation of the Basler library, showing a picture: what a test or a benchmark stands before."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.cameras.basler.camera import BaslerCamera
from dscope_gui.protocols import Clock

HOW_MANY: Final = "PYLON_CAMEMU"
"""Environment variable with the number of emulated cameras, read whenever somebody looks for cameras."""


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
