"""An outbox whose file is broken, in use or not."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.domain.realtime import PushKind
from dscope_gui.errors import OutboxUnavailable
from dscope_gui.streaming.push.damage import Damage
from dscope_gui.streaming.push.outbox import Outbox
from tests.streaming.push.filling import body, drain, fill

PAGE = 4096


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
