"""A worker of `dscope inspect --jobs 2` runs out of memory, or is killed by the system for it.

The real command. One picture needs more memory than the processes may have: that picture is recorded as failed, all
others as if nothing had happened. Or a worker is killed at a random moment: nothing at all may be missing.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from tests.faults.bench import Bench
from tests.faults.outcome import Findings, Outcome
from tests.faults.works.history import without_moment
from tests.faults.works.reporting import Reporting

_HUGE: Final = "huge.png"
_SIDE_PX: Final = 9000
_MOST_BYTES: Final = 2_400_000_000
"""Enough for what the program loads and for small pictures, not for the work on the huge one."""
_PATIENCE_S: Final = 300.0
_INCOMPLETE, _DONE = 3, 0


def worker_memory(bench: Bench, rounds: int) -> Outcome:
    outcome, dice, room = Outcome(), bench.dice("worker-memory"), bench.room("worker-memory")
    Reporting().prepare(room)
    (room / "in" / "text.png").unlink()
    undisturbed = _records(_inspect(room, "undisturbed", lambda _program: None)[1])
    for number in range(rounds):
        way = ("killed", "too little memory")[number % 2]
        found = Findings()
        if way == "killed":
            code, out = _inspect(room, f"{number}", lambda program: _kill_a_worker(program, dice))
            found.expect(code == _DONE, f"the command ends with {code}")
            _compare(found, _records(out), undisturbed)
        else:
            huge = room / "in" / _HUGE
            cv2.imwrite(str(huge), np.full((_SIDE_PX, _SIDE_PX), 90, np.uint8))
            code, out = _inspect(room, f"{number}", lambda _program: None, most_bytes=_MOST_BYTES)
            huge.unlink()
            found.expect(code == _INCOMPLETE, f"the command ends with {code}")
            records = _records(out)
            _look_at_huge(found, records.pop(_HUGE, None))
            _compare(found, records, undisturbed)
        outcome.add(found, f"{way}, round {number}")
        outcome.hit[way] += 1
        outcome.rounds += 1
    return outcome


def _look_at_huge(found: Findings, record: dict[str, Any] | None) -> None:
    if record is None:
        found.lost.append("the picture that failed has no record")
        return
    found.expect(record["status"] == "unreadable", f"the picture that failed is {record['status']}")
    found.expect(record["verdict"]["status"] == "not_inspectable", "the picture that failed has a verdict")
    found.expect(bool(record["verdict"]["reasons"]), "the record does not say why it failed")


def _compare(found: Findings, records: dict[str, Any], undisturbed: dict[str, Any]) -> None:
    for name, record in undisturbed.items():
        found.miss(name in records, f"{name} has no record")
        found.expect(records.get(name, record) == record, f"{name} has another record than undisturbed")


def _inspect(
    room: Path, name: str, disturb: Callable[[subprocess.Popen[bytes]], object], most_bytes: int = 0
) -> tuple[int, Path]:
    out = room / name
    words = ["inspect", str(room / "in"), "--out", str(out), "--records-only", "--jobs", "2", "--detector", "rules"]
    words += ["--profile", "fast_scan", "--fiber", "mm-50-125"]

    limit = ["prlimit", f"--as={most_bytes}"] if most_bytes else []
    with (room / f"{name}.said").open("wb") as said:
        program = subprocess.Popen([*limit, sys.executable, "-m", "dscope_gui", *words], stdout=said, stderr=said)
        disturb(program)
        code = program.wait(_PATIENCE_S)
    text = (room / f"{name}.said").read_text("utf-8", "replace")
    assert "Traceback" not in text, text[-500:]
    return code, out


def _kill_a_worker(program: subprocess.Popen[bytes], dice: random.Random) -> None:
    """As the system does when memory is short: the first that comes to hand, at some moment of its life."""
    until_s = time.monotonic() + _PATIENCE_S
    while program.poll() is None and time.monotonic() < until_s:
        workers = _workers(program.pid)
        if workers:
            _let_run(program, dice.uniform(0.0, 2.5))
            alive = _workers(program.pid)
            if alive:
                os.kill(dice.choice(alive), signal.SIGKILL)
            return
        _let_run(program, 0.01)


def _let_run(program: subprocess.Popen[bytes], for_s: float) -> None:
    """Until it ends by itself, so long at most."""
    with suppress(subprocess.TimeoutExpired):
        program.wait(for_s)


def _workers(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]
    except OSError:
        return []


def _records(out: Path) -> dict[str, Any]:
    """By the picture's name; one that is there twice is no record."""
    records = [json.loads(line) for line in (out / "records.jsonl").read_text("utf-8").splitlines()]
    times = Counter(Path(record["image"]["path"]).name for record in records)
    return {
        name: without_moment(record) for record in records if times[name := Path(record["image"]["path"]).name] == 1
    }
