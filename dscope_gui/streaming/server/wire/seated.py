"""Sockets that count: as many connections as there are seats, and no more by one peer than it may hold."""

from __future__ import annotations

import socket
from contextlib import suppress

from dscope_gui.streaming.server.wire.address import peer_key
from dscope_gui.streaming.server.wire.seats import Seat, Seats


class SeatingSocket(socket.socket):
    """Listens, and closes at once what there is no seat for.

    Here and not in the protocol, which hears of a connection only after its TLS handshake: a peer that never ends
    any would hold as many as it likes.

    Parameters
    ----------
    listening : whose place it takes.
    farewell : is said to those who find no seat, as far as they take it without waiting.
    """

    def __init__(self, listening: socket.socket, seats: Seats, farewell: bytes) -> None:
        super().__init__(listening.family, listening.type, listening.proto, fileno=listening.detach())
        self.setblocking(False)
        self._seats, self._farewell = seats, farewell

    def accept(self) -> tuple[socket.socket, object]:
        """Raises ConnectionAbortedError, which a loop takes for a peer that has left already."""
        accepted, address = super().accept()
        seat = self._seats.take(peer_key(address[0]))
        if seat is None:
            self._send_away(accepted)
            raise ConnectionAbortedError
        return _SeatedSocket(accepted, seat), address

    def _send_away(self, accepted: socket.socket) -> None:
        with accepted, suppress(OSError):
            accepted.setblocking(False)
            accepted.send(self._farewell)
            accepted.shutdown(socket.SHUT_WR)


class _SeatedSocket(socket.socket):
    """Gives its seat back when it is closed, however that comes."""

    def __init__(self, accepted: socket.socket, seat: Seat) -> None:
        super().__init__(accepted.family, accepted.type, accepted.proto, fileno=accepted.detach())
        self._seat = seat

    def close(self) -> None:
        self._seat.give_back()
        super().close()
