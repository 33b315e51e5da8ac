"""How others reach this computer."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Final
from urllib.parse import urlsplit

_NOWHERE: Final = "192.0.2.1", 9
"""Of the block that no network uses (RFC 5737): asked which way leads there, the system names the way out. Nothing is
sent."""
_ANY: Final = ("0.0.0.0", "::")
_OWN: Final = ("127.0.0.1", "localhost", "::1")


def network_address(own_address: str, host: str) -> str:
    """The page's address for a phone; empty where only this computer is served.

    Parameters
    ----------
    own_address : of the page as this computer opens it. `host` : what the server listens at.
    """
    if host in _OWN:
        return ""
    parts = urlsplit(own_address)
    shown = _way_out() if host in _ANY else host
    return f"{parts.scheme}://{shown}:{parts.port}{parts.path}" if shown else ""


def _way_out() -> str:
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(_NOWHERE)
        return str(probe.getsockname()[0])
    return ""
