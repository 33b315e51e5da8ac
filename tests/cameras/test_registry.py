"""Cameras by name, and the list of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.cameras import sources
from dscope_gui.cameras.basler import BaslerCamera
from dscope_gui.cameras.folder import FolderCamera, InboxCamera, WatchCamera
from dscope_gui.cameras.opencv_camera import OpenCvCamera
from dscope_gui.cameras.registry import list_cameras, open_by_name
from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.errors import CameraNotFound, WrongUse
from dscope_gui.workstation.clock import SystemClock
from tests.cameras import emulator


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("simulator", SimulatedCamera),
        ("basler", BaslerCamera),
        ("basler:40012345", BaslerCamera),
        ("usb:0", OpenCvCamera),
        ("rtsp://scope.local/live", OpenCvCamera),
        ("http://scope.local:8080/mjpeg?a=b:c", OpenCvCamera),
        ("video:/films/end face.avi", OpenCvCamera),
        ("folder:/pictures", FolderCamera),
        ("watch:/pictures", WatchCamera),
        ("inbox:/pictures", InboxCamera),
    ],
)
def test_a_name_says_which_kind_of_camera_it_is(name: str, kind: type[object]) -> None:
    camera = open_by_name(name, SystemClock())

    assert type(camera) is kind
    assert camera.info.name == name


@pytest.mark.parametrize(
    ("name", "hint"),
    [("simulater", "Did you mean simulator?"), ("Basler:1", "Did you mean basler?"), ("webcam", "Known: basler")],
)
def test_an_unknown_name_is_answered_with_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(WrongUse) as wrong:
        open_by_name(name, SystemClock())

    assert hint in wrong.value.hint


def test_a_mistyped_stream_does_not_tell_its_password() -> None:
    with pytest.raises(WrongUse) as wrong:
        open_by_name("rtps://operator:secret@scope.local/live", SystemClock())

    assert "secret" not in str(wrong.value)
    assert wrong.value.hint == "Did you mean rtsp?"


@pytest.mark.parametrize("name", ["usb", "usb:", "folder:", "watch", "video:"])
def test_a_name_that_lacks_its_second_half_says_what_is_missing(name: str) -> None:
    with pytest.raises(WrongUse, match="needs a"):
        open_by_name(name, SystemClock())


def test_simulator_and_basler_cameras_are_listed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(emulator.HOW_MANY, "2")
    monkeypatch.setattr(sources, "_DEVICES", tmp_path)

    names = [info.name for info in list_cameras(SystemClock())]

    assert names == ["basler:0815-0000", "basler:0815-0001", "simulator"]


def test_without_the_basler_library_the_others_are_still_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise CameraNotFound("The library for Basler cameras cannot be loaded")

    monkeypatch.setattr("dscope_gui.cameras.basler.devices.load_sdk", missing)

    assert "simulator" in [info.name for info in list_cameras(SystemClock())]
