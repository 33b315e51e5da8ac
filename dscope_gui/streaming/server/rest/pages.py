"""`GET /` and `GET /docs`: pages that need nothing but this server."""

from __future__ import annotations

import base64
import hashlib
import re
from http import HTTPStatus
from pathlib import Path
from typing import Final

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from dscope_gui.paths import web_page
from dscope_gui.streaming.server.rest.faults import Refused

LIVE_VIEW: Final = "live_view.html"
DOCS: Final = "api.html"
_SCRIPT: Final = re.compile(r"<script(?:\s[^>]*)?>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)


def pages_router() -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/", response_class=HTMLResponse)
    def live_view(request: Request) -> Response:
        return _page(web_page(LIVE_VIEW), request)

    @router.get("/docs", response_class=HTMLResponse)
    def docs(request: Request) -> Response:
        return _page(web_page(DOCS), request)

    return router


def content_security_policy(html: str, host: str) -> str:
    """Lets a page run its own scripts, word for word, and talk to this server; nothing else.

    Parameters
    ----------
    host : by which the page was asked for; not every browser takes 'self' for WebSockets too.
    """
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in _SCRIPT.findall(html)) or "'none'"
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {hashes}",
            "style-src 'unsafe-inline'",
            "img-src 'self' blob: data:",
            f"connect-src 'self' ws://{host} wss://{host}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


def _page(path: Path, request: Request) -> Response:
    try:
        html = path.read_text(encoding="utf-8")
    except OSError as error:
        raise Refused(HTTPStatus.NOT_FOUND, f"This installation has no {path.name}") from error
    policy = content_security_policy(html, request.headers["host"])
    return HTMLResponse(html, headers={"content-security-policy": policy})


def _hash(script: str) -> str:
    """As browsers see it: line ends are one character."""
    text = script.replace("\r\n", "\n")
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
