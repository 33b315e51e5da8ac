"""HTTP as uvicorn speaks it, with a limit to how long a peer may take."""

from __future__ import annotations

import asyncio
import math
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from dscope_gui.streaming.server.wire.websocket_protocol import BoundedWebSocket

if TYPE_CHECKING:
    from dscope_gui.streaming.server.wire.serving import BoundedConfig

_ARRIVING = (h11.IDLE, h11.SEND_BODY)


class BoundedHttp(H11Protocol):
    """Cuts off whoever sends a request too slowly or does not read the answer.

    uvicorn has a limit for the pause between two requests alone: a peer that begins one and never ends it would stay
    for ever.
    """

    def __init__(
        self,
        config: BoundedConfig,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._request_s = config.request_s
        self.timeout_keep_alive = min(config.timeout_keep_alive, math.ceil(config.request_s))
        self._arrival: asyncio.TimerHandle | None = None
        self._stall: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        super().connection_made(transport)
        self._watch_arrival()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_watching()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        super().data_received(data)
        if self.transport.get_protocol() is self:
            self._watch_arrival()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._watch_arrival()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        self._stop_watching()
        super().handle_websocket_upgrade(event)
        protocol = cast(BoundedWebSocket, self.transport.get_protocol())
        if not protocol.handshake_initiated:
            # Its parser is stricter than ours and has fallen silent: nobody would ever close the connection.
            self._answer(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            self._leave()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._stall is None:
            self._stall = self.loop.call_later(self._request_s, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._stall is not None:
            self._stall.cancel()
            self._stall = None

    def shutdown(self) -> None:
        super().shutdown()
        self._abort_later()

    def _watch_arrival(self) -> None:
        """The time runs from the first byte of a request to its last, and before the first request of all."""
        state = self.conn.their_state
        between_two = state is h11.IDLE and self.timeout_keep_alive_task is not None
        if state not in _ARRIVING or between_two:
            self._stop_arrival()
        elif self._arrival is None:
            self._arrival = self.loop.call_later(self._request_s, self._cut_off)

    def _cut_off(self) -> None:
        self._arrival = None
        if self.transport.is_closing():
            return
        if self.cycle is None or self.cycle.response_complete or not self.cycle.response_started:
            self._answer(HTTPStatus.REQUEST_TIMEOUT)
        self._leave()

    def _answer(self, status: HTTPStatus) -> None:
        """A bare answer of the connection itself, where none is under way."""
        if self.conn.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            return
        headers = [("content-length", "0"), ("connection", "close")]
        response = h11.Response(status_code=status, headers=headers, reason=status.phrase.encode())
        for part in (response, h11.EndOfMessage()):
            self.transport.write(self.conn.send(part) or b"")

    def _leave(self) -> None:
        self.transport.close()
        self._abort_later()

    def _abort_later(self) -> None:
        """A peer that does not read would keep even a closed connection open."""
        if self._stall is None:
            self._stall = self.loop.call_later(self._request_s, self.transport.abort)

    def _stop_watching(self) -> None:
        self._stop_arrival()
        if self._stall is not None:
            self._stall.cancel()
            self._stall = None

    def _stop_arrival(self) -> None:
        if self._arrival is not None:
            self._arrival.cancel()
            self._arrival = None
