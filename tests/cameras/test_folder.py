"""Folders as cameras: replayed, and watched."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.cameras.folder import USUAL_READING, FolderCamera, InboxCamera, WatchCamera
from dscope_gui.domain.camera import CameraSettings, GrabMode
from dscope_gui.errors import CameraNotFound, CameraTimeout, FrameDamaged
from dscope_gui.settings import load_config
from dscope_gui.workstation.clock import SystemClock
from tests.cameras.clocks import HandClock
from tests.cameras.rigs import picture, write_picture

PATIENCE_S = 10.0


def _levels(camera: FolderCamera | WatchCamera, count: int) -> list[int]:
    return [int(camera.read(PATIENCE_S).image.mean()) for _ in range(count)]


def _replayed(folder: Path, clock: HandClock | None = None) -> FolderCamera:
    camera = FolderCamera(clock or HandClock(), folder)
    camera.open()
    camera.apply(CameraSettings(frames_per_s=120.0))
    return camera


def _watched(folder: Path, mode: GrabMode = GrabMode.EVERY) -> WatchCamera:
    camera = WatchCamera(SystemClock(), folder)
    camera.open()
    camera.start(mode)
    return camera


def test_pictures_play_in_the_order_of_their_names_and_again(tmp_path: Path) -> None:
    for name, level in (("c.png", 30), ("a.bmp", 10), ("b.tif", 20)):
        write_picture(tmp_path / name, level)
    (tmp_path / "notes.txt").write_text("no picture", encoding="utf-8")
    camera = _replayed(tmp_path)
    camera.start(GrabMode.EVERY)

    assert _levels(camera, 5) == [10, 20, 30, 10, 20]


def test_a_slow_reader_of_the_latest_misses_pictures(tmp_path: Path) -> None:
    for level in range(10, 20):
        write_picture(tmp_path / f"{level}.png", level)
    clock = HandClock()
    camera = _replayed(tmp_path, clock)
    camera.start(GrabMode.LATEST)

    clock.advance(4.5 / 120.0)

    assert _levels(camera, 1) == [13]


def test_a_damaged_picture_is_told_and_the_next_one_comes(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", 10)
    (tmp_path / "b.png").write_bytes((tmp_path / "a.png").read_bytes()[:40])
    write_picture(tmp_path / "c.png", 30)
    camera = _replayed(tmp_path)
    camera.start(GrabMode.EVERY)

    assert _levels(camera, 1) == [10]
    with pytest.raises(FrameDamaged, match=r"b\.png"):
        camera.read(PATIENCE_S)
    assert _levels(camera, 1) == [30]


def test_twelve_bit_pictures_come_over_the_full_range(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "deep.png"), picture(1).astype(np.uint16) * 4095)
    camera = _replayed(tmp_path)
    camera.start(GrabMode.EVERY)

    assert camera.read(PATIENCE_S).image.max() == 4095 << 4


@pytest.mark.parametrize("kind", [FolderCamera, WatchCamera])
def test_a_folder_that_is_not_there_is_not_found(kind: type[FolderCamera | WatchCamera], tmp_path: Path) -> None:
    with pytest.raises(CameraNotFound, match="no folder"):
        kind(HandClock(), tmp_path / "nowhere").open()


def test_a_folder_without_pictures_cannot_be_played(tmp_path: Path) -> None:
    with pytest.raises(CameraNotFound, match="holds no pictures"):
        FolderCamera(HandClock(), tmp_path).open()


def test_only_what_appears_after_the_start_is_a_frame(tmp_path: Path) -> None:
    write_picture(tmp_path / "old.png", 10)
    camera = _watched(tmp_path)

    with pytest.raises(CameraTimeout):
        camera.read(0.0)
    write_picture(tmp_path / "new.png", 20)

    assert _levels(camera, 1) == [20]
    with pytest.raises(CameraTimeout):
        camera.read(0.2)


def test_new_pictures_come_in_the_order_they_were_written(tmp_path: Path) -> None:
    camera = _watched(tmp_path)

    for name, level in (("z.png", 10), ("a.png", 20), ("m.png", 30)):
        write_picture(tmp_path / name, level)

    assert _levels(camera, 3) == [10, 20, 30]


def test_the_latest_of_several_new_pictures_leaves_the_others_out(tmp_path: Path) -> None:
    camera = _watched(tmp_path, GrabMode.LATEST)

    for level in (10, 20, 30):
        write_picture(tmp_path / f"{level}.png", level)
    with pytest.raises(CameraTimeout):
        camera.read(0.0)
    frame = camera.read(PATIENCE_S)

    assert (int(frame.image.mean()), frame.index) == (30, 2)


def test_a_file_that_is_still_being_written_is_waited_for(tmp_path: Path) -> None:
    camera = _watched(tmp_path)
    data = write_picture(tmp_path.parent / "whole.png", 40).read_bytes()
    with (tmp_path / "slow.png").open("wb") as file:
        file.write(data[:60])
        file.flush()
        with pytest.raises(CameraTimeout):
            camera.read(0.3)
        file.write(data[60:])

    assert _levels(camera, 1) == [40]


def test_a_file_that_never_becomes_a_picture_is_told_once(tmp_path: Path) -> None:
    clock = HandClock()
    camera = WatchCamera(clock, tmp_path)
    camera.open()
    camera.start(GrabMode.EVERY)
    (tmp_path / "broken.png").write_bytes(b"no picture")
    with pytest.raises(CameraTimeout):
        camera.read(0.1)

    clock.advance(3.0)

    with pytest.raises(FrameDamaged, match=r"broken\.png"):
        camera.read(PATIENCE_S)
    with pytest.raises(CameraTimeout):
        camera.read(0.1)


def test_a_file_that_is_written_again_is_a_new_frame(tmp_path: Path) -> None:
    camera = _watched(tmp_path)
    write_picture(tmp_path / "same.png", 10)
    first = _levels(camera, 1)

    write_picture(tmp_path / "same.png", 20)

    assert first + _levels(camera, 1) == [10, 20]


def test_pictures_are_accepted_as_the_configuration_accepts_them() -> None:
    assert all(profile.read == USUAL_READING for profile in load_config().profiles.values())


def _inbox(folder: Path) -> InboxCamera:
    camera = InboxCamera(SystemClock(), folder)
    camera.open()
    camera.start(GrabMode.LATEST)
    return camera


def test_an_inbox_gives_what_lies_there_by_name_and_then_what_comes(tmp_path: Path) -> None:
    for name, level in (("c.png", 30), ("a.png", 10), ("b.png", 20)):
        write_picture(tmp_path / name, level)
    camera = _inbox(tmp_path)

    lying = _levels(camera, 3)
    write_picture(tmp_path / "0.png", 40)

    assert (lying, _levels(camera, 1)) == ([10, 20, 30], [40])
    with pytest.raises(CameraTimeout):
        camera.read(0.2)


def test_no_picture_of_an_inbox_is_left_out_or_comes_twice_when_it_is_started_again(tmp_path: Path) -> None:
    for level in (10, 20, 30, 40):
        write_picture(tmp_path / f"{level}.png", level)
    camera = _inbox(tmp_path)

    levels = _levels(camera, 1)
    camera.start(GrabMode.EVERY)
    levels += _levels(camera, 1)
    camera.close()
    write_picture(tmp_path / "50.png", 50)
    camera.open()
    camera.start(GrabMode.LATEST)

    assert levels + _levels(camera, 3) == [10, 20, 30, 40, 50]


def test_a_picture_of_an_inbox_that_is_written_slowly_holds_up_no_other(tmp_path: Path) -> None:
    data = write_picture(tmp_path.parent / "whole.png", 10).read_bytes()
    write_picture(tmp_path / "b.png", 20)
    (tmp_path / "a.png").write_bytes(data[:60])
    camera = _inbox(tmp_path)

    first = _levels(camera, 1)
    (tmp_path / "a.png").write_bytes(data)

    assert first + _levels(camera, 1) == [20, 10]


def test_a_broken_picture_of_an_inbox_is_told_once_and_the_next_one_comes(tmp_path: Path) -> None:
    clock = HandClock()
    (tmp_path / "a.png").write_bytes(b"no picture")
    write_picture(tmp_path / "b.png", 20)
    camera = InboxCamera(clock, tmp_path)
    camera.open()
    camera.start(GrabMode.EVERY)

    assert _levels(camera, 1) == [20]
    with pytest.raises(CameraTimeout):
        camera.read(0.1)
    clock.advance(3.0)
    with pytest.raises(FrameDamaged, match=r"a\.png"):
        camera.read(PATIENCE_S)
    with pytest.raises(CameraTimeout):
        camera.read(0.2)
