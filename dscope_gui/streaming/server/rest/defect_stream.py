"""The WebSocket of the stream: every message as it comes, with pictures for who asks for them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qs

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from dscope_gui.protocols import Clock
from dscope_gui.streaming.server.gate.access import admission_of
from dscope_gui.streaming.server.gate.refusal import Refusal, refuse
from dscope_gui.streaming.server.hub import ClientQueue, Hub, Message, Picture
from dscope_gui.streaming.server.rest.listening import StillAdmitted, waited
from dscope_gui.streaming.server.wire.websocket_protocol import READY_FRAME

_GOING_AWAY: Final = 1001
_NOT_ALLOWED: Final = 1008
_MOST_SAID: Final = 100
"""Messages that a client may send, though nobody listens to them."""
_FULL: Final = Refusal(
    HTTPStatus.SERVICE_UNAVAILABLE,
    "Too many listen already",
    "See 'clients' in realtime_settings.broadcast.limits",
    {"retry-after": "10"},
)


class DefectStream:
    """An ASGI application of its own, as WebSockets have no place in OpenAPI."""

    def __init__(
        self, hub: Hub, clock: Clock, *, queue: int, most_listeners: int, still_admitted: StillAdmitted
    ) -> None:
        self._hub, self._clock, self._queue, self._most = hub, clock, queue, most_listeners
        self._still_admitted = still_admitted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._hub.listeners >= self._most:
            await refuse(_FULL, scope, send)
            return
        websocket = WebSocket(scope, receive, send)
        queue = ClientQueue(self._queue, wants_pictures=_wants_pictures(scope), clock=self._clock, name=_name_of(scope))
        # Whoever knows that he is connected misses nothing that is said from then on.
        with self._hub.listening(queue):
            await websocket.accept()
            await _first_of(self._hear(websocket), self._tell(websocket, queue))

    async def _hear(self, websocket: WebSocket) -> None:
        """Until the client leaves; a client that talks without end has to."""
        for _ in range(_MOST_SAID):
            if (await websocket.receive())["type"] == "websocket.disconnect":
                return
        await websocket.close(_NOT_ALLOWED, "Nobody listens to clients here")

    async def _tell(self, websocket: WebSocket, queue: ClientQueue) -> None:
        admission = admission_of(websocket.scope)
        while not queue.is_ended:
            if not self._still_admitted(admission):
                await websocket.close(_NOT_ALLOWED, "The token was revoked")
                return
            await waited(queue)
            while (thing := queue.take()) is not None:
                await _send(websocket, thing)
        await websocket.close(_GOING_AWAY, "The stream has ended")


async def _send(websocket: WebSocket, thing: Message | Picture) -> None:
    frame = thing.frame if isinstance(thing, Message) else thing.frames
    await websocket.send({"type": "websocket.send", READY_FRAME: frame})


async def _first_of(*ways: Coroutine[None, None, None]) -> None:
    """Follow all until one comes to an end, then give up the others."""
    tasks = [asyncio.create_task(way) for way in ways]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            _raise_fault(task)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _raise_fault(task: asyncio.Task[None]) -> None:
    """A client that left is no fault."""
    fault = task.exception()
    if fault is not None and not isinstance(fault, WebSocketDisconnect):
        raise fault


def _wants_pictures(scope: Scope) -> bool:
    query: bytes = scope["query_string"]
    return parse_qs(query.decode("latin-1")).get("pictures", ["0"])[-1] == "1"


def _name_of(scope: Scope) -> str:
    """Of the token, or the address where none was needed."""
    client = scope.get("client")
    return admission_of(scope).name or (client[0] if client else "")
