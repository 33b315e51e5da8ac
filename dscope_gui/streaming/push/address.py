"""Where messages are posted to."""

from __future__ import annotations

from typing import Final

import httpx

from dscope_gui.domain.realtime import BroadcastSettings
from dscope_gui.errors import ConfigurationInvalid

_SCHEMES: Final = ("http", "https")
_PORTS: Final = range(1, 65536)
_THIS_COMPUTER: Final = ("localhost", "127.0.0.1", "::1")


def push_address(settings: BroadcastSettings) -> httpx.URL:
    """`push.url`, or else the one made of host, port and topic, with TLS where `tls` is set.

    Raises
    ------
    ConfigurationInvalid
        Nothing can be posted there.
    """
    if settings.push.url is not None:
        return checked_url(settings.push.url, "push.url")
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    scheme = "https" if settings.tls else "http"
    return checked_url(f"{scheme}://{host}:{settings.port}/{settings.topic}", "broadcast.host")


def checked_url(text: str, setting: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as error:
        raise ConfigurationInvalid(f"{setting} is no address: {error}", "Write it as https://host:port/path") from error
    if url.scheme not in _SCHEMES or not url.host or (url.port is not None and url.port not in _PORTS):
        raise ConfigurationInvalid(f"{setting} is no address of http or https", "Write it as https://host:port/path")
    if url.userinfo and setting == "push.url":
        raise ConfigurationInvalid(f"{setting} holds a password", "Put a token into push.token_file instead")
    return url


def shown(url: httpx.URL) -> str:
    """For people and logs: without what comes after the path, which may hold a secret."""
    return str(url.copy_with(query=None, fragment=None))


def is_readable_on_the_way(url: httpx.URL) -> bool:
    """A token sent there could be read by others."""
    return url.scheme == "http" and url.host not in _THIS_COMPUTER
