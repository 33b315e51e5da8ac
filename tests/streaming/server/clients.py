"""Real WebSocket clients."""

from __future__ import annotations

import json
from typing import Any

from websockets.sync.client import ClientConnection, connect

from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.server.conftest import PATIENCE_S


def stream(server: StreamServer, query: str = "", topic: str = "defect-stream") -> ClientConnection:
    return connect(
        f"ws{server.address.removeprefix('http')}{topic}{query}", proxy=None, open_timeout=PATIENCE_S, close_timeout=1
    )


def heard(client: ClientConnection) -> Any:
    said = client.recv(PATIENCE_S)
    return json.loads(said) if isinstance(said, str) else said


def hear_frame(client: ClientConnection, frame_id: int) -> None:
    """Hear until the message of this frame comes."""
    while heard(client)["frame_id"] != frame_id:
        pass
