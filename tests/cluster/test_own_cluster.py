"""A cluster of this machine: what workers get, what they send back, and what is said when they cannot be asked."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.cluster import joining, own_cluster, parcels, strangers, their_cluster
from dscope_gui.cluster.force import DaskForce
from dscope_gui.errors import ClusterUnavailable
from dscope_gui.workstation.batch import BatchJob, run_batch
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.clock import SystemClock
from tests.cluster.loss import quick_setup, small_pictures, text_of

OTHER = (("D-Scope Blink", "0.0.9"), ("Python", "3.11"), ("OpenCV", "5.0.0"), ("NumPy", np.__version__))


@pytest.fixture(scope="module")
def force() -> Iterator[DaskForce]:
    with own_cluster(1) as one:
        yield one


def test_files_and_records_are_those_of_the_local_pool_though_no_worker_finds_a_path(
    force: DaskForce, tmp_path: Path
) -> None:
    """Flat field and pictures are sent; the workers stand in another folder, where these paths mean nothing."""
    pictures = small_pictures(tmp_path / "in", 3, 3)
    (tmp_path / "in" / "torn.png").write_bytes(pictures[0].read_bytes()[:900])
    light = tmp_path / "light.png"
    cv2.imwrite(str(light), np.full((240, 320), 150, np.uint8))
    setup = replace(quick_setup(), flat_field=light)
    job = BatchJob((*pictures, tmp_path / "in" / "torn.png", tmp_path / "in" / "gone.png"), tmp_path / "a", setup)
    ours = run_batch(job, SystemClock(), lambda _state: None, LocalPool(1))
    theirs = run_batch(replace(job, out=tmp_path / "b"), SystemClock(), lambda _state: None, force)
    assert [text_of(one) for one in theirs.records] == [text_of(one) for one in ours.records]
    assert [one["status"] for one in theirs.records] == ["inspected"] * 3 + ["unreadable"] * 2
    for file in sorted((tmp_path / "a").glob("end*/*")):
        assert (tmp_path / "b" / file.relative_to(tmp_path / "a")).read_bytes() == file.read_bytes()
    assert len(list((tmp_path / "b").glob("end*/*"))) == 9


def test_a_batch_of_the_pool_goes_on_by_the_cluster(force: DaskForce, tmp_path: Path) -> None:
    pictures = small_pictures(tmp_path / "in", 4, 4)
    job = BatchJob(pictures, tmp_path / "out", quick_setup(), records_only=True)
    run_batch(replace(job, pictures=pictures[:3]), SystemClock(), lambda _state: None, LocalPool(1))
    assert run_batch(job, SystemClock(), lambda _state: None, force).resumed == 3
    assert len((tmp_path / "out" / "records.jsonl").read_text("utf-8").splitlines()) == 4


def interrupted(number: int) -> int:
    os.kill(os.getpid(), signal.SIGINT)
    return number


def test_the_ctrl_c_of_a_terminal_is_not_for_workers(force: DaskForce) -> None:
    assert list(force.do_all([7], interrupted, on_death=abs)) == [7]


def test_a_worker_with_another_program_is_refused(force: DaskForce, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "versions_here", lambda: OTHER)
    monkeypatch.setattr(strangers, "versions_here", lambda: OTHER)
    with pytest.raises(ClusterUnavailable, match=r"The worker .* has D-Scope Blink .*, this program 0\.0\.9"):
        list(force.do_all(range(3), abs, on_death=abs))


def test_a_cluster_with_another_program_is_refused_before_anything_is_done(
    force: DaskForce, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strangers, "versions_here", lambda: OTHER)
    with pytest.raises(ClusterUnavailable, match="Install the same version"), their_cluster(force.address):
        pass


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:1", "tls://127.0.0.1:1", "nonsense://x"])
def test_a_scheduler_that_is_not_there_is_told(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "_PATIENCE_S", 0.2)
    with pytest.raises(ClusterUnavailable, match=address), their_cluster(address):
        pass


def test_without_dask_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterUnavailable, match=r"pip install '\.\[cluster\]'"), own_cluster(1):
        pass
