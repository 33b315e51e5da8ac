"""Reads the headers of a request."""

from __future__ import annotations

from starlette.types import Scope

from dscope_gui.streaming.server.wire.address import peer_key


def all_of(scope: Scope, name: bytes) -> list[str]:
    """The values of a header, by its lower-case name."""
    return [value.decode("latin-1") for one, value in scope["headers"] if one == name]


def only(scope: Scope, name: bytes) -> str | None:
    """The value of a header that makes sense once; None where it is not there or there twice."""
    values = all_of(scope, name)
    return values[0].strip() if len(values) == 1 else None


def peer_of(scope: Scope) -> str:
    """Who asks, as peers are counted."""
    client = scope.get("client")
    return peer_key(client[0] if client else None)
