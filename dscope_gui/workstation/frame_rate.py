"""How many frames come in a second."""

from __future__ import annotations

from collections import deque
from typing import Final

_FRAMES: Final = 30
_SILENCE_S: Final = 2.0
_PERIODS: Final = 3
"""Nothing for so long, and for so many times what lies between two frames: none come any more."""


class FrameRate:
    """Over the last frames; counted in one thread and read in any."""

    def __init__(self) -> None:
        self._moments_s: deque[float] = deque(maxlen=_FRAMES)

    def reset(self) -> None:
        self._moments_s.clear()

    def count(self, moment_s: float) -> None:
        """A frame came at this moment."""
        self._moments_s.append(moment_s)

    def per_s(self) -> float:
        """0 as long as nothing is known."""
        moments = tuple(self._moments_s)
        span_s = moments[-1] - moments[0] if moments else 0.0
        return (len(moments) - 1) / span_s if span_s > 0 else 0.0

    def per_s_at(self, now_s: float) -> float:
        """The same, and 0 where none have come lately."""
        moments = tuple(self._moments_s)
        per_s = self.per_s()
        if not moments or not per_s or now_s - moments[-1] > max(_SILENCE_S, _PERIODS / per_s):
            return 0.0
        return per_s
