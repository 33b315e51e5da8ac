"""How fast messages get into the outbox and out of it: `python -m tests.benchmarks.push --help`.

The receiver is a process of its own that answers 204 at once, or after a delay that stands for the way to it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, cast

from dscope_gui.domain.live import FRAME, StreamMessage
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings, PushKind, PushSettings
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from dscope_gui.streaming.push.rest_push import RestPush
from dscope_gui.workstation.clock import SystemClock

_DEFECTS: Final = 12
_OUTLINE_POINTS: Final = 24
_NOBODY: Final = 9
_COMING_AND_GOING: Final = 200
_RATE_PER_S: Final = 30


def main() -> None:
    asked = _arguments()
    message = typical_message()
    figures: dict[str, Any] = {"message, bytes": len(json.dumps(message, separators=(",", ":")))}
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        figures |= _into(Path(folder) / "in", message, asked.messages)
        figures |= _without_receiver(Path(folder) / "away", message, asked.messages)
        figures |= _out_of(Path(folder) / "away", asked.messages, asked.delay_ms)
        figures |= _steady(Path(folder) / "steady", message, asked.seconds)
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")


def typical_message() -> StreamMessage:
    """A frame with a dozen defects and their outlines."""
    chance = random.Random(1)
    outline = [[round(chance.uniform(0, 2048), 1), round(chance.uniform(0, 1536), 1)] for _ in range(_OUTLINE_POINTS)]
    defects = [
        {"id": f"D{number}", "type": "scratch", "confidence": round(chance.random(), 3), "outline_px": outline}
        | {name: round(chance.uniform(0, 99), 2) for name in ("length_um", "width_um", "diameter_um", "diameter_px")}
        for number in range(_DEFECTS)
    ]
    return cast("StreamMessage", {"schema": FRAME, "frame_id": 1, "defects": defects})


def _into(folder: Path, message: StreamMessage, count: int) -> dict[str, Any]:
    """The outbox alone: each message, and each message with a wait for the disk."""
    body = json.dumps(message).encode()
    told: dict[str, Any] = {}
    with closing(Outbox(outbox_file(folder), SystemClock())) as outbox:
        for name, at_once in (("outlives a kill", False), ("outlives a loss of power", True)):
            times_ms = []
            for _ in range(count // 4):
                began_s = time.perf_counter()
                outbox.append(PushKind.FRAME, body, at_once=at_once)
                times_ms.append((time.perf_counter() - began_s) * 1e3)
            told[f"append that {name}, ms"] = _spread(times_ms)
    return told | {"written to the disk, KB per message that comes and goes": _written_kb(folder / "small", body)}


def _written_kb(folder: Path, body: bytes) -> float:
    with closing(Outbox(outbox_file(folder), SystemClock())) as outbox:
        outbox.append(PushKind.FRAME, body)
        log = outbox.file.with_name(outbox.file.name + "-wal")
        before = log.stat().st_size
        for _ in range(_COMING_AND_GOING):
            outbox.append(PushKind.FRAME, body)
            first = outbox.first()
            if first is not None:
                outbox.remove(first)
        return round((log.stat().st_size - before) / _COMING_AND_GOING / 1024, 1)


def _without_receiver(folder: Path, message: StreamMessage, count: int) -> dict[str, Any]:
    push = RestPush(_settings(_NOBODY), SystemClock(), folder)
    times_ms = []
    for _ in range(count):
        began_s = time.perf_counter()
        push.publish(message)
        times_ms.append((time.perf_counter() - began_s) * 1e3)
    began_s = time.perf_counter()
    push.close()
    return {
        "publish while the receiver is away, ms": _spread(times_ms),
        "close while the receiver is away, ms": round((time.perf_counter() - began_s) * 1e3),
    }


def _out_of(folder: Path, count: int, delay_ms: float) -> dict[str, Any]:
    with closing(Outbox(outbox_file(folder), SystemClock())) as outbox:
        assert outbox.backlog().waiting == count
        port = _receiver(delay_ms)
        began_s, began_cpu_s = time.perf_counter(), time.process_time()
        push = RestPush(_settings(port), SystemClock(), folder)
        while outbox.first() is not None:
            threading.Event().wait(0.05)
        took_s, cpu_s = time.perf_counter() - began_s, time.process_time() - began_cpu_s
        push.close()
    return {
        f"sent per second, {delay_ms:g} ms to the receiver": round(count / took_s),
        "sending, CPU ms per message": round(cpu_s / count * 1e3, 2),
    }


def _steady(folder: Path, message: StreamMessage, seconds: float) -> dict[str, Any]:
    """As a station does it: thirty messages a second, each of which leaves at once."""
    push = RestPush(_settings(_receiver(0.0)), SystemClock(), folder)
    times_ms, began_cpu_s, never = [], time.process_time(), threading.Event()
    for _ in range(int(seconds * _RATE_PER_S)):
        began_s = time.perf_counter()
        push.publish(message)
        times_ms.append((time.perf_counter() - began_s) * 1e3)
        never.wait(1 / _RATE_PER_S)
    cpu_s = time.process_time() - began_cpu_s
    push.close()
    return {
        "publish at 30 messages a second, ms": _spread(times_ms),
        "at 30 messages a second, share of a core": round(cpu_s / seconds, 3),
    }


def _settings(port: int) -> BroadcastSettings:
    return BroadcastSettings(mode=BroadcastMode.REST, port=port, push=PushSettings(least_free_mb=0))


def _spread(times_ms: list[float]) -> dict[str, float]:
    cuts = statistics.quantiles(times_ms, n=100)
    return {"median": round(cuts[49], 3), "95 %": round(cuts[94], 3), "most": round(max(times_ms), 1)}


def _receiver(delay_ms: float) -> int:
    """Port of a receiver that ends with this program."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    context.Process(target=_receive, args=(there, delay_ms / 1e3), daemon=True).start()
    port: int = here.recv()
    return port


def _receive(told: Connection, delay_s: float) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := (await reader.readuntil(b"\r\n\r\n")).lower():
            await reader.readexactly(int(head.split(b"content-length:")[1].split(b"\r\n")[0]))
            await asyncio.sleep(delay_s)
            writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")

    async def serve() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        told.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())  # who hangs up is no news
    asyncio.run(serve())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Figures of the push.")
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=5.0, help="of thirty messages each")
    parser.add_argument("--delay-ms", type=float, default=0.0, help="between a message and its answer")
    parser.add_argument("--folder", type=Path, help="on the disk that is to be measured; else the temporary one")
    return parser.parse_args()


if __name__ == "__main__":
    main()
