"""The client of the benchmark hears a real server from another process."""

from __future__ import annotations

import pytest

from dscope_gui.errors import NotListening
from dscope_gui.streaming.listener import listening, websocket_url


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("http://127.0.0.1:8765/", "ws://127.0.0.1:8765/defect-stream"),
        ("https://[::1]:443/", "wss://[::1]:443/defect-stream"),
    ],
)
def test_the_stream_lies_beside_the_page(address: str, url: str) -> None:
    assert websocket_url(address, "defect-stream") == url


def test_where_nobody_serves_no_client_can_be_connected() -> None:
    with pytest.raises(NotListening, match="No client"), listening("http://127.0.0.1:9/", "defect-stream", 1):
        pass
