"""The head file beside the database: which row of the ledger is the last, so that nobody cuts off the end unseen.

It is signed by itself: whoever cuts off the end finds no signature in the ledger with which to make a head for what
is left. It is written after the commit, in place and without waiting for the disk: a program that is killed in
between, or a computer that loses power, leaves it behind the ledger, never ahead of it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Final

from dscope_gui.store.seal.chain import BEFORE_ALL, LedgerRow
from dscope_gui.store.seal.keys import PublicKey, SigningKey
from dscope_gui.whole_file import write_whole

HEAD_FILE: Final = "history.head"
"""Of a history in a folder."""
_FORM: Final = "dscope.head/1"
"""Names the form of what is signed, so that no other signature can stand in its place."""
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

    def is_signed_by(self, key: PublicKey) -> bool:
        return key.signed(self.signature, _message(self.number, self.chain))


def first_head(key: SigningKey) -> Head:
    return _signed(0, BEFORE_ALL, key)


def head_of(row: LedgerRow, key: SigningKey) -> Head:
    return _signed(row.number, row.chain, key)


def read_head(file: Path) -> Head | None:
    """None where there is no head file.

    Raises
    ------
    ValueError
        What is in it is no head.
    OSError
        It cannot be read.
    """
    if not file.exists():
        return None
    content = file.read_bytes()
    for _ in range(_MOST_TRIES):
        again = file.read_bytes()
        if again == content:
            break
        content = again
    return _parsed(content)


def begin_head(file: Path, key: SigningKey) -> None:
    """Make the file before there is a ledger, and on the disk: from then on it is never missing."""
    write_whole(file, _written(first_head(key)))


def advance_head(path: Path, head: Head) -> None:
    """Write a newer head over an older one; one that another program wrote meanwhile and that is newer stays."""
    with path.open("r+b") as file:
        try:
            is_older = _parsed(file.read()).number < head.number
        except ValueError:
            is_older = True
        if is_older:
            file.seek(0)
            file.write(_written(head))
            file.truncate()


def replace_head(file: Path, head: Head) -> None:
    """Write a head whatever stood there."""
    write_whole(file, _written(head))


def _signed(number: int, chain: str, key: SigningKey) -> Head:
    return Head(number, chain, key.public.fingerprint, key.sign(_message(number, chain)))


def _message(number: int, chain: str) -> bytes:
    return f"{_FORM}:{number}:{chain}".encode("utf-8", "surrogatepass")


def _written(head: Head) -> bytes:
    return (json.dumps(asdict(head)).ljust(_SIZE - 1) + "\n").encode("ascii")


def _parsed(content: bytes) -> Head:
    said: Any = json.loads(content.decode("ascii"))
    if not isinstance(said, dict) or sorted(said) != sorted(field.name for field in fields(Head)):
        raise ValueError("it says other things than a head does")
    head = Head(**said)
    words = (head.chain, head.key, head.signature)
    if type(head.number) is not int or not all(isinstance(word, str) for word in words):
        raise ValueError("it says a head's things in another way")
    return head
