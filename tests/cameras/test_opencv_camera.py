"""OpenCV's sources: video files stand in for streams, and what is not there is said to be missing."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.cameras import sources
from dscope_gui.cameras.opencv_camera import OpenCvCamera
from dscope_gui.cameras.sources import stream_source, usb_source, video_source
from dscope_gui.domain.camera import CameraSettings, GrabMode, PixelFormat, Roi
from dscope_gui.errors import CameraLost, CameraNotFound, CameraRefused, WrongUse
from dscope_gui.workstation.clock import SystemClock
from tests.cameras.rigs import write_video

PATIENCE_S = 10.0
FAST = CameraSettings(frames_per_s=120.0)


def _video(folder: Path, frames: int = 12) -> OpenCvCamera:
    camera = OpenCvCamera(SystemClock(), video_source(write_video(folder / "end_faces.avi", frames)))
    camera.open()
    return camera


def test_a_colored_video_becomes_grey_frames_to_its_end(tmp_path: Path) -> None:
    camera = _video(tmp_path)
    camera.apply(FAST)
    camera.start(GrabMode.EVERY)

    frames = [camera.read(PATIENCE_S) for _ in range(12)]

    assert [frame.index for frame in frames] == list(range(12))
    assert all(frame.image.shape == (80, 96) and frame.image.dtype == np.uint8 for frame in frames)
    assert np.allclose([frame.image.mean() for frame in frames], range(10, 22), atol=2.0)
    with pytest.raises(CameraLost, match="at its end"):
        camera.read(PATIENCE_S)


def test_a_slow_reader_of_every_frame_misses_none_of_a_video(tmp_path: Path) -> None:
    camera = _video(tmp_path, frames=60)
    camera.apply(FAST)
    camera.start(GrabMode.EVERY)

    assert [camera.read(PATIENCE_S).index for _ in range(60)] == list(range(60))
    camera.close()


def test_stopping_ends_the_reading_thread(tmp_path: Path) -> None:
    camera = _video(tmp_path, frames=200)
    camera.apply(FAST)
    camera.start(GrabMode.EVERY)
    camera.read(PATIENCE_S)
    assert any(thread.name == "opencv-source" for thread in threading.enumerate())

    camera.stop()

    assert not any(thread.name == "opencv-source" for thread in threading.enumerate())
    camera.close()


def test_a_region_of_interest_is_cut_out(tmp_path: Path) -> None:
    camera = _video(tmp_path)

    force = camera.apply(CameraSettings(roi=Roi(x=90, y=10, width=40, height=32)))
    camera.start(GrabMode.LATEST)
    image = camera.read(PATIENCE_S).image

    assert force.roi == Roi(x=56, y=10, width=40, height=32)
    assert image.shape == (32, 40)
    assert not image.flags.writeable
    camera.close()


def test_twelve_bits_are_refused_by_name(tmp_path: Path) -> None:
    camera = _video(tmp_path)

    with pytest.raises(CameraRefused, match="pixel_format"):
        camera.apply(CameraSettings(pixel_format=PixelFormat.MONO12))
    camera.close()


def test_a_usb_camera_that_is_not_there_is_not_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sources, "_DEVICES", tmp_path)

    with pytest.raises(CameraNotFound, match="usb:7") as missing:
        OpenCvCamera(SystemClock(), usb_source("7")).open()

    assert missing.value.hint == "Plug a camera in."


def test_usb_cameras_are_listed_by_number_and_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    devices, names = tmp_path / "dev", tmp_path / "names"
    devices.mkdir()
    for number, index in ((0, "0"), (1, "1"), (10, "0")):
        (devices / f"video{number}").touch()
        (names / f"video{number}").mkdir(parents=True)
        (names / f"video{number}" / "name").write_text("Fiber scope\n", encoding="utf-8")
        (names / f"video{number}" / "index").write_text(f"{index}\n", encoding="utf-8")
    monkeypatch.setattr(sources, "_DEVICES", devices)
    monkeypatch.setattr(sources, "_NAMES", names)

    found = sources.list_usb()

    assert [info.name for info in found] == ["usb:0", "usb:10"]
    assert found[0].title == "Fiber scope (usb:0)"


def test_a_device_that_cannot_be_opened_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "video97").touch()
    monkeypatch.setattr(sources, "_DEVICES", tmp_path)

    with pytest.raises(CameraRefused, match="cannot be opened"):
        OpenCvCamera(SystemClock(), usb_source("97")).open()


def test_a_stream_that_does_not_answer_is_not_found_and_its_password_not_told() -> None:
    camera = OpenCvCamera(SystemClock(), stream_source("rtsp://operator:secret@127.0.0.1:1/live"))

    with pytest.raises(CameraNotFound, match=r"127\.0\.0\.1:1") as missing:
        camera.open()

    assert "secret" not in str(missing.value)


def test_frames_of_a_stream_are_kept_without_its_password() -> None:
    source = stream_source("rtsp://operator:secret@scope.local:554/live?a=b")

    assert source.name == source.address == "rtsp://operator:secret@scope.local:554/live?a=b"
    assert source.public_name == "rtsp://scope.local:554/live?a=b"


def test_a_file_that_is_missing_or_no_video_is_told(tmp_path: Path) -> None:
    (tmp_path / "notes.avi").write_text("no video", encoding="utf-8")

    with pytest.raises(CameraNotFound, match="no file"):
        OpenCvCamera(SystemClock(), video_source(tmp_path / "nothing.avi")).open()
    with pytest.raises(CameraRefused, match="cannot be played"):
        OpenCvCamera(SystemClock(), video_source(tmp_path / "notes.avi")).open()


def test_a_usb_camera_needs_a_number() -> None:
    with pytest.raises(WrongUse, match="first"):
        usb_source("first")
