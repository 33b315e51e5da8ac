"""Who is who on the network."""

from __future__ import annotations

import ipaddress
from typing import Final

UNKNOWN: Final = "unknown"
_HOUSEHOLD_BITS: Final = 64
"""One subscriber of IPv6 has at least so large a network to himself (RFC 6177), and may use every address of it."""


def peer_key(address: str | None) -> str:
    """What counts as one peer where peers are counted."""
    if address is None:
        return UNKNOWN
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return UNKNOWN
    if isinstance(ip, ipaddress.IPv4Address):
        return str(ip)
    if ip.ipv4_mapped is not None:
        return str(ip.ipv4_mapped)
    return str(ipaddress.ip_network((ip, _HOUSEHOLD_BITS), strict=False))


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach what listens there; a name is looked up by nobody."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
