"""The way of a request to the application."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from http import HTTPStatus
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.utils import ClientDisconnected

from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.logs import logger
from dscope_gui.streaming.server.gate.body_limit import BodyLimit
from dscope_gui.streaming.server.gate.headers import peer_of
from dscope_gui.streaming.server.gate.refusal import FAILED, FAILED_HINT, Refusal, refuse
from dscope_gui.streaming.server.gate.security_headers import SecurityHeaders
from dscope_gui.streaming.server.seldom import SeldomLog

Check = Callable[[Scope], Refusal | None]

_FAILED: Final = Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, FAILED, FAILED_HINT)


class Gate:
    """Asks each check in turn; the first refusal counts."""

    def __init__(self, app: ASGIApp, checks: Sequence[Check]) -> None:
        self._app, self._checks = app, checks
        self._log = SeldomLog()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        for check in self._checks:
            refusal = check(scope)
            if refusal is not None:
                # Never the path or the query: a token may be in them, and they differ at every try.
                self._log.say(f"Refused {peer_of(scope)}: {refusal.error}")
                await refuse(refusal, scope, send)
                return
        await self._app(scope, receive, send)


class _LastResort:
    """Whatever fails is told in our own words; how it failed stands in the log alone."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_begun = False

        async def noting(message: Message) -> None:
            nonlocal is_begun
            is_begun = True
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except ClientDisconnected:
            raise
        except Exception:  # noqa: BLE001 - the top of what a peer started
            logger().exception("A request to %s failed", scope["path"])
            if not is_begun:
                await refuse(_FAILED, scope, send)


def gated(app: ASGIApp, checks: Sequence[Check], limits: ServerLimits, takes_pictures: Collection[str]) -> ASGIApp:
    """The application behind its gate; `takes_pictures` : paths whose bodies may be as large as a picture."""
    bounded = BodyLimit(app, limits.body_kb, dict.fromkeys(takes_pictures, limits.picture_kb))
    return SecurityHeaders(_LastResort(Gate(bounded, checks)))
