"""Bytes over a socket, as no decent client would send them."""

from __future__ import annotations

import base64
import socket
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import Final

from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.server.conftest import PATIENCE_S

_CHUNK: Final = 65536


@contextmanager
def peer(server: StreamServer) -> Iterator[socket.socket]:
    with closing(socket.create_connection(("127.0.0.1", server.port), PATIENCE_S)) as made:
        yield made


def request(
    path: str = "/api/v1/health", *headers: str, method: str = "GET", host: str = "127.0.0.1", body: bytes = b""
) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def handshake(path: str = "/defect-stream", *headers: str, host: str = "127.0.0.1") -> bytes:
    key = base64.b64encode(b"0123456789abcdef").decode()
    wanted = ("Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13")
    return request(path, *wanted, *headers, host=host)


def frame(opcode: int, payload: bytes = b"", *, fin: bool = True, masked: bool = True, reserved: int = 0) -> bytes:
    """A WebSocket frame, as right or wrong as wanted."""
    head = bytes([(fin << 7) | reserved | opcode])
    mask_bit = masked << 7
    if len(payload) < 126:
        head += bytes([mask_bit | len(payload)])
    elif len(payload) < 65536:
        head += struct.pack("!BH", mask_bit | 126, len(payload))
    else:
        head += struct.pack("!BQ", mask_bit | 127, len(payload))
    return head + (bytes(4) if masked else b"") + payload


def all_that_comes(made: socket.socket) -> bytes:
    """Until the server closes the connection."""
    came = b""
    with suppress(ConnectionError):
        while chunk := made.recv(_CHUNK):
            came += chunk
    return came


def answer_to(server: StreamServer, sent: bytes) -> bytes:
    """What comes upon this, by a connection that the server closes."""
    with peer(server) as made:
        made.sendall(sent)
        return all_that_comes(made)


def status(answer: bytes) -> int:
    assert answer.startswith(b"HTTP/1.1 "), answer[:80]
    return int(answer.split(b" ", 2)[1])


def close_code(came: bytes) -> int:
    """Of the close frame that ends what came after a handshake."""
    closing_frame = came[came.rindex(b"\x88") :]
    return int(struct.unpack("!H", closing_frame[2:4])[0])
