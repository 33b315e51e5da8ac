"""A mailbox for one thing: the newer replaces the older, so that a slow reader never lags behind."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class LatestSlot(Generic[Thing]):
    """Hands the newest thing from one thread to another and counts what nobody took in time."""

    def __init__(self) -> None:
        self._ready = threading.Condition()
        self._thing: Thing | None = None
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many things were replaced before they were taken."""
        return self._dropped

    def put(self, thing: Thing) -> bool:
        """Leave a thing; True where the slot was empty, so that the reader has to be told."""
        with self._ready:
            was_empty = self._thing is None
            self._dropped += not was_empty
            self._thing = thing
            self._ready.notify()
            return was_empty

    def take(self) -> Thing | None:
        """The thing, which is then gone from the slot; None where there is none."""
        with self._ready:
            thing, self._thing = self._thing, None
            return thing

    def wait(self, timeout_s: float) -> Thing | None:
        """`take`, waiting for a thing where there is none yet; None after the time or a `wake`."""
        with self._ready:
            if self._thing is None:
                self._ready.wait(timeout_s)
            thing, self._thing = self._thing, None
            return thing

    def wake(self) -> None:
        """Let a waiting reader go on without a thing."""
        with self._ready:
            self._ready.notify_all()
