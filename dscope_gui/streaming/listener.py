"""A client of the stream in a process of its own, which notes when the message of each frame came."""

from __future__ import annotations

import json
import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

from dscope_gui.domain.live import FRAME
from dscope_gui.errors import NotListening

_READY_S: Final = 30.0
"""To start a process and to connect."""
_SILENCE_S: Final = 20.0
_WEBSOCKET_OF: Final = {"http": "ws", "https": "wss"}


@dataclass(frozen=True, slots=True)
class Heard:
    """The message of a frame, and the monotonic time of this computer at which it was there and read."""

    heard_s: float
    message: dict[str, Any]


class Listener:
    """Hears the stream; see `listening`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def heard(self) -> list[Heard]:
        """All frames' messages, once their number is reached or the stream has ended or fallen silent."""
        try:
            return list(self._connection.recv())
        except EOFError:
            return []


@contextmanager
def listening(address: str, topic: str, frames: int) -> Iterator[Listener]:
    """Listen to so many frames of the stream that is served at an address, from now on.

    Raises
    ------
    NotListening : the client could not be connected.
    """
    ours, theirs = multiprocessing.Pipe()
    url = websocket_url(address, topic)
    process = multiprocessing.get_context("spawn").Process(target=_listen, args=(url, frames, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(_READY_S) or not _is_ready(ours):
            raise NotListening(f"No client can be connected to {url}", "Is the stream served there, and to everybody?")
        yield Listener(ours)
    finally:
        ours.close()
        process.terminate()
        process.join()


def websocket_url(address: str, topic: str) -> str:
    """Of the stream itself, from the address of its page."""
    parts = urlsplit(address)
    return urlunsplit((_WEBSOCKET_OF[parts.scheme], parts.netloc, f"/{topic}", "", ""))


def _is_ready(connection: Connection) -> bool:
    try:
        return bool(connection.recv())
    except EOFError:
        return False


def _listen(url: str, frames: int, connection: Connection) -> None:
    """Runs in the other process; one that cannot connect ends without a word."""
    from websockets.exceptions import WebSocketException  # noqa: PLC0415 - only this process needs the client
    from websockets.sync.client import connect  # noqa: PLC0415 - as above

    with suppress(OSError, WebSocketException), connect(url, max_size=None) as stream:
        connection.send("connected")
        heard: list[Heard] = []
        with suppress(WebSocketException, TimeoutError):
            while len(heard) < frames:
                message = json.loads(stream.recv(timeout=_SILENCE_S))
                if message.get("schema") == FRAME:
                    heard.append(Heard(time.monotonic(), message))
        connection.send(heard)
