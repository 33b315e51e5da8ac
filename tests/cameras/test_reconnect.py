"""The waits between the tries to get a lost camera back, and one such try."""

from __future__ import annotations

import pytest

from dscope_gui.cameras.reconnect import Backoff, reopen
from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.camera import CameraSettings, GrabMode, PixelFormat
from dscope_gui.errors import CameraNotFound, CameraRefused
from tests.cameras.clocks import HandClock

FAST = CameraSettings(frames_per_s=120.0, exposure_us=500.0, pixel_format=PixelFormat.MONO12)


def test_waits_double_up_to_five_seconds() -> None:
    backoff = Backoff()

    assert [backoff.next_s() for _ in range(7)] == [0.25, 0.5, 1.0, 2.0, 4.0, 5.0, 5.0]


def test_after_a_success_the_first_wait_is_short_again() -> None:
    backoff = Backoff()
    backoff.next_s()
    backoff.next_s()

    backoff.reset()

    assert backoff.next_s() == 0.25


def test_a_camera_that_is_back_has_its_settings_and_delivers() -> None:
    camera = SimulatedCamera(HandClock(), width=160, height=120)
    camera.pull_cable()
    with pytest.raises(CameraNotFound):
        reopen(camera, FAST, GrabMode.EVERY)
    camera.plug_in()

    force = reopen(camera, FAST, GrabMode.EVERY)

    assert (force.exposure_us, force.pixel_format) == (500.0, PixelFormat.MONO12)
    assert camera.read(1.0).index == 0


def test_a_camera_that_refuses_its_settings_is_closed_again() -> None:
    class Choosy(SimulatedCamera):
        def apply(self, settings: CameraSettings) -> CameraSettings:
            raise CameraRefused(f"not {settings.frames_per_s}")

    camera = Choosy(HandClock(), width=160, height=120)

    with pytest.raises(CameraRefused):
        reopen(camera, FAST, GrabMode.EVERY)

    assert camera.info.width == 0
