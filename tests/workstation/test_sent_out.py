"""What is done elsewhere gives what is done here: batches, labelled pictures, sweeps."""

from __future__ import annotations

import gc
import json
import tempfile
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.domain.judges import Detector
from dscope_gui.domain.record import Record
from dscope_gui.validation.robustness import disturbances_named
from dscope_gui.workstation.batch import BatchJob, run_batch
from dscope_gui.workstation.batch.luggage import packed
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.labelled_set import inspect_labelled
from dscope_gui.workstation.robustness_sweep import Sweep, run_sweep
from dscope_gui.workstation.second_judge import ChosenModel, ChosenModels
from dscope_gui.workstation.setup import InspectionSetup
from tests.validation.robustness.drawn import labelled_set
from tests.workstation.conftest import CrankedClock, without_times
from tests.workstation.far_force import FarForce
from tests.workstation.second_judge.networks import marks_model


def ignore(_state: object) -> None:
    pass


def same(records: list[Record]) -> list[str]:
    return without_times("\n".join(map(json.dumps, records)))


@pytest.mark.usefixtures("quick_engine")
def test_every_file_of_a_batch_is_the_same_wherever_it_is_made(job: BatchJob, clock: CrankedClock) -> None:
    ours = run_batch(replace(job, with_zones=True), clock, ignore)
    far = replace(job, out=job.out / "far", with_zones=True)
    theirs = run_batch(far, clock, ignore, FarForce())
    assert same(list(theirs.records)) == same(list(ours.records))
    files = sorted(path for path in far.out.glob("*/*") if path.is_file())
    assert len(files) > 3 * 4
    for file in files:
        assert file.read_bytes() == (job.out / file.relative_to(far.out)).read_bytes()


@pytest.mark.usefixtures("quick_engine")
def test_a_picture_that_takes_its_worker_down_is_recorded_as_failed_and_the_others_go_on(
    job: BatchJob, clock: CrankedClock
) -> None:
    outcome = run_batch(job, clock, ignore, FarForce(deadly=(b"p1.png",)))
    assert [record["status"] for record in outcome.records].count("inspected") == 3
    assert "ended without a word" in outcome.records[1]["verdict"]["reasons"][0]["text"]


@pytest.mark.usefixtures("quick_engine")
def test_no_path_of_this_machine_but_those_of_pictures_is_sent(
    job: BatchJob, clock: CrankedClock, tmp_path: Path
) -> None:
    """Another system could not even read such a path."""
    light = tmp_path / "blank" / "light.png"
    light.parent.mkdir()
    cv2.imwrite(str(light), np.full((240, 320), 150, np.uint8))
    marks_model(tmp_path / "home")
    models = ChosenModels(segmentation=ChosenModel(tmp_path / "home", "marks@1"))
    force = FarForce()
    run_batch(replace(job, setup=replace(job.setup, flat_field=light, models=models)), clock, ignore, force)
    assert len(force.sent) == 1 + len(job.pictures)
    assert not any(word in sent for sent in force.sent for word in (b"PosixPath", b"/blank", b"/home"))


def test_a_model_travels_with_its_setup_and_leaves_no_trace(
    setup: InspectionSetup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = marks_model(tmp_path / "home")
    models = ChosenModels(segmentation=ChosenModel(tmp_path / "home", "marks@1", found.sha256))
    asking = replace(setup, models=models, request=replace(setup.request, detector=Detector.BOTH))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    luggage = packed(asking)
    opened = luggage.opened()
    there = opened.models.segmentation
    assert there is not None and there.card_sha256 == found.sha256 and there.home.is_relative_to(elsewhere)
    assert (there.home / "models" / "marks" / "1" / found.card.file).read_bytes() == (
        found.folder / found.card.file
    ).read_bytes()
    assert luggage.opened() is opened
    for _ in range(2):
        packed(replace(asking, models=ChosenModels(segmentation=ChosenModel(tmp_path, "none@1")))).opened()
    del luggage, opened
    gc.collect()
    assert not there.home.exists()


@pytest.fixture
def sweep(tmp_path: Path, setup: InspectionSetup) -> Sweep:
    knobs = tuple(replace(one, levels=one.levels[:1]) for one in disturbances_named(("noise",)))
    return Sweep(labelled_set(tmp_path / "set", 2), tmp_path / "out", setup, knobs, pictures=0, jobs=1)


def test_labelled_pictures_are_inspected_alike_elsewhere(sweep: Sweep, clock: CrankedClock) -> None:
    here, there = (
        [record for _, record in inspect_labelled(sweep.folder, sweep.setup, clock, force)]
        for force in (LocalPool(1), FarForce())
    )
    assert same(there) == same(here) and len(here) > 0


def test_a_sweep_is_done_alike_elsewhere(sweep: Sweep, clock: CrankedClock) -> None:
    here = run_sweep(sweep, clock, ignore)
    there = run_sweep(replace(sweep, out=sweep.out / "far"), clock, ignore, FarForce())
    assert there.result == here.result and here.result is not None
