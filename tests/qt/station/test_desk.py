"""The technician's camera screen on the running station: another camera, other settings, one picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt6.QtWidgets import QComboBox

from dscope_gui.domain.camera import CameraSettings
from dscope_gui.domain.station import Role
from dscope_gui.errors import CameraRefused, WrongUse
from dscope_gui.qt.camera_screen import CameraScreen, UserSetAction
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsScreen
from dscope_gui.qt.station import StationDesk
from tests.cameras.emulator import HOW_MANY
from tests.qt.operated import Operated


@pytest.fixture
def operated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Operated]:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    monkeypatch.setenv(HOW_MANY, "1")
    window = Operated()
    window.spin(lambda: window.is_live)
    yield window
    window.close()


@pytest.fixture
def desk(operated: Operated) -> StationDesk:
    return StationDesk(operated.running.workstation)


def test_an_emulated_basler_takes_over_from_the_simulated_camera(operated: Operated, desk: StationDesk) -> None:
    names = [info.name for info in desk.cameras()]
    assert names == ["basler:0815-0000", "simulator"]

    desk.connect_to("basler:0815-0000")

    operated.spin(lambda: operated.camera_name == "basler:0815-0000")
    shown = operated.frames_shown
    operated.spin(lambda: operated.frames_shown > shown + 2)
    assert operated.running.workstation.acquisition.status.info.width == 2048


def test_settings_reach_the_camera_and_come_back_as_they_are_in_force(operated: Operated, desk: StationDesk) -> None:
    in_force = desk.apply(CameraSettings(exposure_us=4000.0, gain_db=99.0))
    assert in_force.exposure_us == 4000.0
    assert in_force.gain_db == 24.0
    desk.trigger()


def test_a_camera_that_keeps_no_settings_says_so(operated: Operated, desk: StationDesk) -> None:
    with pytest.raises(CameraRefused, match="keeps no settings"):
        desk.user_set(UserSetAction.SAVE)


def test_a_camera_that_cannot_be_meant_leaves_the_old_one_running(operated: Operated, desk: StationDesk) -> None:
    with pytest.raises(WrongUse, match="no camera"):
        desk.connect_to("webcam")
    shown = operated.frames_shown
    operated.spin(lambda: operated.frames_shown > shown)


def test_the_camera_screen_lists_cameras_and_shows_the_live_picture(operated: Operated) -> None:
    operated.shell.access.set_new_pin(Role.TECHNICIAN, "2468")
    operated.window.show_screen(ScreenName.CAMERA)
    screen = operated.window.findChild(CameraScreen)
    assert screen is not None
    operated.spin(lambda: screen.source.cameras.findData("simulator") >= 0)
    operated.spin(lambda: screen.histogram.levels is not None)


def test_the_settings_offer_the_cameras_that_are_there(operated: Operated) -> None:
    operated.shell.access.set_new_pin(Role.TECHNICIAN, "2468")
    operated.window.show_screen(ScreenName.SETTINGS)
    screen = operated.window.findChild(SettingsScreen)
    assert screen is not None
    boxes = screen.findChildren(QComboBox)
    operated.spin(lambda: any(box.findText("basler:0815-0000") >= 0 for box in boxes))


def test_a_nearly_full_disk_is_told_once(operated: Operated, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[float] = []
    station = operated.running
    station.room_short.connect(told.append)
    for left_mb in (9000.0, 812.0, 811.0):
        monkeypatch.setattr("dscope_gui.qt.station.station.free_mb", lambda _folder, left=left_mb: left)
        station.look_for_room()
        operated.spin_s(0.1)
    assert told == [812.0]
    assert "812 MB" in operated.notices.kept[-1].message
