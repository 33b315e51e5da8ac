"""Every kind of camera with what a test needs to make it deliver, and to take it away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.cameras.basler import BaslerCamera
from dscope_gui.cameras.folder import FolderCamera, InboxCamera, WatchCamera
from dscope_gui.cameras.opencv_camera import OpenCvCamera
from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.cameras.sources import video_source
from dscope_gui.domain.camera import CameraSettings, GrabMode
from dscope_gui.protocols import Camera
from dscope_gui.workstation.clock import SystemClock
from tests.cameras import emulator


def _nothing() -> None:
    """For cameras that need no help."""


@dataclass(frozen=True)
class Rig:
    """A camera under test.

    Parameters
    ----------
    feed : makes a frame come, where none comes by itself.
    lose : takes the camera away while it is started; `restore` brings it back.
    vanishes : whether it is not found after `lose`; a video that has ended still is.
    """

    camera: Camera
    feed: Callable[[], None] = _nothing
    lose: Callable[[], None] = _nothing
    restore: Callable[[], None] = _nothing
    vanishes: bool = True


def begin(camera: Camera, settings: CameraSettings, mode: GrabMode = GrabMode.LATEST) -> CameraSettings:
    """Open, set and start a camera, as after it was lost; returns what is in force."""
    camera.open()
    in_force = camera.apply(settings)
    camera.start(mode)
    return in_force


def picture(level: int, width: int = 96, height: int = 80) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.full((height, width), level, dtype=np.uint8)


def write_video(path: Path, frames: int, frames_per_s: float = 100.0) -> Path:
    """A small motion-JPEG video whose frames grow brighter."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), frames_per_s, (96, 80))
    assert writer.isOpened()
    for number in range(frames):
        writer.write(np.full((80, 96, 3), 10 + number % 200, dtype=np.uint8))
    writer.release()
    return path


def write_picture(path: Path, level: int) -> Path:
    """Written beside and moved into place, as a careful program does."""
    ready, data = cv2.imencode(path.suffix, picture(level))
    assert ready
    beside = path.with_name(path.name + ".part")
    beside.write_bytes(data.tobytes())
    return beside.rename(path)


@contextmanager
def _simulator(_folder: Path, _monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    camera = SimulatedCamera(SystemClock(), width=320, height=240)
    yield Rig(camera, lose=camera.pull_cable, restore=camera.plug_in)


@contextmanager
def _basler(_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    monkeypatch.setenv(emulator.HOW_MANY, "1")
    camera = BaslerCamera(SystemClock(), "0815-0000")
    yield Rig(camera, lose=lambda: emulator.pull_cable(camera), restore=emulator.plug_in)


@contextmanager
def _video(folder: Path, _monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    file = write_video(folder / "end_faces.avi", frames=20)
    yield Rig(OpenCvCamera(SystemClock(), video_source(file)), vanishes=False)


@contextmanager
def _folder(folder: Path, _monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    played = folder / "played"
    played.mkdir()
    for level in (10, 20, 30):
        write_picture(played / f"{level}.png", level)
    yield _movable(FolderCamera(SystemClock(), played), played, _nothing)


@contextmanager
def _watch(folder: Path, _monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    yield _filled(folder, WatchCamera)


@contextmanager
def _inbox(folder: Path, _monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    yield _filled(folder, InboxCamera)


def _filled(folder: Path, kind: type[WatchCamera]) -> Rig:
    """A camera over a folder into which the test puts pictures."""
    watched = folder / "watched"
    watched.mkdir()
    numbers = iter(range(1000))

    def feed() -> None:
        number = next(numbers)
        write_picture(watched / f"{number:03}.png", number)

    return _movable(kind(SystemClock(), watched), watched, feed)


def _movable(camera: Camera, folder: Path, feed: Callable[[], None]) -> Rig:
    away = folder.with_name("away")
    return Rig(camera, feed, lose=lambda: _move(folder, away), restore=lambda: _move(away, folder))


def _move(old: Path, new: Path) -> None:
    old.rename(new)


RIGS = {
    "simulator": _simulator,
    "basler": _basler,
    "video": _video,
    "folder": _folder,
    "watch": _watch,
    "inbox": _inbox,
}
