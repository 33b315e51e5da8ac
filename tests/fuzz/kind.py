"""What a kind of spoilt input has to be."""

from __future__ import annotations

import random
from typing import Final, Protocol

ACCEPTED: Final = "accepted"
REFUSED: Final = "refused"


class Unsound(AssertionError):
    """An input was taken that must not be taken so, or was answered as it must not be."""


class Chance(random.Random):
    """What an input is made from; the same for the same kind and number.

    Parameters
    ----------
    number : of the input, for a kind that goes through a list.
    """

    def __init__(self, kind: str, number: int) -> None:
        super().__init__(f"{kind} {number}")
        self.number = number


class Kind(Protocol):
    """Makes inputs of one kind and tries them. Used by one thread.

    Parameters
    ----------
    limit_s : for one input. `limit_mb` : by which memory may grow at any moment of the run.
    """

    limit_s: float
    limit_mb: int

    def make(self, chance: Chance) -> bytes:
        """An input; the same for the same chance."""

    def outcome(self, content: bytes) -> str:
        """`ACCEPTED` or `REFUSED`, with more words where that tells something.

        Raises
        ------
        Unsound
            It was taken or answered wrongly. Any other exception is a finding too.
        """

    def close(self) -> None:
        """Let go of everything."""
