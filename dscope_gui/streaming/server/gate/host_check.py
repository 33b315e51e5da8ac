"""Only who asks for this station by a name of its own is answered."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable
from http import HTTPStatus
from typing import Final

from starlette.types import Scope

from dscope_gui.streaming.server.gate.headers import all_of, only
from dscope_gui.streaming.server.gate.refusal import Refusal

_HOST: Final = re.compile(r"(\[(?P<digits>[0-9a-f:.]+)\]|(?P<name>[a-z0-9._-]+))(:\d{1,5})?")
_DEFAULT_PORTS: Final = {"http": "80", "ws": "80", "https": "443", "wss": "443"}


class HostCheck:
    """Refuses strange names and strange pages.

    A page of any site may point its own name at this computer and would then count as the same site (DNS rebinding),
    or may send a request straight to it, or open a WebSocket, for which browsers know no same-origin rule. They all
    say what they are in `Host` and `Origin`. An address in digits is nobody's name and cannot be rebound.
    """

    def __init__(self, names: Iterable[str]) -> None:
        own = {"localhost", socket.gethostname(), *names}
        self._names = frozenset(name.lower().rstrip(".") for name in own)

    def refusal(self, scope: Scope) -> Refusal | None:
        host = only(scope, b"host")
        if host is None:
            return Refusal(HTTPStatus.BAD_REQUEST, "The request does not say once which host it is for")
        if not self._is_own(host):
            return Refusal(
                HTTPStatus.MISDIRECTED_REQUEST,
                "This station is not known under that name",
                "Ask for its address, or add the name to 'names' in realtime_settings.broadcast",
            )
        if any(not _is_same(origin, host) for origin in all_of(scope, b"origin")):
            return Refusal(HTTPStatus.FORBIDDEN, "Pages of other sites may not use this station")
        return None

    def _is_own(self, host: str) -> bool:
        if not (found := _HOST.fullmatch(host.lower())):
            return False
        digits, name = found["digits"], found["name"]
        return _is_address(digits) if digits else name.rstrip(".") in self._names or _is_address(name)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_same(origin: str, host: str) -> bool:
    """Whether a page from that origin came from this host; one whose origin is `null` did not."""
    scheme, separator, place = origin.strip().lower().partition("://")
    return bool(separator) and _with_port(place, scheme) == _with_port(host.lower(), scheme)


def _with_port(place: str, scheme: str) -> str:
    has_port = ":" in place.rpartition("]")[2]
    return place if has_port else f"{place}:{_DEFAULT_PORTS.get(scheme, '')}"
