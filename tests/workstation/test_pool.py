"""Work in several processes."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.simulator import write_set
from dscope_gui.workstation.batch import BatchJob, Progress, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.setup import InspectionSetup
from tests.workstation.conftest import without_times


def square_or_die(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def minus_one(_number: int) -> int:
    return -1


def ignore(_state: Progress) -> None:
    pass


def test_one_job_stays_in_this_process() -> None:
    assert list(LocalPool(1).do_all([1, 2], square_or_die, on_death=minus_one)) == [1, 4]


@pytest.mark.slow
def test_a_process_that_dies_costs_its_own_task_only() -> None:
    made = list(LocalPool(2).do_all(range(8), square_or_die, on_death=minus_one))
    assert sorted(made) == [-1, 0, 1, 4, 16, 25, 36, 49]


@pytest.mark.slow
def test_the_records_are_the_same_whatever_the_number_of_processes(tmp_path: Path, setup: InspectionSetup) -> None:
    pictures = write_set(tmp_path / "in", 4, seed=5)
    job = BatchJob(pictures, tmp_path / "one", setup, records_only=True, jobs=1)
    run_batch(job, SystemClock(), ignore)
    run_batch(replace(job, out=tmp_path / "two", jobs=2), SystemClock(), ignore)
    one, two = (without_times((tmp_path / name / "records.jsonl").read_text("utf-8")) for name in ("one", "two"))
    assert one == two and len(one) == 4
