"""How many requests one peer may make."""

from __future__ import annotations

import math
from collections import OrderedDict
from http import HTTPStatus
from typing import Final

from starlette.types import Scope

from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.protocols import Clock
from dscope_gui.streaming.server.gate.access import PAGE_FILES
from dscope_gui.streaming.server.gate.headers import peer_of
from dscope_gui.streaming.server.gate.refusal import Refusal

PAGE_FILE_COST: Final = 0.05
"""The live view is about one request, however many files it is made of; they lie in memory."""
MOST_PEERS: Final = 4096
"""Remembered at a time; who is forgotten begins anew, with a full bucket."""


class RateLimit:
    """A bucket for each peer, which each request takes a drop from and time fills again."""

    def __init__(self, limits: ServerLimits, clock: Clock) -> None:
        self._per_s, self._burst = limits.requests_per_s, float(limits.burst)
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def refusal(self, scope: Scope) -> Refusal | None:
        cost = PAGE_FILE_COST if scope["path"].startswith(PAGE_FILES) else 1.0
        wait_s = self.wait_s(peer_of(scope), cost)
        if not wait_s:
            return None
        return Refusal(
            HTTPStatus.TOO_MANY_REQUESTS,
            "Too many requests from this address",
            f"Try again in {math.ceil(wait_s)} s",
            {"retry-after": str(math.ceil(wait_s))},
        )

    def wait_s(self, peer: str, cost: float = 1.0) -> float:
        """Take a drop, or say after which time there will be one."""
        now_s = self._clock.monotonic_s()
        drops, at_s = self._buckets.pop(peer, (self._burst, now_s))
        drops = min(self._burst, drops + (now_s - at_s) * self._per_s)
        is_enough = drops >= cost
        self._buckets[peer] = (drops - cost if is_enough else drops, now_s)
        if len(self._buckets) > MOST_PEERS:
            self._buckets.popitem(last=False)
        return 0.0 if is_enough else (cost - drops) / self._per_s
