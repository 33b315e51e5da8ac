"""Somebody else's server in a process of its own: takes the records that a station posts, and counts them."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import signal
from multiprocessing.connection import Connection
from typing import Final

_PATIENCE_S: Final = 30.0


class Receiver:
    """Ends with `close`, or with this program."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._here, there = context.Pipe()
        self._process = context.Process(target=_receive, args=(there,), daemon=True)
        self._process.start()
        there.close()
        if not self._here.poll(_PATIENCE_S):
            raise TimeoutError("the receiver did not start")
        self.port: int = self._here.recv()

    def counted(self) -> tuple[int, int]:
        """(records, different records) that came so far."""
        self._here.send("count")
        if not self._here.poll(_PATIENCE_S):
            raise TimeoutError("the receiver does not answer")
        records, different = self._here.recv()
        return int(records), int(different)

    def close(self) -> None:
        self._here.send("end")
        self._process.join(_PATIENCE_S)
        self._process.close()
        self._here.close()


def _receive(told: Connection) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):  # the station takes its leave first, and says when this is to end
        signal.signal(number, signal.SIG_IGN)
    asyncio.run(_serve(told))


async def _serve(told: Connection) -> None:
    ids: set[str] = set()
    came = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal came
        while head := await _head(reader):
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            message = json.loads(await reader.readexactly(length))
            if "verdict" in message:
                came += 1
                ids.add(message["id"])
            writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    told.send(server.sockets[0].getsockname()[1])
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, _asked, told) == "count":
        told.send((came, len(ids)))
    server.close()


def _asked(told: Connection) -> str:
    try:
        return str(told.recv())
    except EOFError:
        return "end"


async def _head(reader: asyncio.StreamReader) -> bytes:
    """Empty where the station hung up."""
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
