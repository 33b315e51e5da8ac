"""How the server of the stream bears a crowd, some of whom do not read.

python -m tests.benchmarks.stream [--clients 50] [--not-reading 5] [--messages 100000] [--per-s 30]

The server runs in a process of its own; its memory, its time and what each client got are printed as JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.messages import frame_message
from tests.streaming.server.conftest import settings
from tests.streaming.server.crowd import Client, connected, left
from tests.streaming.server.lines import Line

WARM = 0.1
"""Share of the messages after which the memory counts."""


def main() -> None:
    asked = _arguments()
    if asked.serve:
        _serve(asked.messages, asked.per_s)
    else:
        sys.stdout.write(json.dumps(asyncio.run(measure(asked)), indent=2) + "\n")


async def measure(asked: argparse.Namespace) -> dict[str, Any]:
    """Start the server, connect the crowd, let the messages run, and count."""
    options = ("--serve", "--messages", str(asked.messages), "--per-s", str(asked.per_s))
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __spec__.name, *options, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    assert server.stdin is not None and server.stdout is not None
    crowd = await connected(int(await server.stdout.readline()), asked.clients, not_reading=asked.not_reading)
    server.stdin.write(b"go\n")
    told: dict[str, Any] = json.loads(await server.stdout.readline())
    await asyncio.sleep(1.0)  # what is under way arrives
    counted = _counted(crowd, asked.messages)
    await left(crowd)
    await server.communicate(b"end\n")
    return told | counted


def _counted(crowd: list[Client], messages: int) -> dict[str, Any]:
    readers = [client for client in crowd if client.reads]
    delays_ms = sorted(1000 * delay for delay in readers[0].delays_s) or [0.0]
    return {
        "clients": len(crowd),
        "not_reading": len(crowd) - len(readers),
        "messages": messages,
        "least_got_by_a_reader": min(client.frames for client in readers),
        "lost_by_readers": sum(client.dropped for client in readers),
        "all_accounted_for": all(client.frames + client.dropped == messages for client in readers),
        "in_order": readers[0].is_in_order,
        "median_delay_ms": round(statistics.median(delays_ms), 2),
        "p95_delay_ms": round(delays_ms[int(0.95 * (len(delays_ms) - 1))], 2),
    }


def _serve(messages: int, per_s: float) -> None:
    """The server's process: says its port, waits for a word, publishes, and tells how it was."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        limits = {"connections_per_address": 1000, "clients": 1000}
        server = StreamServer(settings(limits), Line(), None, store_folder=data, data_folder=data, clock=SystemClock())
        server.start()
        _say(server.port)
        sys.stdin.readline()
        _say(json.dumps(_published(server, messages, per_s)))
        sys.stdin.readline()
        server.close()


def _published(server: StreamServer, messages: int, per_s: float) -> dict[str, Any]:
    began_s, cpu_s = time.monotonic(), time.process_time()
    warm_kb, longest_s, spent_s = 0, 0.0, 0.0
    for number in range(messages):
        if number == int(WARM * messages):
            warm_kb = _memory_kb()
        time.sleep(max(0.0, began_s + number / per_s - time.monotonic()))
        message = frame_message(number)
        message["timing_ms"]["made_s"] = at_s = time.monotonic()
        server.publish(message)
        took_s = time.monotonic() - at_s
        longest_s, spent_s = max(longest_s, took_s), spent_s + took_s
    wall_s = time.monotonic() - began_s
    return {
        "wall_s": round(wall_s, 1),
        "per_s": round(messages / wall_s, 1),
        "cpu_share": round((time.process_time() - cpu_s) / wall_s, 3),
        "mean_publish_us": round(1e6 * spent_s / messages, 1),
        "longest_publish_ms": round(1000 * longest_s, 2),
        "memory_warm_kb": warm_kb,
        "memory_end_kb": _memory_kb(),
        "memory_highest_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        "clients_at_the_end": server.clients,
        "message_bytes": len(json.dumps(frame_message(1))),
    }


def _memory_kb() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--not-reading", type=int, default=5)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--per-s", type=float, default=30.0)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
