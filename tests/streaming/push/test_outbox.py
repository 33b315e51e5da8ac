"""Messages that wait on the disk, whatever happens to it."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.domain.realtime import PushKind
from dscope_gui.errors import OutboxUnavailable
from dscope_gui.streaming.push.keys import new_key
from dscope_gui.streaming.push.letters import Backlog
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from tests.cameras.clocks import HandClock
from tests.streaming.push.filling import body, drain, fill


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


def test_thousands_come_back_in_order_and_thousands_are_thrown_away(outbox: Outbox) -> None:
    fill(outbox, 1200)
    for _ in range(1200):
        letter = outbox.first()
        assert letter is not None
        outbox.bury(letter, 400, "odd")
    assert outbox.revive() == 1200
    assert drain(outbox)[::100] == list(range(0, 1200, 100))
    fill(outbox, 1200)
    for _ in range(1200):
        letter = outbox.first()
        assert letter is not None
        outbox.bury(letter, 400, "odd")
    assert outbox.drop_dead([one.number for one in outbox.dead_letters(limit=-1)]) == 1200
    assert outbox.backlog() == Backlog(0, None, 0)


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
