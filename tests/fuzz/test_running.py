"""What an input does to the process that tries it is noticed, whatever it does."""

from __future__ import annotations

import os
import random
from pathlib import Path

from tests.fuzz.kind import ACCEPTED, Chance, Unsound
from tests.fuzz.running import Fuzzed, try_in_child
from tests.fuzz.spoiling import spoilt, spoilt_json

_INPUTS = 6
_MB = 1 << 20


class Troubled:
    """Does at its third input what `trouble` says."""

    limit_s = 0.5
    limit_mb = 100

    def __init__(self, _folder: Path) -> None:
        """It needs none."""

    def make(self, chance: random.Random) -> bytes:
        return b"x" * chance.randrange(1, 100)

    def outcome(self, content: bytes) -> str:
        if content == self.make(Chance("troubled", 2)):
            self.trouble()
        return ACCEPTED

    def trouble(self) -> None:
        raise Unsound("a bad one passed")

    def close(self) -> None:
        """Nothing to let go of."""


class Dying(Troubled):
    def trouble(self) -> None:
        os._exit(77)


class Hanging(Troubled):
    def trouble(self) -> None:
        while True:
            """It never ends."""


class Growing(Troubled):
    def trouble(self) -> None:
        bytearray(150 * _MB)[::4096] = b"x" * (150 * _MB // 4096)


def tried(build: type[Troubled]) -> tuple[Fuzzed, list[str]]:
    """And what was said of it."""
    said: list[str] = []
    return try_in_child("troubled", build, range(_INPUTS), said.append), said


def test_an_input_that_kills_hangs_or_fills_the_memory_is_named_and_the_others_are_tried() -> None:
    said = {Troubled: "a bad one passed", Dying: "died with 77", Hanging: "it hangs", Growing: "memory grew by"}
    for build, words in said.items():
        fuzzed, lines = tried(build)
        (finding,) = fuzzed.findings
        assert (finding.number, finding.content) == (2, Troubled(Path()).make(Chance("troubled", 2)))
        assert words in finding.what
        assert next(line for line in lines if line.startswith("-- troubled 2 ")).endswith(finding.what.strip()[-20:])
        assert fuzzed.inputs == _INPUTS


def test_the_same_number_spoils_in_the_same_way() -> None:
    for number in range(50):
        one, two = (spoilt(Chance("any", number), b"0123456789" * 20) for _ in range(2))
        assert one == two
        assert spoilt_json(Chance("any", number), {"a": [1, 2]}) == spoilt_json(Chance("any", number), {"a": [1, 2]})


def test_what_was_spoilt_before_changes_nothing() -> None:
    alone = spoilt_json(Chance("any", 7), {"a": [1, 2]})
    for number in range(500):
        spoilt_json(Chance("other", number), {"a": [1, {"b": []}]})
    assert spoilt_json(Chance("any", 7), {"a": [1, 2]}) == alone
