"""The address under which others find the page."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from dscope_gui.streaming.network_address import network_address


def test_a_server_of_this_computer_alone_has_none() -> None:
    for host in ("127.0.0.1", "localhost", "::1"):
        assert network_address("http://127.0.0.1:8765/", host) == ""


def test_a_named_address_is_the_one_that_others_use() -> None:
    assert network_address("https://192.168.17.4:8765/", "192.168.17.4") == "https://192.168.17.4:8765/"


def test_where_every_address_is_served_the_way_out_is_named() -> None:
    found = network_address("http://127.0.0.1:8765/", "0.0.0.0")
    if found:  # a computer without any network has no way out
        assert ipaddress.ip_address(urlsplit(found).hostname or "")
        assert found.endswith(":8765/")
