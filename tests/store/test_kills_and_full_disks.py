"""A history whose program is killed, or whose disk fills up, at any moment."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.store import SqliteStore
from dscope_gui.whole_file import TEMPORARY_PREFIX
from tests.store.entries import HEAD, TAIL, entry

ALL = HistoryQuery()
ADDING = (sys.executable, "-m", "tests.store.adding")


def assert_whole(folder: Path, reported: list[str]) -> int:
    """Everything that was reported is there, and whatever is there is whole; returns how many there are."""
    store = SqliteStore(folder)
    lines = store.find(ALL, limit=100_000)
    assert {line.id for line in lines} >= set(reported)
    for line in lines:
        stored = store.get(line.id)
        content = stored.picture.read_bytes()
        assert content.startswith(HEAD) and content.endswith(TAIL)
        assert len(stored.record["defects"]) == line.defects == 4
    assert sum(sum(day.by_kind.values()) for day in store.trend(ALL)) == 4 * len(lines)
    assert not list(folder.rglob(f"{TEMPORARY_PREFIX}*"))
    store.add(entry(999_999))
    store.close()
    return len(lines)


@pytest.mark.parametrize("wait_for", [1, 4, 9])
def test_a_kill_loses_nothing_that_was_reported(folder: Path, wait_for: int) -> None:
    with subprocess.Popen([*ADDING, str(folder)], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        reported = [program.stdout.readline().strip() for _ in range(wait_for)]
        program.kill()
        reported += program.stdout.read().split("\n")[:-1]
    assert len(reported) >= wait_for
    assert_whole(folder, reported)


@pytest.mark.parametrize("sync", [1, 2, 5, 6, 7, 8])
def test_a_kill_while_a_picture_is_written_leaves_no_half_record(folder: Path, sync: int) -> None:
    """The first picture is synced with the names of its four new folders, all later ones with one."""
    done = subprocess.run([*ADDING, str(folder), "--die-at-sync", str(sync)], stdout=subprocess.PIPE, check=False)
    assert done.returncode == -9
    reported = done.stdout.decode().split()
    assert assert_whole(folder, reported) == len(reported)


def test_a_file_that_may_not_grow_is_told_as_no_room(folder: Path) -> None:
    limited = [*ADDING, str(folder), "--file-limit-kb", "500", "--picture-kb", "600"]
    said = subprocess.run(limited, stdout=subprocess.PIPE, text=True, check=True).stdout
    assert "There is no room left for the history" in said and "Free space" in said
    assert_whole(folder, [])


@pytest.mark.parametrize("picture_kb", [300, 1], ids=["by pictures", "by records"])
def test_a_full_disk_is_told_and_what_was_stored_before_is_safe(tmp_path: Path, picture_kb: int) -> None:
    """On a disk of four megabytes in memory, in a name space of its own; the history is copied out afterwards."""
    private = _private_name_space()
    disk, copy = tmp_path / "disk", tmp_path / "copy"
    disk.mkdir()
    adding = " ".join([*ADDING, f"{disk}/history", "--picture-kb", str(picture_kb)])
    steps = f"mount -t tmpfs -o size=4m none {disk} && {adding} && cp -r {disk}/history {copy}"
    said = subprocess.run([*private, "sh", "-c", steps], stdout=subprocess.PIPE, text=True, check=True).stdout
    *reported, refusal = said.splitlines()
    assert len(reported) > 5
    assert refusal.startswith(f"refused: There is no room left for the history in {disk}/history. Free space")
    assert assert_whole(copy, reported) == len(reported)


def _private_name_space() -> list[str]:
    """How to run a command that may mount; the test is skipped where nobody may."""
    for way in (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"]):
        probe = [*way, "mount", "-t", "tmpfs", "none", "/mnt"]
        if shutil.which("unshare") and subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return way
    pytest.skip("nobody may mount a small disk here")
