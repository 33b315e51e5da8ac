"""Messages that wait on the disk, whatever happens to it."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.domain.realtime import PushKind
from dscope_gui.errors import OutboxUnavailable
from dscope_gui.streaming.push.damage import Damage
from dscope_gui.streaming.push.keys import new_key
from dscope_gui.streaming.push.letters import Backlog
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from tests.cameras.clocks import HandClock
from tests.streaming.push.test_kills import SENDING

PAGE = 4096


def body(number: int, padding: int = 0) -> bytes:
    return json.dumps({"frame_id": number, "padding": secrets.token_hex(padding)}).encode()


@pytest.fixture
def damages() -> list[Damage]:
    return []


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def outbox(tmp_path: Path, clock: HandClock, damages: list[Damage]) -> Iterator[Outbox]:
    made = Outbox(outbox_file(tmp_path), clock, on_damage=damages.append)
    yield made
    made.close()


def fill(outbox: Outbox, count: int, padding: int = 0) -> None:
    for number in range(count):
        outbox.append(PushKind.FRAME, body(number, padding))


def drain(outbox: Outbox) -> list[int]:
    """Numbers of all that wait, in the order in which they would leave."""
    numbers = []
    while (letter := outbox.first()) is not None:
        numbers.append(json.loads(letter.body)["frame_id"])
        outbox.remove(letter)
    return numbers


def test_letters_leave_in_order_with_what_was_put_in(outbox: Outbox, clock: HandClock) -> None:
    key = outbox.append(PushKind.NOTICE, body(1))
    since = clock.now()
    clock.advance(60)
    outbox.append(PushKind.RECORD, body(2), at_once=True)
    first = outbox.first()
    assert first is not None
    assert (first.key, first.kind, first.since, first.body) == (key, "notice", since, body(1))
    assert outbox.backlog() == Backlog(2, since, 0)
    assert drain(outbox) == [1, 2]
    assert outbox.backlog() == Backlog(0, None, 0)


def test_a_number_is_never_given_twice(outbox: Outbox) -> None:
    numbers = []
    for count in range(3):
        outbox.append(PushKind.FRAME, body(count))
        letter = outbox.first()
        assert letter is not None
        numbers.append(letter.number)
        outbox.remove(letter)
    assert numbers == sorted(set(numbers))


def test_keys_differ_and_sort_by_time(clock: HandClock) -> None:
    keys = []
    for _ in range(200):
        keys += [new_key(clock.now()), new_key(clock.now())]
        clock.advance(0.001)
    assert len(set(keys)) == 400
    assert [key[:13] for key in keys] == sorted(key[:13] for key in keys)


def test_what_was_put_aside_comes_back_behind_the_others(outbox: Outbox, clock: HandClock) -> None:
    fill(outbox, 4)
    for _ in range(2):
        letter = outbox.first()
        assert letter is not None
        outbox.bury(letter, 422, "It answered 422")
    assert [(one.status, one.reason, one.at) for one in outbox.dead_letters()] == [
        (422, "It answered 422", clock.now())
    ] * 2
    assert outbox.backlog().dead == 2
    assert outbox.revive() == 2
    assert outbox.backlog().dead == 0
    assert outbox.backlog().waiting == 4
    assert drain(outbox) == [2, 3, 0, 1]


def test_only_the_named_ones_are_thrown_away(outbox: Outbox) -> None:
    fill(outbox, 3)
    for _ in range(3):
        letter = outbox.first()
        assert letter is not None
        outbox.bury(letter, None, "by hand")
    first, second, _third = (one.number for one in outbox.dead_letters())
    assert outbox.body_of_dead(second) == body(1)
    assert outbox.drop_dead([first, second, 999]) == 2
    assert outbox.body_of_dead(second) is None
    outbox.revive()
    assert drain(outbox) == [2]


def test_many_threads_append_while_one_takes_out(outbox: Outbox) -> None:
    threads = [threading.Thread(target=fill, args=(outbox, 50)) for _ in range(4)]
    for one in threads:
        one.start()
    got = []
    while any(one.is_alive() for one in threads):
        got += drain(outbox)
        outbox.flush()
    got += drain(outbox)
    assert sorted(got) == sorted(list(range(50)) * 4)


def test_room_that_is_not_needed_any_more_goes_back_to_the_disk(outbox: Outbox) -> None:
    fill(outbox, 300, padding=50_000)
    outbox.flush()
    full = outbox.file.stat().st_size
    drain(outbox)
    for _ in range(10):
        outbox.flush()
    assert full > 15_000_000
    assert outbox.file.stat().st_size < full / 3


def test_with_too_little_room_nothing_is_taken_and_what_waits_is_safe(tmp_path: Path, clock: HandClock) -> None:
    with closing(Outbox(outbox_file(tmp_path), clock)) as outbox:
        fill(outbox, 3)
    with closing(Outbox(outbox_file(tmp_path), clock, least_free_mb=1e12)) as outbox:
        with pytest.raises(OutboxUnavailable, match="no room left"):
            outbox.append(PushKind.FRAME, body(9))
        assert drain(outbox) == [0, 1, 2]


def test_a_file_of_a_newer_version_is_left_alone(outbox: Outbox) -> None:
    fill(outbox, 1)
    outbox.close()
    with closing(sqlite3.connect(outbox.file)) as newer:
        newer.execute("PRAGMA user_version=2")
    with pytest.raises(OutboxUnavailable, match="newer version"):
        outbox.append(PushKind.FRAME, body(2))
    assert not outbox.damaged()


def test_a_file_that_another_program_locks_is_told(outbox: Outbox) -> None:
    fill(outbox, 1)
    with closing(sqlite3.connect(outbox.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(OutboxUnavailable, match="locked by another program"):
            outbox.append(PushKind.FRAME, body(2))
    outbox.append(PushKind.FRAME, body(3))
    assert drain(outbox) == [0, 3]


def overwrite(file: Path, content: bytes, at: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(content)


def with_garbage_in_the_middle(file: Path) -> None:
    overwrite(file, os.urandom(3 * PAGE), (file.stat().st_size // PAGE // 2) * PAGE)


def with_another_beginning(file: Path) -> None:
    overwrite(file, b"not a database", 0)


def cut_in_half(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def without_tables(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("DROP TABLE waiting")


def of_another_kind(file: Path) -> None:
    file.write_bytes(b"%PDF-1.7\n" * 1000)


DAMAGE = [with_garbage_in_the_middle, with_another_beginning, cut_in_half, without_tables, of_another_kind]


@pytest.mark.parametrize("spoil", DAMAGE)
def test_a_broken_file_is_put_aside_and_the_next_message_kept(
    outbox: Outbox, damages: list[Damage], spoil: Callable[[Path], None]
) -> None:
    fill(outbox, 200, padding=2000)
    outbox.close()
    spoil(outbox.file)
    spoilt = outbox.file.stat().st_size
    numbers = drain(outbox)
    outbox.append(PushKind.FRAME, body(1000))
    assert drain(outbox) == [1000]
    (damage,) = damages
    assert outbox.damaged() == [damage.aside]
    assert damage.aside.stat().st_size == spoilt
    assert numbers == sorted(numbers) and set(numbers) <= set(range(200))
    assert len(numbers) - len(set(numbers)) <= 1, "the one that was being removed may come again, with its key"


def test_what_can_be_read_of_a_broken_file_goes_on_its_way(outbox: Outbox, damages: list[Damage]) -> None:
    fill(outbox, 200, padding=2000)
    letter = outbox.first()
    assert letter is not None
    outbox.bury(letter, 400, "odd")
    outbox.close()
    with_garbage_in_the_middle(outbox.file)
    numbers = drain(outbox)
    assert len(damages) == 1
    assert len(numbers) > 150
    assert numbers[0] == 1 and numbers[-1] == 199
    assert [one.reason for one in outbox.dead_letters()] == ["odd"]
    outbox.append(PushKind.FRAME, body(1000))
    letter = outbox.first()
    assert letter is not None
    outbox.bury(letter, 400, "odd too")
    assert [one.reason for one in outbox.dead_letters()] == ["odd", "odd too"]


@pytest.mark.parametrize("spoil", [with_garbage_in_the_middle, with_another_beginning, cut_in_half])
def test_a_file_that_breaks_while_it_is_in_use_is_put_aside_once(
    outbox: Outbox, damages: list[Damage], spoil: Callable[[Path], None]
) -> None:
    fill(outbox, 200, padding=2000)
    outbox.flush()
    spoil(outbox.file)
    fill(outbox, 5)
    drain(outbox)
    outbox.append(PushKind.FRAME, body(1000))
    assert drain(outbox) == [1000]
    assert len(outbox.damaged()) <= 1


def test_a_letter_that_a_bad_disk_has_changed_is_put_aside_and_the_next_leaves(outbox: Outbox) -> None:
    fill(outbox, 3)
    outbox.close()
    with closing(sqlite3.connect(outbox.file, isolation_level=None)) as disk:
        (first, second, _third) = [number for (number,) in disk.execute("SELECT number FROM waiting")]
        disk.execute("UPDATE waiting SET body = x'789c00', since = 9e99 WHERE number = ?", (first,))
        disk.execute("UPDATE waiting SET key = CAST(x'ff61' AS TEXT) WHERE number = ?", (second,))
    assert drain(outbox) == [2]
    dead, also_dead = outbox.dead_letters()
    assert dead.reason == also_dead.reason == "its content was damaged on the disk"
    assert outbox.body_of_dead(also_dead.number) == body(1)
    with pytest.raises(OutboxUnavailable, match="damaged"):
        outbox.body_of_dead(dead.number)


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
