"""WebSocket frames as none should be: each ends its own connection alone."""

from __future__ import annotations

import socket

import pytest

from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.messages import frame_message
from tests.streaming.server.clients import hear_frame, stream
from tests.streaming.server.conftest import PATIENCE_S, Until
from tests.streaming.server.raw import all_that_comes, answer_to, close_code, frame, handshake, peer, status


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (frame(1, b"x" * 2000), 1009),
        (frame(1, b"x" * 70_000), 1009),
        (frame(1, b"x" * 800, fin=False) + frame(0, b"x" * 800), 1009),
        (frame(1, b"hello", masked=False), 1002),
        (frame(3, b"x"), 1002),
        (frame(11), 1002),
        (frame(1, b"x", reserved=0x40), 1002),
        (frame(9, b"x" * 126), 1002),
        (frame(9, fin=False), 1002),
        (frame(0, b"x"), 1002),
        (frame(1, b"a", fin=False) + frame(1, b"b"), 1002),
        (frame(8, b"\x03"), 1002),
        (frame(1, b"\xff\xfe"), 1007),
        (frame(1, b"x") * 200, 1008),
    ],
    ids=[
        "long",
        "very long",
        "long in fragments",
        "unmasked",
        "unknown opcode",
        "unknown control",
        "reserved bit",
        "long ping",
        "ping in fragments",
        "continues nothing",
        "begun twice",
        "cut close",
        "no UTF-8",
        "talks without end",
    ],
)
def test_a_malformed_frame_ends_its_connection_alone(server: StreamServer, sent: bytes, code: int) -> None:
    with stream(server) as other, peer(server) as made:
        made.sendall(handshake())
        assert status(made.recv(4096)) == 101
        made.sendall(sent)
        made.settimeout(PATIENCE_S)
        assert close_code(all_that_comes(made)) == code
        server.publish(frame_message(5))
        hear_frame(other, 5)


@pytest.mark.parametrize(
    "sent",
    [
        handshake().replace(b"Version: 13", b"Version: 99"),
        handshake().replace(b"Sec-WebSocket-Key", b"X-Key"),
        handshake("/elsewhere"),
        handshake("/../defect-stream"),
    ],
)
def test_a_wrong_handshake_is_refused(server: StreamServer, sent: bytes) -> None:
    assert status(answer_to(server, sent)) in (400, 403, 404, 426)


def test_pings_without_end_use_up_nothing(server: StreamServer, until: Until) -> None:
    with peer(server) as made:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        made.sendall(handshake())
        assert status(made.recv(4096)) == 101
        made.settimeout(PATIENCE_S)
        with pytest.raises(ConnectionError):
            for _ in range(2000):
                made.sendall(frame(9, b"x" * 100) * 100)
        until(lambda: server.clients == 0)
