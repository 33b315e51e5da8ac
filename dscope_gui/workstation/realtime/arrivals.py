"""How frames come from the thread that reads the camera to the one that inspects them."""

from __future__ import annotations

import queue
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Protocol

from dscope_gui.domain.frame import Frame
from dscope_gui.errors import FrameDamaged
from dscope_gui.protocols import Clock
from dscope_gui.workstation.mailbox import LatestSlot
from dscope_gui.workstation.realtime.throttle import Throttle

_IN_HAND: Final = 2
"""Frames that wait where none may be left out: one to go on with, one behind it."""
_TURN_S: Final = 0.1
"""Whoever waits for room hears of the end at least so often."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the camera gave: a frame, or why it could not make one.

    Parameters
    ----------
    received_s : monotonic time at which it came out of the camera.
    """

    content: Frame | FrameDamaged
    received_s: float


class Arrivals(Protocol):
    """`put` is for the reading thread, `take` for the inspecting one, `end` for any."""

    def put(self, arrival: Arrival) -> None:
        """Leave what came."""

    def take(self, timeout_s: float) -> Arrival | None:
        """What comes next; None where nothing came in time."""

    def end(self) -> None:
        """Nobody will take anything any more; a waiting `put` or `take` ends."""


class NewestArrival:
    """For cameras: never more often than asked for, and the newer replaces the older, so that nothing ever lags."""

    def __init__(self, throttle: Throttle) -> None:
        self._throttle = throttle
        self._slot: LatestSlot[Arrival] = LatestSlot()

    def put(self, arrival: Arrival) -> None:
        is_frame = isinstance(arrival.content, Frame)  # a damaged one must not push a whole one out
        if is_frame and self._throttle.admits(arrival.received_s):
            self._slot.put(arrival)

    def take(self, timeout_s: float) -> Arrival | None:
        return self._slot.wait(timeout_s)

    def end(self) -> None:
        self._slot.wake()


class EveryArrival:
    """For folders: each one counts, whole or damaged, and the reading thread waits until there is room."""

    def __init__(self, throttle: Throttle, clock: Clock) -> None:
        self._throttle, self._clock = throttle, clock
        self._waiting: queue.Queue[Arrival] = queue.Queue(_IN_HAND)
        self._next: Arrival | None = None
        self._ended = threading.Event()

    def put(self, arrival: Arrival) -> None:
        while not self._ended.is_set():
            with suppress(queue.Full):
                self._waiting.put(arrival, timeout=_TURN_S)
                return

    def take(self, timeout_s: float) -> Arrival | None:
        if self._next is None:
            with suppress(queue.Empty):
                self._next = self._waiting.get(timeout=timeout_s)
        if self._next is None or not self._is_due(timeout_s):
            return None
        arrival, self._next = self._next, None
        return arrival

    def end(self) -> None:
        self._ended.set()

    def _is_due(self, timeout_s: float) -> bool:
        now_s = self._clock.monotonic_s()
        if self._throttle.admits(now_s):
            return True
        self._ended.wait(min(timeout_s, self._throttle.left_s(now_s)))
        return self._throttle.admits(self._clock.monotonic_s())
