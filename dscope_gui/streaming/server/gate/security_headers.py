"""The headers that every answer has."""

from __future__ import annotations

from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NOTHING: Final = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_HEADERS: Final = {
    "content-security-policy": _NOTHING,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cache-control": "no-store",
}


class SecurityHeaders:
    """Adds them where the answer has not its own: an answer may do nothing in a browser, and stay in no cache."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with(message: Message) -> None:
            await send(_with_headers(message) if message["type"].endswith("response.start") else message)

        await self._app(scope, receive, send_with if scope["type"] == "http" else send)


def _with_headers(message: Message) -> Message:
    given = list(message.get("headers", []))
    names = {name.lower() for name, _ in given}
    added = [(name.encode(), value.encode()) for name, value in _HEADERS.items() if name.encode() not in names]
    return {**message, "headers": given + added}
