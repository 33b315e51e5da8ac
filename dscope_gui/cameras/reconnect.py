"""How long to wait before a lost camera is tried again."""

from __future__ import annotations

from typing import Final

_FIRST_S: Final = 0.25
_LONGEST_S: Final = 5.0


class Backoff:
    """Pauses that double from a quarter of a second to five seconds."""

    def __init__(self) -> None:
        self._next_s = _FIRST_S

    def next_s(self) -> float:
        """The pause before the next try."""
        pause_s, self._next_s = self._next_s, min(2 * self._next_s, _LONGEST_S)
        return pause_s

    def reset(self) -> None:
        """Begin anew after a success."""
        self._next_s = _FIRST_S
