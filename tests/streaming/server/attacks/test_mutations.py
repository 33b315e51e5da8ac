"""Right requests with a few bytes turned, lost or too many: whatever comes of it, nobody and nothing stays behind."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from dscope_gui.logs import close_log_file, open_log_file
from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.server.conftest import Until, connections
from tests.streaming.server.raw import frame, handshake, peer, request

ORDER = b'{"serial":"SN1"}'
RIGHT = (
    request("/api/v1/judge", "Content-Type: text/plain", f"Content-Length: {len(ORDER)}", method="POST", body=ORDER),
    request("/api/v1/history?limit=3&since=2020-01-01"),
    request("/pictures.mjpeg"),
    request("/live_view/main.js"),
    handshake() + frame(9, b"ping") + frame(1, b"text") + frame(8, b"\x03\xe8"),
    handshake("/defect-stream?pictures=1") + frame(2, b"\x00" * 140),
)
INSERTED = (
    b"\r\n",
    b"%00",
    b"../",
    b"\xff" * 20,
    b"Transfer-Encoding: chunked\r\n",
    b"Expect: 100-continue\r\n",
    b"Content-Length: 99999999999999999999\r\n",
    b"Upgrade: h2c\r\nConnection: Upgrade\r\n",
)


def mutated(drawn: random.Random) -> bytes:
    made = bytearray(drawn.choice(RIGHT))
    for _ in range(drawn.randint(1, 6)):
        at = drawn.randrange(len(made))
        turned, lost, added = bytes([drawn.randrange(256)]), b"", drawn.choice(INSERTED)
        made[at : at + 1] = drawn.choice((turned, lost, made[at : at + 1] + added))
    return bytes(made)


@pytest.mark.parametrize("seed", range(2))
def test_nothing_stays_behind(server: StreamServer, seed: int, until: Until, tmp_path: Path) -> None:
    drawn, path = random.Random(seed), tmp_path / "log.txt"
    log = open_log_file(path)
    try:
        for _ in range(100):
            with peer(server) as made, suppress(OSError):
                made.sendall(mutated(drawn))
                made.settimeout(0.02)
                made.recv(4096)
        until(lambda: connections(server) == 0 and server.clients == 0)
    finally:
        close_log_file(log)
    assert "ERROR" not in path.read_text(encoding="utf-8")
