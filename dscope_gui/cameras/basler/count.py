"""Counts the frames that a Basler camera took, those nobody saw included."""

from __future__ import annotations

from typing import Final

_NO_NUMBER: Final = 2**64 - 1
"""What the library says of a camera that does not number its frames."""

_LAST_OF_GIGE: Final = 65535
"""GigE Vision numbers frames from 1 to 65535 and begins again at 1."""


class FrameCount:
    """Begins at 0, and goes on where it was when the grabbing is only interrupted."""

    def __init__(self) -> None:
        self._last = -1
        self._last_number: int | None = None

    def pause(self) -> None:
        """The camera begins its own numbers anew."""
        self._last_number = None

    def next_index(self, number: int, skipped: int) -> int:
        """Index of a frame.

        Parameters
        ----------
        number : the camera's own.
        skipped : frames that came from the camera since the one before and were thrown away for newer ones.
        """
        step = 1 + skipped
        if number != _NO_NUMBER:
            if self._last_number is not None:
                step = self._since(number, self._last_number)
            self._last_number = number
        self._last += step
        return self._last

    @staticmethod
    def _since(number: int, before: int) -> int:
        return number - before if number > before else max(number - before + _LAST_OF_GIGE, 1)
