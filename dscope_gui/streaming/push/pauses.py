"""How long to wait between two tries."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

_FACTOR: Final = 2.0
_LEAST_SHARE: Final = 0.5
"""Of the pause; the rest is left to chance, so that many stations do not come back at the same moment."""


class Pauses:
    """Each is twice as long as the one before, up to a limit.

    Parameters
    ----------
    chance : gives numbers from 0 to 1.
    """

    def __init__(self, first_s: float, longest_s: float, chance: Callable[[], float] = random.random) -> None:
        self._first_s = min(first_s, longest_s)
        self._longest_s = longest_s
        self._chance = chance
        self._next_s = self._first_s

    def start_again(self) -> None:
        """The last try went well."""
        self._next_s = self._first_s

    def next_s(self, wish_s: float = 0.0) -> float:
        """Pause after another try that went wrong; at least as long as the receiver wishes."""
        pause_s = self._next_s * (_LEAST_SHARE + (1 - _LEAST_SHARE) * self._chance())
        self._next_s = min(self._next_s * _FACTOR, self._longest_s)
        return max(pause_s, wish_s)
