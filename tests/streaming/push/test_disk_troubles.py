"""A push whose disk is full, locked, or swept away under it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from dscope_gui.domain.live import PartState
from tests.streaming.push.pushing import frame, pushing, wait_until
from tests.streaming.push.receiver import free_port, receiving


def test_too_little_room_on_the_disk_is_told_and_counted(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port, least_free_mb=1e12) as push:
        push.publish(frame(1))
        push.publish(frame(2))
        health = push.health()
    assert health.state is PartState.FAILED
    assert "no room left" in health.text and "not kept since the start: 2" in health.text
    assert "Free space" in health.hint
    assert not receiver.requests


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user for whom permissions count")
def test_a_folder_without_permission_is_told_and_mended_while_running(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with receiving() as receiver, pushing(locked, receiver.port) as push:
        push.publish(frame(1))
        assert push.health().state is PartState.FAILED
        locked.chmod(0o700)
        push.publish(frame(2))
        receiver.wait_for_messages(1)
    assert receiver.numbers == [2]


def test_a_folder_that_is_a_file_is_told_and_mended_while_running(tmp_path: Path) -> None:
    place = tmp_path / "outbox"
    place.write_text("not a folder")
    with receiving() as receiver, pushing(place, receiver.port) as push:
        push.publish(frame(1))
        assert push.health().state is PartState.FAILED
        place.unlink()
        push.publish(frame(2))
        receiver.wait_for_messages(1)
        wait_until(lambda: push.health().state is PartState.OK)
    assert receiver.numbers == [2]


def test_an_outbox_that_vanishes_while_running_is_begun_again(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    port = free_port()
    with pushing(folder, port) as push:
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        shutil.rmtree(folder)
        push.publish(frame(2))
        with receiving(port=port) as receiver:
            receiver.wait_for(lambda: 2 in receiver.numbers)


@pytest.mark.skipif(os.name != "posix", reason="files have owners only there")
def test_nobody_else_may_read_what_waits(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    with pushing(folder, free_port()) as push:
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert folder.stat().st_mode & 0o077 == 0
        assert {one.name: one.stat().st_mode & 0o177 for one in folder.glob("outbox*")} == {
            "outbox.sqlite": 0,
            "outbox.sqlite-wal": 0,
            "outbox.sqlite-shm": 0,
        }
