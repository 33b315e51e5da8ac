"""Keeps the spool small: old pictures and old entries leave it once the shared history was proven to hold them."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.trimming.trimming import trim
from dscope_gui.workstation.spool.aside import Aside
from dscope_gui.workstation.spool.thinning import thin_pictures

_EVERY_S: Final = 60.0


class Room:
    """For the thread that drains.

    Parameters
    ----------
    keep : entries stay so long in any case; None for ever.
    """

    def __init__(self, aside: Aside, clock: Clock, keep: timedelta | None) -> None:
        self._aside, self._clock, self._keep = aside, clock, keep
        self._due_s = 0.0
        self._trimmed_to = 0

    def make(self, shared: Place) -> None:
        """A little, now and then; may raise `StoreUnavailable`, and then nothing was removed."""
        if self._clock.monotonic_s() < self._due_s:
            return
        self._due_s = self._clock.monotonic_s() + _EVERY_S
        thin_pictures(self._aside.local.pictures, shared.pictures)
        if self._keep is not None:
            self._trim(shared, self._keep)

    def _trim(self, shared: Place, keep: timedelta) -> None:
        done = trim(
            self._aside.local,
            shared,
            older_than=self._clock.now() - keep,
            kept=self._aside.now().keys(),
            after=self._trimmed_to,
        )
        self._trimmed_to = done.last
        if done.removed:
            logger().info("%d entries that the shared history holds were removed from the spool", done.removed)
