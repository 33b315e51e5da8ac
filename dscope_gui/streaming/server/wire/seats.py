"""How many connections are open, in all and by whom."""

from __future__ import annotations

from collections import Counter


class Seats:
    """Used in the server's loop alone."""

    def __init__(self, *, total: int, per_peer: int) -> None:
        self._total, self._per_peer = total, per_peer
        self._taken: Counter[str] = Counter()

    def take(self, peer: str) -> Seat | None:
        """A seat to be given back once; None where there is none for this peer."""
        if self._taken.total() >= self._total or self._taken[peer] >= self._per_peer:
            return None
        self._taken[peer] += 1
        return Seat(self, peer)

    def taken(self) -> int:
        return self._taken.total()

    def _give_back(self, peer: str) -> None:
        self._taken[peer] -= 1
        if not self._taken[peer]:
            del self._taken[peer]


class Seat:
    """The place of one connection."""

    def __init__(self, seats: Seats, peer: str) -> None:
        self._seats: Seats | None = seats
        self._peer = peer

    def give_back(self) -> None:
        """May be called again."""
        if self._seats is not None:
            self._seats._give_back(self._peer)
            self._seats = None
