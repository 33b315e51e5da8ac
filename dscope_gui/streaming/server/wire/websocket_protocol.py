"""WebSockets as uvicorn speaks them, with an end to every connection."""

from __future__ import annotations

from typing import Any, Final

from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

READY_FRAME: Final = "dscope.frame"
"""Key of an ASGI message under which the bytes of the whole frame lie."""
GOODBYE_S: Final = 2.0
"""For a peer to answer that the connection is closed."""
_LAST_WORDS_S: Final = 0.5
"""For what is under way to a peer when the server closes."""
_MOST_UNREAD: Final = 4 * 1024 * 1024
"""Bytes that a peer may leave unread and still be answered pings; above the largest picture."""


class BoundedWebSocket(WebSocketsSansIOProtocol):
    """Leaves no connection open to a peer that is gone or does not read.

    uvicorn closes such connections in order: whatever waits to be sent goes out first, which is never.
    """

    close_timeout = GOODBYE_S

    async def send(self, message: Any) -> None:
        """What brings its own frame goes out as it is: one and the same bytes for however many clients."""
        frame: bytes | None = message.get(READY_FRAME)
        if frame is None or not self.handshake_complete or self.initial_response is not None:
            await super().send(message)
            return
        await self.writable.wait()
        if self.disconnected or self.close_sent or self.transport.is_closing():
            raise ClientDisconnected
        self.transport.write(frame)

    def handle_ping(self) -> None:
        if self.transport.get_write_buffer_size() > _MOST_UNREAD:
            self.transport.abort()
        else:
            super().handle_ping()

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        self.transport.abort()

    def shutdown(self) -> None:
        super().shutdown()
        self.loop.call_later(_LAST_WORDS_S, self.transport.abort)

    async def run_asgi(self) -> None:
        try:
            await super().run_asgi()
        finally:
            self._abort_soon()

    def _abort_soon(self) -> None:
        self.loop.call_later(GOODBYE_S, self.transport.abort)
