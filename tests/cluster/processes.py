"""A dask cluster on loopback as on several machines: a scheduler and workers, each a process that can be killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from distributed import Client

from tests.conftest import PROJECT

_START_S: Final = 120.0
_END_S: Final = 30.0
_LOOK_S: Final = 0.05


@dataclass(slots=True)
class ClusterProcesses:
    """Its address, and the processes behind it, each the first of a group of its own."""

    folder: Path
    address: str = ""
    scheduler: subprocess.Popen[bytes] | None = None
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_worker(self, *options: str) -> None:
        """With one thread, and a nanny that starts it again should it die alone."""
        words = ("worker", self.address, "--nworkers", "1", "--nthreads", "1", "--no-dashboard", *options)
        scratch = ("--local-directory", str(self.folder / f"scratch{len(self.workers)}"))
        self.workers.append(self._started(*words, *scratch))

    def start_scheduler(self, *options: str) -> None:
        """On any free port; what it listens on it writes into a file."""
        told = self.folder / "scheduler.json"
        words = ("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(told))
        self.scheduler = self._started(*words, *options)
        self.address = _address(told, self.scheduler)

    def await_workers(self, count: int) -> None:
        """Until so many have joined."""
        with Client(self.address, timeout=_START_S, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=_START_S)

    def kill_worker(self, place: int) -> None:
        """As when the power of its machine fails: worker and nanny at once."""
        os.killpg(self.workers[place].pid, signal.SIGKILL)

    def end(self) -> None:
        for process in [*self.workers, *([] if self.scheduler is None else [self.scheduler])]:
            _end(process)

    def _started(self, *words: str) -> subprocess.Popen[bytes]:
        with (self.folder / "log.txt").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "dask", *words],
                cwd=PROJECT,
                env={**os.environ, "PYTHONPATH": str(PROJECT)},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )


@contextmanager
def cluster_processes(folder: Path, workers: int, *options: str) -> Iterator[ClusterProcesses]:
    """A scheduler and so many workers with such options, ended on leaving."""
    cluster = ClusterProcesses(folder)
    try:
        cluster.start_scheduler()
        for _ in range(workers):
            cluster.start_worker(*options)
        cluster.await_workers(workers)
        yield cluster
    finally:
        cluster.end()


def _address(told: Path, scheduler: subprocess.Popen[bytes]) -> str:
    """Dask writes the file in one go and renames it."""
    pause, left = threading.Event(), int(_START_S / _LOOK_S)
    while not told.exists() and scheduler.poll() is None and left:
        pause.wait(_LOOK_S)
        left -= 1
    address: str = json.loads(told.read_text(encoding="utf-8"))["address"]
    return address


def _end(process: subprocess.Popen[bytes]) -> None:
    """Politely, then with the whole group, should a worker outlive its nanny."""
    if process.poll() is None:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_END_S)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(_END_S)
