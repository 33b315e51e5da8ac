"""uvicorn with our limits on it."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable
from typing import Any, Final

import uvicorn

from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.streaming.server.wire.http_protocol import BoundedHttp
from dscope_gui.streaming.server.wire.seated import SeatingSocket
from dscope_gui.streaming.server.wire.seats import Seats
from dscope_gui.streaming.server.wire.websocket_protocol import BoundedWebSocket

LARGEST_HEAD: Final = 16 * 1024
"""Bytes of a request before its body."""
LARGEST_CLIENT_MESSAGE: Final = 1024
"""Nobody needs to send anything through a WebSocket."""
KEEP_ALIVE_S: Final = 5
PING_EVERY_S: Final = 20.0
PING_TIMEOUT_S: Final = 20.0
GRACE_S: Final = 2
"""For requests that are being answered when the server closes."""
ASKING: Final = 64
"""Connections beside those of the listeners."""
_TLS_GOODBYE_S: Final = 2.0
_NO_SEAT: Final = b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class BoundedConfig(uvicorn.Config):
    """What the protocols of each connection need to know, beside what uvicorn needs."""

    def __init__(self, app: Any, limits: ServerLimits, context: ssl.SSLContext | None) -> None:
        super().__init__(
            app,
            http=BoundedHttp,
            ws=BoundedWebSocket,
            loop="asyncio",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            log_level="warning",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_S,
            timeout_graceful_shutdown=GRACE_S,
            h11_max_incomplete_event_size=LARGEST_HEAD,
            ws_max_size=LARGEST_CLIENT_MESSAGE,
            ws_ping_interval=PING_EVERY_S,
            ws_ping_timeout=PING_TIMEOUT_S,
            ws_per_message_deflate=False,
        )
        self.context = context
        self.request_s = limits.request_s
        self.seats = Seats(total=limits.clients + ASKING, per_peer=limits.connections_per_address)


class BoundedServer(uvicorn.Server):
    """Listens on one socket, and says when it does."""

    config: BoundedConfig

    def __init__(self, config: BoundedConfig, on_listening: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_listening = on_listening

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await self.lifespan.startup()
        loop = asyncio.get_running_loop()
        context = self.config.context
        seats, farewell = self.config.seats, b"" if context else _NO_SEAT
        self.servers = [
            await loop.create_server(
                lambda: BoundedHttp(self.config, self.server_state, self.lifespan.state, loop),
                sock=SeatingSocket(one, seats, farewell),
                ssl=context,
                ssl_handshake_timeout=self.config.request_s if context else None,
                ssl_shutdown_timeout=_TLS_GOODBYE_S if context else None,
            )
            for one in sockets or []
        ]
        self.started = True
        self._on_listening()
