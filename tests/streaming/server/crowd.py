"""Many clients of a stream at once, light enough that the server is what is measured."""

from __future__ import annotations

import asyncio
import json
import struct
import time
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, cast

from tests.streaming.server.raw import frame, handshake

_TEXT: Final = 1
_PING: Final = 9
_PONG: Final = 10
_DROPPED: Final = b'{"schema":"dscope.dropped/1"'
_FRAME: Final = b'{"schema":"dscope.live/1"'
_SMALL, _MEDIUM = 126, 127


@dataclass
class Client(asyncio.Protocol):
    """Counts what it hears; one that does not `reads` lets everything lie.

    Parameters
    ----------
    ids : of the frames, in the order in which they came.
    delays_s : from the making of each message to its arrival.
    """

    reads: bool = True
    parses: bool = False
    ids: list[int] = field(default_factory=list)
    frames: int = 0
    dropped: int = 0
    delays_s: list[float] = field(default_factory=list)
    opened: asyncio.Event = field(default_factory=asyncio.Event)
    closed: asyncio.Event = field(default_factory=asyncio.Event)
    _came: bytearray = field(default_factory=bytearray)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.transport.write(handshake())

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio gives it
        self.closed.set()

    def data_received(self, data: bytes) -> None:
        self._came += data
        if not self.opened.is_set():
            head, end, rest = bytes(self._came).partition(b"\r\n\r\n")
            if not end:
                return
            assert head.startswith(b"HTTP/1.1 101"), head
            self._came = bytearray(rest)
            self.opened.set()
            if not self.reads:
                self.transport.pause_reading()
        self._read_frames()

    @property
    def is_in_order(self) -> bool:
        return all(earlier < later for earlier, later in pairwise(self.ids))

    def _read_frames(self) -> None:
        at = 0
        while (found := _payload(self._came, at)) is not None:
            begin, at, opcode = found
            if opcode == _TEXT:
                self._hear(bytes(self._came[begin:at]))
            elif opcode == _PING:
                self.transport.write(frame(_PONG, bytes(self._came[begin:at])))
        del self._came[:at]

    def _hear(self, text: bytes) -> None:
        if text.startswith(_DROPPED):
            self.dropped += json.loads(text)["dropped"]
        elif text.startswith(_FRAME):
            self.frames += 1
            if self.parses:
                said = json.loads(text)
                self.ids.append(said["frame_id"])
                self.delays_s.append(time.monotonic() - said["timing_ms"]["made_s"])


def _payload(came: bytearray, at: int) -> tuple[int, int, int] | None:
    """Where the payload of the frame at this place begins and ends, and its opcode; None where it is not whole."""
    if len(came) < at + 2:
        return None
    length, begin = came[at + 1], at + 2
    if length == _SMALL:
        begin += 2
        length = struct.unpack_from("!H", came, at + 2)[0] if len(came) >= begin else len(came)
    elif length == _MEDIUM:
        begin += 8
        length = struct.unpack_from("!Q", came, at + 2)[0] if len(came) >= begin else len(came)
    return (begin, begin + length, came[at] & 0x0F) if len(came) >= begin + length else None


async def connected(port: int, count: int, *, not_reading: int) -> list[Client]:
    """So many clients, the last of which do not read; the first one looks into every message."""
    loop = asyncio.get_running_loop()
    crowd = [Client(reads=number < count - not_reading, parses=number == 0) for number in range(count)]
    for client in crowd:
        await loop.create_connection(lambda one=client: one, "127.0.0.1", port)  # type: ignore[misc]  # bound in the loop
    for client in crowd:
        await client.opened.wait()
    return crowd


async def left(crowd: list[Client]) -> None:
    """All go without a word."""
    for client in crowd:
        client.transport.abort()
    for client in crowd:
        await client.closed.wait()
