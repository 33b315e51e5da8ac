"""The head file beside the database: which row of the ledger is the last, so that nobody cuts off the end unseen.

It is written after the commit, in place and without waiting for the disk: a program that is killed in between, or a
computer that loses power, leaves it behind the ledger, never ahead of it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from dscope_gui.store.seal.chain import BEFORE_ALL, LedgerRow
from dscope_gui.whole_file import write_whole

HEAD_FILE: Final = "history.head"
_SIZE: Final = 512
"""One sector of a disk, which is written whole or not at all."""
_MOST_TRIES: Final = 20
"""A reader that meets a writer reads again."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last row's number, chain hash, key and signature; number 0 before the first row."""

    number: int
    chain: str
    key: str
    signature: str


FIRST: Final = Head(0, BEFORE_ALL, "", "")


def head_of(row: LedgerRow) -> Head:
    return Head(row.number, row.chain, row.link.key, row.signature)


def read_head(folder: Path) -> Head | None:
    """None where there is no head file.

    Raises
    ------
    ValueError
        What is in it is no head.
    OSError
        It cannot be read.
    """
    path = folder / HEAD_FILE
    if not path.exists():
        return None
    content = path.read_bytes()
    for _ in range(_MOST_TRIES):
        again = path.read_bytes()
        if again == content:
            break
        content = again
    return _parsed(content)


def begin_head(folder: Path) -> None:
    """Make the file before there is a ledger, and on the disk: from then on it is never missing."""
    write_whole(folder / HEAD_FILE, _written(FIRST))


def advance_head(folder: Path, head: Head) -> None:
    """Write a newer head over an older one; one that another program wrote meanwhile and that is newer stays."""
    with (folder / HEAD_FILE).open("r+b") as file:
        try:
            before = _parsed(file.read())
        except ValueError:
            before = FIRST
        if before.number < head.number:
            file.seek(0)
            file.write(_written(head))
            file.truncate()


def replace_head(folder: Path, head: Head) -> None:
    """Write a head whatever stood there."""
    write_whole(folder / HEAD_FILE, _written(head))


def _written(head: Head) -> bytes:
    return (json.dumps(asdict(head)).ljust(_SIZE - 1) + "\n").encode("ascii")


def _parsed(content: bytes) -> Head:
    said: Any = json.loads(content.decode("ascii"))
    if not isinstance(said, dict) or sorted(said) != sorted(asdict(FIRST)):
        raise ValueError("it says other things than a head does")
    head = Head(**said)
    words = (head.chain, head.key, head.signature)
    if type(head.number) is not int or not all(isinstance(word, str) for word in words):
        raise ValueError("it says a head's things in another way")
    return head
