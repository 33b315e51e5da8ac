"""Targets and blanks under the simulated camera; focus and light act on them as on connectors."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.calibration import CalibrationRefused, RefusalCause, calibrate
from dscope_gui.cameras.simulator import USUAL_TARGET, SimulatedCamera
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.camera import CameraSettings, GrabMode
from dscope_gui.domain.images import GreyImage
from tests.cameras.clocks import HandClock


@pytest.fixture
def camera() -> SimulatedCamera:
    camera = SimulatedCamera(HandClock(), width=640, height=480)
    camera.open()
    camera.apply(CameraSettings(frames_per_s=120.0, exposure_us=8000.0))
    camera.start(GrabMode.EVERY)
    return camera


def _look(camera: SimulatedCamera) -> GreyImage:
    return camera.read(1.0).image


@pytest.mark.parametrize("dark", [True, False])
def test_the_scale_of_the_target_is_that_of_the_camera(camera: SimulatedCamera, dark: bool) -> None:
    camera.insert_target(dark=dark, rotation_deg=8.0, missing=0.1)
    fit = calibrate(_look(camera), USUAL_TARGET, pixel_aspect=1.0)
    assert camera.um_per_px == pytest.approx(fit.um_per_px_x, rel=5e-4)
    assert camera.um_per_px == pytest.approx(fit.um_per_px_y, rel=5e-4)
    assert fit.dots_dark is dark


def test_another_target_may_be_laid_there(camera: SimulatedCamera) -> None:
    target = DotTarget(pitch_um=40.0)
    camera.insert_target(target)
    assert calibrate(_look(camera), target).um_per_px_x == pytest.approx(camera.um_per_px or 0.0, rel=5e-4)


def test_a_target_out_of_focus_is_blurred(camera: SimulatedCamera) -> None:
    camera.insert_target()
    sharp = calibrate(_look(camera), USUAL_TARGET).edge_px
    camera.set_focus_um(5.0)
    assert calibrate(_look(camera), USUAL_TARGET).edge_px > 1.3 * sharp
    camera.set_focus_um(20.0)
    with pytest.raises(CalibrationRefused) as refused:
        calibrate(_look(camera), USUAL_TARGET)
    assert refused.value.cause is RefusalCause.BLURRED


def test_a_blank_shows_the_light_and_no_dots(camera: SimulatedCamera) -> None:
    camera.insert_blank()
    picture = _look(camera).astype(float)
    assert picture[:60, :60].mean() < 0.95 * picture[200:280, 280:360].mean()
    with pytest.raises(CalibrationRefused) as refused:
        calibrate(_look(camera), USUAL_TARGET)
    # dust on the blank may be as round as a dot
    assert refused.value.cause in (RefusalCause.NO_DOTS, RefusalCause.TOO_FEW_DOTS)


def test_glass_and_connector_take_each_others_place(camera: SimulatedCamera) -> None:
    camera.insert_target()
    assert camera.scenery.connector is None and camera.scenery.glass is not None
    camera.insert_next()
    assert camera.scenery.connector is not None and camera.scenery.glass is None
    camera.insert_blank()
    camera.remove()
    assert camera.scenery.glass is None and camera.um_per_px is None
    assert np.ptp(_look(camera).astype(int)) < 20
