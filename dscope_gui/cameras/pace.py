"""When the next frame of a camera without a clock of its own is due, and waiting for it."""

from __future__ import annotations

import math

from dscope_gui.cameras.interruption import Interruption
from dscope_gui.domain.camera import GrabMode
from dscope_gui.errors import CameraTimeout
from dscope_gui.protocols import Clock


class Pace:
    """Frames at an even rate, counted from the start.

    With `GrabMode.LATEST` a slow reader misses frames, which shows as gaps in the count; with `EVERY` it gets them one
    after the other, late. `interrupt` may come from any thread, everything else from the reading one.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._interruption = Interruption()
        self._mode = GrabMode.LATEST
        self._period_s = 1.0
        self._triggered = False
        self._started_s = 0.0
        self._last = -1

    def start(self, mode: GrabMode, frames_per_s: float, *, triggered: bool = False) -> None:
        """Count from 0 again. A triggered frame begins when it is asked for, and takes one period."""
        self._mode, self._triggered, self._last = mode, triggered, -1
        self._period_s, self._started_s = 1.0 / frames_per_s, self._clock.monotonic_s()
        self._interruption.forget()

    def change(self, frames_per_s: float, *, triggered: bool = False) -> None:
        """Go on counting at another rate."""
        self._period_s, self._triggered = 1.0 / frames_per_s, triggered
        self._started_s = self._clock.monotonic_s() - (self._last + 1) * self._period_s

    def next_index(self, timeout_s: float) -> int:
        """Wait for the next frame and say which it is.

        Raises
        ------
        CameraTimeout
            It is not due within the time, or `interrupt` was called.
        """
        index, wait_s = self._due()
        self._interruption.wait(min(wait_s, timeout_s))
        if wait_s > timeout_s:
            raise CameraTimeout(f"No frame came within {timeout_s:g} s")
        self._last = index
        return index

    def interrupt(self) -> None:
        """Let the current or the next wait end at once."""
        self._interruption.interrupt()

    def _due(self) -> tuple[int, float]:
        """Index of the next frame and the time until then, never over one period even where the clock stands still."""
        following = self._last + 1
        if self._triggered:
            return following, self._period_s
        passed_s = self._clock.monotonic_s() - self._started_s
        ready = math.floor(passed_s / self._period_s) - 1
        if ready > following and self._mode is GrabMode.LATEST:
            return ready, 0.0
        return following, min(max((following + 1) * self._period_s - passed_s, 0.0), self._period_s)
