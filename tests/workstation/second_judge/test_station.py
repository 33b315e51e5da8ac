"""A station at which a trained model judges: captures with it, the live picture without, batches in processes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import pytest

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.judges import Detector, DetectorChoice
from dscope_gui.domain.ticket import Ticket
from dscope_gui.neural import ModelRegistry
from dscope_gui.settings import load_config, load_recipes
from dscope_gui.simulator import clean_scene, draw
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.acquire import Acquisition
from dscope_gui.workstation.batch import BatchJob, run_batch
from dscope_gui.workstation.capture import Capture
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.live import look
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.second_judge import NO_MODELS, choose
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.setups import Setups
from tests import hand_built
from tests.workstation.conftest import CrankedClock, without_times
from tests.workstation.second_judge.networks import activated, marks_model

PART = "LC-PC-OM4"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def setups(home: Path) -> Setups:
    config = load_config()
    registry = ModelRegistry(home, shipped=home / "shipped")
    judges = partial(choose, home, config.workstation.detector, registry=registry)
    return Setups(config, load_recipes(), Ruler(config.workstation, SystemClock()), judges=judges)


@pytest.fixture
def frame() -> Frame:
    picture = draw(clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0), seed=2).picture
    return Frame(picture, 0, hand_built.NOON, "simulator")


def test_a_model_that_becomes_active_judges_the_next_part_and_rolled_back_no_more(setups: Setups, home: Path) -> None:
    assert setups.judging(PART).request.detector is Detector.RULES
    activated(home, marks_model(home))
    judging = setups.judging(PART)
    assert judging.request.detector is Detector.BOTH and judging.models.segmentation is not None
    ModelRegistry(home, shipped=home / "shipped").roll_back(marks_model(home, version="2").card.task)
    assert setups.judging(PART).models == NO_MODELS


def test_the_live_picture_stays_with_the_rules(setups: Setups, home: Path, frame: Frame) -> None:
    activated(home, marks_model(home))
    live = setups.live(PART)
    assert live.request.detector is Detector.RULES and live.models == NO_MODELS
    assert look(frame, live, CrankedClock(), detect=True).end_face is not None


def test_a_capture_is_judged_by_both_and_stored_with_the_name_of_the_model(
    setups: Setups, home: Path, frame: Frame, tmp_path: Path
) -> None:
    activated(home, marks_model(home))
    store, clock = SqliteStore(tmp_path / "history"), SystemClock()
    camera: Acquisition = None  # type: ignore[assignment]  # no frame is read: this one is there
    capture = Capture(camera, store, clock, load_config().workstation.capture, setups.judging)
    try:
        judged = capture.judge_frame(frame, setups.judging(PART), Ticket(PART), None)
        record = store.get(judged.inspection.id).record
    finally:
        capture.close()
        store.close()
    assert record["detector"] == "both" and record["software"]["model"] == "marks@1"
    assert "learned_fault" not in record and record["timing_ms"]["learned"] > 0


@pytest.mark.slow
def test_the_records_are_the_same_whatever_the_number_of_processes(
    tmp_path: Path, setup: InspectionSetup, home: Path, frame: Frame
) -> None:
    activated(home, marks_model(home))
    pictures = tuple(tmp_path / f"{number}.png" for number in range(2))
    for picture in pictures:
        cv2.imwrite(str(picture), frame.image)
    detector, models = choose(home, DetectorChoice.AUTO, registry=ModelRegistry(home, shipped=home / "shipped"))
    asking = replace(setup, request=replace(setup.request, detector=detector), models=models)
    job = BatchJob(pictures, tmp_path / "one", asking, records_only=True, jobs=1)
    for out, jobs in (("one", 1), ("two", 2)):
        run_batch(replace(job, out=tmp_path / out, jobs=jobs), SystemClock(), lambda _progress: None)
    one, two = (without_times((tmp_path / name / "records.jsonl").read_text("utf-8")) for name in ("one", "two"))
    assert one == two and all('"model": "marks@1"' in line for line in one)
