"""Basler cameras, on the real library with its camera emulation."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.cameras.basler import BaslerCamera, list_devices
from dscope_gui.cameras.basler.nodes import Nodes
from dscope_gui.cameras.basler.sdk import load_sdk
from dscope_gui.domain.camera import CameraSettings, GrabMode, PixelFormat, Roi
from dscope_gui.domain.images import GreyImage
from dscope_gui.errors import CameraLost, CameraNotFound, CameraRefused, CameraTimeout, FrameDamaged
from dscope_gui.protocols import Camera, HasUserSets
from dscope_gui.settings import load_camera_settings
from dscope_gui.workstation.clock import SystemClock
from tests.cameras import emulator
from tests.cameras.rigs import begin

SMALL = CameraSettings(frames_per_s=90.0, roi=Roi(x=0, y=0, width=64, height=48))
PATIENCE_S = 10.0


@pytest.fixture(autouse=True)
def _two_cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(emulator.HOW_MANY, "2")


@pytest.fixture
def camera() -> Iterator[BaslerCamera]:
    made = BaslerCamera(SystemClock(), "0815-0000")
    made.open()
    yield made
    made.close()


def _grab(camera: Camera, settings: CameraSettings = SMALL, mode: GrabMode = GrabMode.EVERY) -> GreyImage:
    camera.apply(settings)
    camera.start(mode)
    return camera.read(PATIENCE_S).image


def _scene() -> GreyImage:
    return np.random.default_rng(3).integers(0, 256, (300, 400), dtype=np.uint8)


def test_every_camera_is_listed_with_model_and_serial() -> None:
    names = {info.name: info for info in list_devices()}

    assert set(names) == {"basler:0815-0000", "basler:0815-0001"}
    assert names["basler:0815-0001"].model == "Emulation"
    assert names["basler:0815-0001"].title == "Emulation (0815-0001)"


@pytest.mark.parametrize(
    ("wanted", "serial"),
    [("", "0815-0000"), ("0815-0001", "0815-0001"), ("Basler Emulation (0815-0001)", "0815-0001")],
)
def test_a_camera_is_opened_by_serial_by_name_or_as_the_first(wanted: str, serial: str) -> None:
    camera = BaslerCamera(SystemClock(), wanted)
    camera.open()

    assert camera.info.serial == serial
    camera.close()


def test_an_unknown_camera_is_answered_with_those_that_are_there() -> None:
    with pytest.raises(CameraNotFound, match="40012345") as missing:
        BaslerCamera(SystemClock(), "40012345").open()

    assert "basler:0815-0000, basler:0815-0001" in missing.value.hint


def test_without_any_camera_cable_and_power_are_to_be_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(emulator.HOW_MANY, "0")

    with pytest.raises(CameraNotFound, match="There is no Basler camera") as missing:
        BaslerCamera(SystemClock()).open()

    assert missing.value.hint == "Check cable and power."
    assert list_devices() == ()


def test_without_the_library_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypylon", None)

    with pytest.raises(CameraNotFound, match="library for Basler cameras"):
        load_sdk.__wrapped__()


def test_the_settings_of_the_reference_model_are_taken(camera: BaslerCamera) -> None:
    settings = load_camera_settings("a2A2048-37gcBAS.json")

    force = camera.apply(settings)

    assert force.roi == settings.roi
    assert force.exposure_us == settings.exposure_us
    assert force.packet_size_bytes == settings.packet_size_bytes
    assert force.frames_per_s == settings.frames_per_s
    assert (camera.info.width, camera.info.height) == (2048, 1536)


def test_automatics_go_off_and_gamma_becomes_1(camera: BaslerCamera) -> None:
    device = camera.device
    device.ExposureAuto.Value = "Continuous"
    device.GainAuto.Value = "Continuous"
    device.Gamma.Value = 2.0

    force = camera.apply(CameraSettings(exposure_us=1234.0, gain_db=6.0))

    assert (device.ExposureAuto.Value, device.GainAuto.Value) == ("Off", "Off")
    assert force.gamma == 1.0
    assert force.exposure_us == pytest.approx(1234.0, abs=0.1)
    assert force.gain_db == pytest.approx(6.0, abs=0.001)


def test_frames_carry_the_exposure_and_gain_in_force(camera: BaslerCamera) -> None:
    force = camera.apply(SMALL.model_copy(update={"exposure_us": 700.0, "gain_db": 1e9}))
    camera.start(GrabMode.LATEST)

    frame = camera.read(PATIENCE_S)

    assert (frame.exposure_us, frame.gain_db) == (force.exposure_us, force.gain_db)
    gains = camera.ranges().gain_db
    assert gains is not None
    assert frame.gain_db == pytest.approx(gains.most, abs=0.001)


def test_exposure_changes_without_interrupting_the_grabbing(camera: BaslerCamera) -> None:
    _grab(camera)
    first = camera.read(PATIENCE_S).index

    camera.apply(SMALL.model_copy(update={"exposure_us": 500.0}))

    later = camera.read(PATIENCE_S)
    assert later.exposure_us == pytest.approx(500.0)
    assert later.index == first + 1


def test_of_a_camera_that_grabs_an_unchanged_region_is_not_moved(
    camera: BaslerCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SMALL.model_copy(update={"roi": Roi(x=32, y=16, width=64, height=48)})
    _grab(camera, settings)
    moved: list[str] = []
    monkeypatch.setattr(Nodes, "set_whole", lambda _, name, _value: moved.append(name))

    camera.apply(settings.model_copy(update={"exposure_us": 777.0}))

    assert moved == []


def test_after_a_refused_setting_it_goes_on_as_before(camera: BaslerCamera, monkeypatch: pytest.MonkeyPatch) -> None:
    _grab(camera)
    monkeypatch.setattr(Nodes, "choose", lambda _, name, _entry: name != "PixelFormat")

    with pytest.raises(CameraRefused, match="pixel_format"):
        camera.apply(SMALL.model_copy(update={"pixel_format": PixelFormat.MONO12}))

    assert camera.read(PATIENCE_S).image.dtype == np.uint8


def test_twelve_bits_fill_the_whole_range_of_sixteen(camera: BaslerCamera) -> None:
    camera.device.TestImageSelector.Value = "Testimage1"

    image = _grab(camera, CameraSettings(pixel_format=PixelFormat.MONO12, roi=Roi(x=0, y=0, width=4096, height=16)))

    assert image.dtype == np.uint16
    assert image.max() > 4095
    assert not np.any(image & 0xF)
    assert not image.flags.writeable


def test_a_region_wider_than_the_sensor_is_cut_and_moved(camera: BaslerCamera) -> None:
    force = camera.apply(CameraSettings(roi=Roi(x=4000, y=100, width=9000, height=48)))

    assert force.roi == Roi(x=0, y=100, width=4096, height=48)
    assert camera.apply(CameraSettings(roi=Roi(x=4090, y=0, width=64, height=48))).roi == Roi(
        x=4032, y=0, width=64, height=48
    )


def test_it_shows_the_picture_that_it_is_given_pixel_by_pixel(tmp_path: Path) -> None:
    scene = _scene()
    cv2.imwrite(str(tmp_path / "scene.png"), scene)
    camera = emulator.ShowingCamera(SystemClock(), tmp_path / "scene.png")
    camera.open()

    image = _grab(camera, CameraSettings(roi=Roi(x=100, y=50, width=200, height=150)))

    assert np.array_equal(image, scene[50:200, 100:300])
    cv2.imwrite(str(tmp_path / "scene.png"), 255 - scene)
    camera.start(GrabMode.LATEST)
    assert np.array_equal(camera.read(PATIENCE_S).image, 255 - scene[50:200, 100:300])
    camera.close()


def test_a_damaged_frame_is_told_and_the_next_one_is_whole(camera: BaslerCamera) -> None:
    camera.apply(SMALL)
    emulator.spoil_frames(camera, 2)
    camera.start(GrabMode.EVERY)

    for _ in range(2):
        with pytest.raises(FrameDamaged, match="incompletely grabbed"):
            camera.read(PATIENCE_S)

    assert camera.read(PATIENCE_S).index == 2


def test_a_picture_that_cannot_be_loaded_is_a_damaged_frame(camera: BaslerCamera, tmp_path: Path) -> None:
    (tmp_path / "scene.png").write_bytes(b"no picture")
    camera.apply(SMALL)
    emulator.show(camera, tmp_path / "scene.png")
    camera.start(GrabMode.EVERY)

    with pytest.raises(FrameDamaged, match="Failed to load image file"):
        camera.read(PATIENCE_S)


def test_a_broken_connection_closes_it_and_reopening_brings_the_settings_back(camera: BaslerCamera) -> None:
    settings = SMALL.model_copy(update={"exposure_us": 4321.0})
    _grab(camera, settings)
    emulator.break_connection(camera)

    with pytest.raises(CameraLost, match="The cable was pulled"):
        for _ in range(100):
            camera.read(PATIENCE_S)

    assert camera.info.width == 0
    force = begin(camera, settings)
    assert force.exposure_us == pytest.approx(4321.0)
    assert camera.read(PATIENCE_S).image.shape == (48, 64)


def test_opened_anew_the_camera_has_forgotten_its_settings(camera: BaslerCamera) -> None:
    camera.apply(SMALL)
    camera.close()

    camera.open()

    assert camera.info.width == 1024


def test_frames_that_nobody_read_show_as_gaps(camera: BaslerCamera) -> None:
    _grab(camera, mode=GrabMode.LATEST)
    first = camera.read(PATIENCE_S).index
    began = time.monotonic()
    while time.monotonic() - began < 0.08:
        np.sort(np.arange(1000)[::-1])

    indices = [camera.read(PATIENCE_S).index for _ in range(2)]

    assert indices[0] - first > 2
    assert indices[1] > indices[0]


def test_with_a_software_trigger_each_read_asks_for_one_picture(camera: BaslerCamera) -> None:
    camera.apply(SMALL.model_copy(update={"software_trigger": True}))
    camera.start(GrabMode.EVERY)

    assert [camera.read(PATIENCE_S).index for _ in range(3)] == [0, 1, 2]


def test_a_trigger_that_never_comes_is_a_timeout(camera: BaslerCamera) -> None:
    camera.apply(SMALL)
    camera.device.TriggerSource.Value = "Line1" if "Line1" in camera.device.TriggerSource.Symbolics else "Software"
    camera.device.TriggerMode.Value = "On"
    camera.start(GrabMode.LATEST)

    with pytest.raises(CameraTimeout):
        camera.read(0.1)


def test_a_camera_without_user_sets_says_so(camera: BaslerCamera) -> None:
    assert isinstance(camera, HasUserSets)
    assert not camera.info.has_user_sets
    for method in (camera.save_user_set, camera.load_user_set):
        with pytest.raises(CameraRefused, match="keeps no settings"):
            method()


def test_saving_selects_the_user_s_set_and_switches_on_with_it(
    camera: BaslerCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    real_choose, real_has = Nodes.choose, Nodes.has

    def choose(self: Nodes, name: str, entry: str) -> bool:
        if name.startswith("UserSet"):
            done.append(f"{name} = {entry}")
            return True
        return real_choose(self, name, entry)

    # The emulation has no set to save into; everything else about it is real.
    monkeypatch.setattr(Nodes, "choose", choose)
    monkeypatch.setattr(Nodes, "has", lambda self, name: name.startswith("UserSet") or real_has(self, name))
    monkeypatch.setattr(Nodes, "execute", lambda _, name: done.append(name))
    _grab(camera)

    camera.save_user_set()
    camera.load_user_set()

    assert done[:3] == ["UserSetSelector = UserSet1", "UserSetSave", "UserSetDefault = UserSet1"]
    assert done[-2:] == ["UserSetSelector = UserSet1", "UserSetLoad"]
    assert camera.read(PATIENCE_S).image.size > 0


def test_the_maker_s_settings_can_be_loaded_while_it_grabs(camera: BaslerCamera) -> None:
    _grab(camera)

    camera.load_defaults()

    assert camera.read(PATIENCE_S).image.size > 0
