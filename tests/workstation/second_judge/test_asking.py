"""Pictures looked at with a small network beside the rules, on the real engine and the real runtime."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.judges import Detector, DetectorChoice
from dscope_gui.domain.record import inspection_of, record_of
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.neural import ModelRegistry
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.workstation.inspect import inspect_picture
from dscope_gui.workstation.second_judge import choose
from dscope_gui.workstation.setup import InspectionSetup
from tests.neural.small_models import SIDE, dropped
from tests.workstation.conftest import CrankedClock
from tests.workstation.second_judge.networks import BLIND, activated, darkness_network, failing_network, marks_model

PITS = (Pit((4.0, 2.0), 4.0, -50.0), Pit((-30.0, 25.0), 4.0, -50.0))


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    return draw(clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0, flaws=PITS), seed=2).picture


@pytest.fixture
def picture(grey: np.ndarray, tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "end.png"), grey)
    return tmp_path / "end.png"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def judged(
    picture: Path, setup: InspectionSetup, home: Path, choice: DetectorChoice = DetectorChoice.BOTH
) -> Inspection:
    detector, models = choose(home, choice, registry=ModelRegistry(home, shipped=home / "shipped"))
    wished = replace(setup, request=replace(setup.request, detector=detector), models=models)
    return inspect_picture(picture, wished, CrankedClock())


def test_the_record_names_who_judged(picture: Path, setup: InspectionSetup, home: Path) -> None:
    activated(home, marks_model(home))
    activated(home, dropped(home / "models"))
    inspection = judged(picture, setup, home)
    record = record_of(inspection)
    assert record["detector"] == "both" and record["software"]["model"] == "marks@1, brightness@1"
    assert record["quality_model"]["label"] in ("good", "defective") and record["quality_model"]["confidence"] > 0.5
    assert "learned_fault" not in record and record["timing_ms"]["learned"] > 0
    assert record_of(inspection_of(record)) == record


def test_marks_that_both_see_have_both_confidences_and_are_not_disputed(
    picture: Path, setup: InspectionSetup, home: Path
) -> None:
    activated(home, marks_model(home))
    record = record_of(judged(picture, setup, home))
    votes = [defect["by_judge"] for defect in record["defects"]]
    assert len(votes) == 2 and not any(vote["disputed"] for vote in votes)
    assert all((vote["learned"] or 0.0) > 0.9 and (vote["rules"] or 0.0) > 0.5 for vote in votes)
    assert not record["verdict"]["ask"]


def test_marks_that_only_the_rules_see_fail_the_end_face_and_ask_for_a_person(
    picture: Path, setup: InspectionSetup, home: Path
) -> None:
    activated(home, marks_model(home, darkness_network(BLIND)))
    inspection = judged(picture, setup, home)
    votes = [defect["by_judge"] for defect in record_of(inspection)["defects"]]
    assert len(votes) == 2 and all(vote["disputed"] and (vote["learned"] or 0.0) < 0.1 for vote in votes)
    assert inspection.verdict.status is VerdictStatus.FAIL and inspection.verdict.ask
    assert inspection.verdict.disputed == ("P1",)  # the other one is small enough to be allowed


def test_a_record_of_the_rules_alone_knows_nothing_of_models(picture: Path, setup: InspectionSetup, home: Path) -> None:
    activated(home, marks_model(home))
    activated(home, dropped(home / "models"))
    with_models = record_of(judged(picture, setup, home, DetectorChoice.RULES))
    without = record_of(inspect_picture(picture, setup, CrankedClock()))
    assert {**with_models, "id": ""} == {**without, "id": ""}
    assert not {"detector", "quality_model", "anomaly", "learned_fault"} & set(with_models)
    assert with_models["software"]["model"] is None and not any("by_judge" in one for one in with_models["defects"])


def broken(home: Path, how: str) -> None:
    found = marks_model(home, failing_network() if how == "fails while running" else None)
    activated(home, found)
    file = found.folder / found.card.file
    if how == "gone":
        file.unlink()
    elif how == "cut short":
        file.write_bytes(file.read_bytes()[:-9])
    elif how == "another file":
        file.write_bytes(bytes(reversed(file.read_bytes())))
    elif how == "another card":
        card = found.folder / "card.json"
        card.write_text(card.read_text(encoding="utf-8").replace("written by hand", "written again"), encoding="utf-8")


@pytest.mark.parametrize(
    "case",
    [
        ("gone", "is missing"),
        ("cut short", "is cut short"),
        ("another file", "is not the file that the card was written for"),
        ("another card", "was changed after it was made active"),
        ("fails while running", "failed"),
    ],
)
@pytest.mark.parametrize("choice", [DetectorChoice.BOTH, DetectorChoice.DL])
def test_where_the_model_cannot_answer_the_rules_judge_alone_and_the_record_says_so(
    picture: Path, setup: InspectionSetup, home: Path, case: tuple[str, str], choice: DetectorChoice
) -> None:
    how, why = case
    broken(home, how)
    record = record_of(judged(picture, setup, home, choice))
    alone = record_of(inspect_picture(picture, setup, CrankedClock()))
    assert record["learned_fault"].startswith("The rules judged alone: marks@1") and why in record["learned_fault"]
    assert (record["verdict"], record["defects"]) == (alone["verdict"], alone["defects"]) and record["defects"]
    assert record["software"]["model"] is None and record["detector"] == choice.value


def test_a_quality_model_that_fails_takes_nothing_from_the_other_one(
    picture: Path, setup: InspectionSetup, home: Path
) -> None:
    activated(home, marks_model(home))
    found = activated(home, dropped(home / "models"))
    (found.folder / found.card.file).unlink()
    record = record_of(judged(picture, setup, home))
    assert record["learned_fault"].startswith("Not every model answered: brightness@1")
    assert record["software"]["model"] == "marks@1" and "quality_model" not in record


def test_nothing_is_said_of_a_picture_without_an_end_face(tmp_path: Path, setup: InspectionSetup, home: Path) -> None:
    activated(home, marks_model(home))
    activated(home, dropped(home / "models"))
    cv2.imwrite(str(tmp_path / "grey.png"), np.full((4 * SIDE, 4 * SIDE), 120, np.uint8))
    record = record_of(judged(tmp_path / "grey.png", setup, home))
    assert record["status"] == "localization_failed" and record["software"]["model"] is None
    assert record["detector"] == Detector.BOTH.value and "quality_model" not in record
