"""Many pictures through a dask cluster that loses a worker: `python -m tests.benchmarks.cluster --help`.

Draws small end faces, inspects them with the local pool and on a cluster of real scheduler and worker processes on
loopback, ends one worker with kill -9 in the middle, and holds the records against each other. Then pool and whole
cluster inspect the same pictures in turn; the median of the ratios of their speeds is told.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dscope_gui.cluster import their_cluster
from dscope_gui.protocols import WorkForce
from dscope_gui.workstation.batch import BatchJob, BatchOutcome, Progress, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from tests.cluster.loss import Comparison, compare, once, quick_setup, small_pictures
from tests.cluster.processes import cluster_processes

WORKERS: Final = 2
_DIFFERENT: Final = 300


def main() -> None:
    asked = _arguments()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        pictures = small_pictures(folder / "in", asked.pictures, _DIFFERENT)
        _say(f"{len(pictures)} pictures are there")
        result = lost_worker(pictures, folder, _say)
        rounds = ratios(pictures[: asked.each], folder, asked.rounds) if asked.rounds else []
    sys.stdout.write(json.dumps(_table(result, rounds), indent=2) + "\n")


@dataclass(frozen=True, slots=True)
class LostWorker:
    """A comparison, and the seconds that pool and cluster took."""

    comparison: Comparison
    pool_s: float
    cluster_s: float
    killed_at: int


def lost_worker(pictures: tuple[Path, ...], folder: Path, say: Callable[[str], None]) -> LostWorker:
    """The pictures by the pool, then by a cluster of two that loses one half-way."""
    began_s = time.perf_counter()
    _batch(pictures, folder / "pool", LocalPool(WORKERS))
    pool_s = time.perf_counter() - began_s
    say(f"the local pool took {pool_s:.0f} s")
    (folder / "dask").mkdir()
    with cluster_processes(folder / "dask", WORKERS) as processes, their_cluster(processes.address) as force:
        began_s = time.perf_counter()
        kill = once(lambda: processes.kill_worker(0), len(pictures) // 2)
        _batch(pictures, folder / "cluster", force, kill)
        cluster_s = time.perf_counter() - began_s
    say(f"the cluster took {cluster_s:.0f} s")
    comparison = compare(pictures, folder / "pool", folder / "cluster")
    return LostWorker(comparison, pool_s, cluster_s, len(pictures) // 2)


def ratios(pictures: tuple[Path, ...], folder: Path, rounds: int) -> list[tuple[float, float]]:
    """Pictures a second of pool and cluster, in turn, once both are warm: from a quarter of the way to the end."""
    (folder / "rounds").mkdir()
    with cluster_processes(folder / "rounds", WORKERS) as processes, their_cluster(processes.address) as force:
        found = []
        for number in range(rounds):
            forces: tuple[WorkForce, WorkForce] = (LocalPool(WORKERS), force)
            speeds = [_speed(pictures, folder / f"round{number}-{place}", one) for place, one in enumerate(forces)]
            found.append((speeds[0], speeds[1]))
        return found


@dataclass(slots=True)
class _Watch:
    """When a quarter of the pictures was done, and when all were."""

    reached_s: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)

    def note(self, done: int) -> None:
        self.reached_s.append(time.perf_counter())
        self.counts.append(done)

    def speed(self) -> float:
        start = next(place for place, count in enumerate(self.counts) if count >= self.counts[-1] // 4)
        return (self.counts[-1] - self.counts[start]) / (self.reached_s[-1] - self.reached_s[start])


def _speed(pictures: tuple[Path, ...], out: Path, force: WorkForce) -> float:
    watch = _Watch()
    _batch(pictures, out, force, watch.note)
    return watch.speed()


def _batch(
    pictures: tuple[Path, ...], out: Path, force: WorkForce, reached: Callable[[int], None] = lambda _count: None
) -> BatchOutcome:
    def on_progress(state: Progress) -> None:
        reached(state.done)

    job = BatchJob(pictures, out, quick_setup(), records_only=True)
    return run_batch(job, SystemClock(), on_progress, force)


def _table(result: LostWorker, rounds: list[tuple[float, float]]) -> dict[str, object]:
    found = result.comparison
    return {
        "pictures": found.pictures,
        "worker killed (kill -9, with its nanny) after": result.killed_at,
        "inspected": found.inspected,
        "records missing": found.missing,
        "records or journal entries twice": found.twice,
        "records that differ from the local pool's": found.different,
        "seconds, local pool of two": round(result.pool_s, 1),
        "seconds, two workers, one after the loss": round(result.cluster_s, 1),
        "pictures a second, pool and cluster in turn": [[round(one, 1) for one in pair] for pair in rounds],
        "median ratio of cluster to pool": (
            round(statistics.median(theirs / ours for ours, theirs in rounds), 2) if rounds else None
        ),
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=5, help="in which pool and cluster are held against each other")
    parser.add_argument("--each", type=int, default=200, help="pictures of a round")
    return parser.parse_args()


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    main()
