"""A cluster of real processes that loses a worker; `python -m tests.benchmarks.cluster` does the same at length."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.cluster import their_cluster
from dscope_gui.workstation.batch import BatchJob, Progress, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from tests.cluster.loss import compare, once, quick_setup, small_pictures
from tests.cluster.processes import cluster_processes


@pytest.mark.slow
def test_a_worker_that_is_killed_costs_no_record_and_changes_none(tmp_path: Path) -> None:
    pictures = small_pictures(tmp_path / "in", 60, 20)
    job = BatchJob(pictures, tmp_path / "alone", quick_setup(), records_only=True)
    run_batch(job, SystemClock(), lambda _state: None, LocalPool(1))
    (tmp_path / "dask").mkdir()
    with cluster_processes(tmp_path / "dask", 2, "--no-nanny") as processes, their_cluster(processes.address) as force:
        kill = once(lambda: processes.kill_worker(0), 20)

        def on_progress(state: Progress) -> None:
            kill(state.done)

        shared = BatchJob(pictures, tmp_path / "shared", job.setup, records_only=True)
        run_batch(shared, SystemClock(), on_progress, force)
        assert processes.workers[0].wait(10) < 0
    found = compare(pictures, job.out, shared.out)
    assert (found.missing, found.twice, found.different, found.inspected) == (0, 0, 0, 60)
