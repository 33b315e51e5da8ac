"""How much a request may say before its body."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from starlette.types import Scope

from dscope_gui.streaming.server.gate.refusal import Refusal

_MOST_HEADERS: Final = 64
_MOST_BYTES: Final = 16 * 1024
_LONGEST_TARGET: Final = 8 * 1024
_CLOSE: Final = {"connection": "close"}


def head_refusal(scope: Scope) -> Refusal | None:
    """uvicorn has such a limit only for a head that comes in pieces."""
    if len(scope["raw_path"]) + len(scope["query_string"]) > _LONGEST_TARGET:
        return Refusal(HTTPStatus.REQUEST_URI_TOO_LONG, "The address that is asked for is too long", headers=_CLOSE)
    headers = scope["headers"]
    if len(headers) > _MOST_HEADERS or sum(len(name) + len(value) for name, value in headers) > _MOST_BYTES:
        error = "The request has too many or too long headers"
        return Refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, error, headers=_CLOSE)
    return None
