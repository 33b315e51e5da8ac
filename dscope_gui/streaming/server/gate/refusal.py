"""How a request or a WebSocket is refused: a status, and JSON that says what happened and what to do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

from starlette.types import Receive, Scope, Send

FAILED: Final = "The station failed at this"
FAILED_HINT: Final = "Its log says more"


@dataclass(frozen=True, slots=True)
class Refusal:
    """`headers` : beside those that every answer has."""

    status: HTTPStatus
    error: str
    hint: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        return json.dumps({"error": self.error, "hint": self.hint}, ensure_ascii=False).encode()


async def refuse(refusal: Refusal, scope: Scope, send: Send) -> None:
    """Answer so; a WebSocket gets the same answer to its handshake."""
    kind = "websocket.http.response" if scope["type"] == "websocket" else "http.response"
    headers = {
        "content-type": "application/json",
        "content-length": str(len(refusal.body)),
        "cache-control": "no-store",
        **refusal.headers,
    }
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": f"{kind}.start", "status": refusal.status.value, "headers": raw})
    await send({"type": f"{kind}.body", "body": refusal.body, "more_body": False})


async def drained(receive: Receive, most_bytes: int) -> None:
    """Read on for a while: a connection closed upon unread bytes would take the answer with it."""
    read = 0
    while read < most_bytes:
        message = await receive()
        if message["type"] != "http.request" or not message.get("more_body", False):
            return
        read += len(message.get("body", b""))
