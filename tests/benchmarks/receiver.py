"""How fast and how lean a location receiver is: `python -m tests.benchmarks.receiver`.

Over a real pseudo-terminal: time from a sentence's last byte to the fix, sentences a second, memory over many of them,
and open files over many losses of the port.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dscope_gui.location import NmeaReceiver
from dscope_gui.workstation.clock import SystemClock
from tests.location.receivers import GGA, RMC, PtyReceiver, at_port, sentence, until

FIXES: Final = 2_000
SENTENCES: Final = 100_000
TRACED: Final = 20_000
LOSSES: Final = 200
_BATCH: Final = 20


def measure() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        device = PtyReceiver(Path(folder) / "ttyGPS")
        receiver = NmeaReceiver(at_port(device.port), SystemClock(), pauses_s=(0.001,))
        receiver.start()
        until(lambda: "Listening" in receiver.health().text)
        parts = (_latency, _flood, _memory, _losses)
        try:
            return {name: value for part in parts for name, value in part(device, receiver).items()}
        finally:
            receiver.close()
            device.pull_out()


def _satellites(receiver: NmeaReceiver, wanted: int) -> Callable[[], bool]:
    def are_heard() -> bool:
        fix = receiver.fix()
        return fix is not None and fix.satellites == wanted

    return are_heard


def _latency(device: PtyReceiver, receiver: NmeaReceiver) -> dict[str, float]:
    """Milliseconds from the write to a fix that shows it."""
    taken_ms = []
    for number in range(FIXES):
        wanted = number % 90 + 4
        are_heard = _satellites(receiver, wanted)
        began = time.perf_counter()
        device.tell(GGA.replace(",08,", f",{wanted:02},"))
        while not are_heard():
            os.sched_yield()
        taken_ms.append(1000.0 * (time.perf_counter() - began))
    ranked = sorted(taken_ms)
    return {"fix_ms_median": statistics.median(ranked), "fix_ms_p95": ranked[int(0.95 * FIXES)]}


def _flood(device: PtyReceiver, receiver: NmeaReceiver) -> dict[str, float]:
    """As fast as the pseudo-terminal takes them, with garbage between."""
    began, cpu_s = time.perf_counter(), time.process_time()
    _pour(device, receiver, SENTENCES)
    taken_s, used_s = time.perf_counter() - began, time.process_time() - cpu_s
    return {"sentences_per_s": SENTENCES / taken_s, "cpu_us_per_sentence": 1e6 * used_s / SENTENCES}


def _memory(device: PtyReceiver, receiver: NmeaReceiver) -> dict[str, float]:
    """By how much what Python keeps has grown over many sentences."""
    tracemalloc.start()
    _pour(device, receiver, TRACED // 10)
    early = tracemalloc.get_traced_memory()[0]
    _pour(device, receiver, TRACED)
    late = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return {"grown_bytes": float(late - early)}


def _pour(device: PtyReceiver, receiver: NmeaReceiver, sentences: int) -> None:
    batch = (sentence(GGA) + sentence(RMC) + b"\xb5\x62\x01\x07$GPGGA,09") * (_BATCH // 2)
    for _ in range(0, sentences, _BATCH):
        device.say(batch)
    last = 99 if _satellites(receiver, 98)() else 98
    device.tell(GGA.replace(",08,", f",{last},"))
    until(_satellites(receiver, last))


def _losses(device: PtyReceiver, receiver: NmeaReceiver) -> dict[str, float]:
    open_before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(LOSSES):
        device.pull_out()
        until(lambda: "no serial port" in receiver.health().text)
        device.plug_in()
        until(lambda: "no serial port" not in receiver.health().text and "gone" not in receiver.health().text)
    open_after = len(list(Path("/proc/self/fd").iterdir()))
    return {"losses": float(LOSSES), "files_left_open": float(open_after - open_before)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps({name: round(value, 3) for name, value in measure().items()}, indent=2) + "\n")
