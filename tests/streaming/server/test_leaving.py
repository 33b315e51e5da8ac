"""Whoever leaves, at whatever moment, is counted no more."""

from __future__ import annotations

import asyncio
import random
import socket

import pytest

from dscope_gui.streaming.server.hub import PictureSlot
from dscope_gui.streaming.server.rest.listening import waited
from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.messages import frame_message
from tests.streaming.server.conftest import Until
from tests.streaming.server.raw import frame, handshake, peer, request

_RESET_AT_ONCE = b"\1\0\0\0\0\0\0\0"
"""SO_LINGER: on, for 0 s."""


def test_who_is_given_up_in_the_moment_something_arrives_is_given_up() -> None:
    async def given_up() -> None:
        slot = PictureSlot()
        waiting = asyncio.create_task(waited(slot))
        await asyncio.sleep(0)  # no time passes: the task gets its turn
        slot.arrived.set()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    asyncio.run(given_up())


def test_nobody_who_left_is_told_anything_any_more(server: StreamServer, until: Until) -> None:
    drawn = random.Random(7)
    farewells = (b"", frame(8, b"\x03\xe8"), frame(1, b"x" * 2000), frame(3), b"\x00")
    asked = (handshake(), handshake("/defect-stream?pictures=1"), request("/pictures.mjpeg"))
    for number in range(150):
        with peer(server) as made:
            made.sendall(drawn.choice(asked) + drawn.choice(farewells))
            server.publish(frame_message(number))
            if drawn.random() < 0.5:
                made.recv(100)
            if drawn.random() < 0.5:
                made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_ONCE)
    until(lambda: server.clients == 0)
    assert not server.wants_pictures
