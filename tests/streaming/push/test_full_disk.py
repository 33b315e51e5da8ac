"""An outbox whose disk has no room left, for a program of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from tests.cameras.clocks import HandClock
from tests.streaming.push.filling import drain
from tests.streaming.push.test_kills import SENDING


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are of POSIX")
def test_a_file_that_may_not_grow_is_told_and_what_was_reported_is_there(tmp_path: Path) -> None:
    words = [*SENDING, str(tmp_path), "9", "0", "10000", "--file-limit-kb", "400", "--padding", "5000"]
    done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=True)
    *reported, failure = done.stdout.splitlines()
    assert failure.startswith("failed: Messages are lost")
    assert "not kept since the start: 1" in failure
    assert len(reported) > 5
    with closing(Outbox(outbox_file(tmp_path), HandClock())) as outbox:
        assert drain(outbox) == [int(number) for number in reported]


def test_a_full_disk_is_told_and_what_was_reported_is_there(tmp_path: Path) -> None:
    """On a disk of two megabytes in memory, in a name space of its own; the outbox is copied out afterwards."""
    disk, copy = tmp_path / "disk", tmp_path / "copy"
    disk.mkdir()
    words = " ".join([*SENDING, f"{disk}/outbox", "9", "0", "10000", "--padding", "5000"])
    steps = f"mount -t tmpfs -o size=2m none {disk} && {words} < /dev/null && cp -r {disk}/outbox {copy}"
    said = subprocess.run([*_private_name_space(), "sh", "-c", steps], stdout=subprocess.PIPE, text=True, check=True)
    *reported, failure = said.stdout.splitlines()
    assert "failed: Messages are lost: There is no room left" in failure
    with closing(Outbox(outbox_file(copy), HandClock())) as outbox:
        assert drain(outbox) == [int(number) for number in reported]
    assert len(reported) > 50


def _private_name_space() -> list[str]:
    """How to run a command that may mount; the test is skipped where nobody may."""
    for way in (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"]):
        probe = [*way, "mount", "-t", "tmpfs", "none", "/mnt"]
        if shutil.which("unshare") and subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return way
    pytest.skip("nobody may mount a small disk here")
