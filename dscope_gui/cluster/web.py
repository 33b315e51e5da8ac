"""Pictures on web servers: how long one may be silent, and what its answers mean."""

from __future__ import annotations

from typing import Any, Final

_WEB: Final = ("http", "https")
_NEXT: Final = "::"
_CONNECT_S: Final = 10.0
_SILENCE_S: Final = 30.0
"""Between two pieces of a picture. aiohttp's own limit, five minutes for each picture, would hold up a batch."""
_ABSENT: Final = (404, 410)
"""Not found; gone for good (RFC 9110, 15.5.5 and 15.5.11)."""


def is_of_web(address: str) -> bool:
    return bool(_protocols(address))


def is_absence(error: BaseException) -> bool:
    """Whether the server itself said that nothing is there; otherwise it could not be asked, or would not say."""
    return getattr(error, "status", None) in _ABSENT


def patience(address: str) -> dict[str, Any]:
    """Options for fsspec by which a server that falls silent is given up; its own configuration goes first.

    Raises
    ------
    ImportError
        aiohttp, of the extra `remote`, is missing.
    """
    if not (protocols := _protocols(address)):
        return {}
    from aiohttp import ClientTimeout  # noqa: PLC0415 - of the extra `remote`: only for whoever asks for it
    from fsspec.config import conf  # noqa: PLC0415 - as above

    limit = ClientTimeout(total=None, connect=_CONNECT_S, sock_read=_SILENCE_S)
    return {
        protocol: {"client_kwargs": {"timeout": limit, **conf.get(protocol, {}).get("client_kwargs", {})}}
        for protocol in protocols
    }


def _protocols(address: str) -> set[str]:
    """Of the links of an address those that a web server answers."""
    return {link.partition("://")[0] for link in address.split(_NEXT)} & set(_WEB)
