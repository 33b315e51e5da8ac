"""How large a body may be."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dscope_gui.streaming.server.gate.headers import all_of
from dscope_gui.streaming.server.gate.refusal import Refusal, drained, refuse

_BYTES_PER_KB: Final = 1024
_DRAINED_BODIES: Final = 4
"""So many of the largest bodies are read and thrown away, so that the refusal arrives."""
_DRAIN_S: Final = 1.0


class BodyLimit:
    """Takes the body in whole and bounded, and only then asks the application.

    Parameters
    ----------
    larger_kb : what is allowed for some paths instead.
    """

    def __init__(self, app: ASGIApp, most_kb: int, larger_kb: Mapping[str, int]) -> None:
        self._app, self._most = app, most_kb * _BYTES_PER_KB
        self._larger = {path: allowed * _BYTES_PER_KB for path, allowed in larger_kb.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._larger.get(scope["path"], self._most)
        try:
            body = await _body(scope, receive, most)
        except _TooLarge:
            await _refuse(scope, receive, send, most)
        except _Gone:
            return
        else:
            await self._app(scope, _Replayed(body, receive), send)


async def _body(scope: Scope, receive: Receive, most: int) -> bytes:
    if _promised(scope) > most:
        raise _TooLarge
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise _Gone
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > most:
            raise _TooLarge
        if not message.get("more_body", False):
            return b"".join(parts)


async def _refuse(scope: Scope, receive: Receive, send: Send, most: int) -> None:
    refusal = Refusal(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        f"The body is larger than {most // _BYTES_PER_KB} kB",
        headers={"connection": "close"},
    )

    async def send_open(message: Message) -> None:
        """The answer goes out at once; the connection stays until its end."""
        await send({**message, "more_body": True} if message["type"] == "http.response.body" else message)

    await refuse(refusal, scope, send_open)
    try:
        async with asyncio.timeout(_DRAIN_S):
            await drained(receive, most * _DRAINED_BODIES)
    except TimeoutError:
        pass
    await send({"type": "http.response.body", "body": b"", "more_body": False})


class _TooLarge(Exception):
    pass


class _Gone(Exception):
    """The peer left while he sent."""


class _Replayed:
    """Gives the body that was read already, then what still comes."""

    def __init__(self, body: bytes, receive: Receive) -> None:
        self._body: bytes | None = body
        self._receive = receive

    async def __call__(self) -> Message:
        if self._body is None:
            return await self._receive()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}


def _promised(scope: Scope) -> int:
    """What the header says; h11 has refused what is no number."""
    return max((int(value) for value in all_of(scope, b"content-length") if value.isdecimal()), default=0)
