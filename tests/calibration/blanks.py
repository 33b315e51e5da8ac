"""Captures of the simulated microscope's blank."""

from __future__ import annotations

from collections.abc import Callable

from dscope_gui.calibration.blank_shot import BlankShot, blank_shot
from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.camera import CameraSettings, GrabMode, PixelFormat
from dscope_gui.domain.frame import Frame
from tests.cameras.clocks import HandClock

FRAMES = 10
SIZE = (1024, 768)


def microscope(pixel_format: PixelFormat = PixelFormat.MONO8, *, size: tuple[int, int] = SIZE) -> SimulatedCamera:
    camera = SimulatedCamera(HandClock(), width=size[0], height=size[1])
    camera.open()
    camera.apply(CameraSettings(frames_per_s=120.0, exposure_us=8000.0, pixel_format=pixel_format))
    camera.insert_blank()
    return camera


def frames(camera: SimulatedCamera, count: int = FRAMES, halfway: Callable[[], object] = lambda: None) -> list[Frame]:
    camera.start(GrabMode.EVERY)
    taken = [camera.read(1.0) for _ in range(count // 2)]
    halfway()
    return taken + [camera.read(1.0) for _ in range(count - count // 2)]


def shots(camera: SimulatedCamera, count: int, *, moved: bool = True) -> list[BlankShot]:
    """Captures of the blank, which is shifted before each of them."""
    taken = []
    for _ in range(count):
        if moved:
            camera.insert_blank()
        taken.append(blank_shot(frames(camera)))
    return taken
