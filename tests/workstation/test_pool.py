"""Work in several processes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.simulator import write_set
from dscope_gui.workstation.batch import BatchJob, Progress, run_batch
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.setup import InspectionSetup
from tests.workstation.conftest import without_times


def ignore(_state: Progress) -> None:
    pass


@pytest.mark.slow
def test_the_records_are_the_same_whatever_the_number_of_processes(tmp_path: Path, setup: InspectionSetup) -> None:
    pictures = write_set(tmp_path / "in", 4, seed=5)
    job = BatchJob(pictures, tmp_path / "one", setup, records_only=True, jobs=1)
    run_batch(job, SystemClock(), ignore)
    run_batch(replace(job, out=tmp_path / "two", jobs=2), SystemClock(), ignore)
    one, two = (without_times((tmp_path / name / "records.jsonl").read_text("utf-8")) for name in ("one", "two"))
    assert one == two and len(one) == 4
