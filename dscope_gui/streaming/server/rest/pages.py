"""`GET /` and `GET /docs`: pages that need nothing but this server, and the files beside the first."""

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
from dscope_gui.streaming.server.gate.access import PAGE_FILES
from dscope_gui.streaming.server.rest.faults import Refused

LIVE_VIEW: Final = "live_view.html"
DOCS: Final = "api.html"
_USUAL_TOPIC: Final = 'name="dscope-topic" content="defect-stream"'
_MEDIA_TYPES: Final = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_OWN_FILE: Final = re.compile(r"<script\s[^>]*src=", re.IGNORECASE)
_SCRIPT: Final = re.compile(r"<script(?:\s[^>]*)?>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)


def pages_router(topic: str) -> APIRouter:
    """`topic` : path of the stream, which the live view connects to."""
    router = APIRouter(include_in_schema=False)
    files = _live_view_files()

    @router.get("/", response_class=HTMLResponse)
    def live_view(request: Request) -> Response:
        return _page(web_page(LIVE_VIEW), request, topic)

    @router.get(PAGE_FILES + "{name}")
    def live_view_file(name: str) -> Response:
        if name not in files:
            raise Refused(HTTPStatus.NOT_FOUND, "The live view has no such file")
        media_type, content = files[name]
        return Response(content, media_type=media_type)

    @router.get("/docs", response_class=HTMLResponse)
    def docs(request: Request) -> Response:
        return _page(web_page(DOCS), request, topic)

    return router


def _live_view_files() -> dict[str, tuple[str, bytes]]:
    """Media type and content of each by its name, read once: no request opens a file."""
    folder = web_page(LIVE_VIEW).with_suffix("")
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return {path.name: (_MEDIA_TYPES[path.suffix], path.read_bytes()) for path in found if path.suffix in _MEDIA_TYPES}


def content_security_policy(html: str, host: str) -> str:
    """Lets a page run its own scripts, word for word or from the files beside it, and talk to this server; no more.

    Parameters
    ----------
    host : by which the page was asked for; not every browser takes 'self' for WebSockets too.
    """
    has_files = _OWN_FILE.search(html) is not None
    scripts = [f"'sha256-{_hash(script)}'" for script in _SCRIPT.findall(html) if script]
    allowed = " ".join(scripts + ["'self'"] * has_files) or "'none'"
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {allowed}",
            "style-src 'self'" if has_files else "style-src 'unsafe-inline'",
            "img-src 'self' blob: data:",
            f"connect-src 'self' ws://{host} wss://{host}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )


def _page(path: Path, request: Request, topic: str) -> Response:
    try:
        html = path.read_text(encoding="utf-8")
    except OSError as error:
        raise Refused(HTTPStatus.NOT_FOUND, f"This installation has no {path.name}") from error
    policy = content_security_policy(html, request.headers["host"])
    html = html.replace(_USUAL_TOPIC, _USUAL_TOPIC.replace("defect-stream", topic))
    return HTMLResponse(html, headers={"content-security-policy": policy})


def _hash(script: str) -> str:
    """As browsers see it: line ends are one character."""
    text = script.replace("\r\n", "\n")
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
