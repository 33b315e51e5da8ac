"""The socket that the server listens on."""

from __future__ import annotations

import errno
import os
import socket
from typing import Final

from dscope_gui.domain.realtime import BroadcastSettings
from dscope_gui.errors import NotListening

_SEND_BUFFER: Final = 256 * 1024
"""Bytes. What a slow client gets late lies here, beyond our reach: with the system's own 4 MB it would be minutes."""
_BACKLOG: Final = 128


def listen(broadcast: BroadcastSettings) -> socket.socket:
    """A socket at the configured address; port 0 takes any free one.

    Raises
    ------
    NotListening
        Somebody else has the port, it needs rights, or this computer has no such address.
    """
    host, port = broadcast.host.strip("[]"), broadcast.port
    try:
        family, _, _, _, address = _first_address(host, port)
        # Named as TCP's: only then does the loop let an answer go at once, instead of holding back its second part
        # until the first one is acknowledged, which takes 40 ms.
        made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except OSError as error:
        raise _unknown_host(host) from error
    try:
        _prepare(made)
        made.bind(address)
        made.listen(_BACKLOG)
    except OSError as error:
        made.close()
        raise _refused(error, host, port) from error
    made.setblocking(False)
    return made


def _first_address(host: str, port: int) -> tuple[socket.AddressFamily, int, int, str, tuple[str, int]]:
    """IPv4 where the host has both: what is written in most addresses."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    return min(found, key=lambda one: one[0] is not socket.AF_INET)  # type: ignore[return-value] # as stream sockets are


def _prepare(made: socket.socket) -> None:
    if os.name == "nt":
        made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)  # type: ignore[attr-defined,unused-ignore]  # Windows
    else:
        # After a restart the old connections still linger; elsewhere than on Windows this takes the port from nobody.
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)


def _refused(error: OSError, host: str, port: int) -> NotListening:
    place = f"port {port} of {host}"
    if error.errno == errno.EADDRINUSE:
        return NotListening(
            f"Another program listens at {place} already",
            "Is a stream running on this computer? Stop it, or set another 'port' in realtime_settings.broadcast",
        )
    if error.errno == errno.EACCES:
        return NotListening(
            f"This program may not listen at {place}",
            "Ports below 1024 need rights; set a higher 'port' in realtime_settings.broadcast",
        )
    if error.errno == errno.EADDRNOTAVAIL:
        return _unknown_host(host)
    return NotListening(f"The server cannot listen at {place}: {error.strerror or error}")


def _unknown_host(host: str) -> NotListening:
    return NotListening(
        f"This computer has no address {host!r}",
        "Set 'host' in realtime_settings.broadcast to 127.0.0.1, to 0.0.0.0 or to an address of this computer",
    )
